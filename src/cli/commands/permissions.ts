import { planCollection, plannedOperations } from '../../collect/plan.ts';
import { discoveryOperations } from '../../resources/index.ts';
import { print } from '../console.ts';
import { EXIT, type Exit } from '../exit.ts';
import { loadAllRules, type RuleOptions, selectRules } from '../rule-selection.ts';

/** `keyward permissions`: the least-privilege IAM policy for the selected rules. */
export async function permissionsCommand(options: RuleOptions & { readonly inspectValues?: boolean }): Promise<Exit> {
  const rules = selectRules(loadAllRules(options).rules, options.select);
  const plan = planCollection(rules, { inspectValues: options.inspectValues ?? false });
  const actions = [...new Set([...discoveryOperations, ...plannedOperations(plan)].map(({ action }) => action))].sort();
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'KeywardReadOnly', Effect: 'Allow', Action: actions, Resource: '*' }],
  };
  await print(`${JSON.stringify(policy, null, 2)}\n`);
  return { code: EXIT.clean, reason: `${actions.length} actions for ${rules.length} rules` };
}
