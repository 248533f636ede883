import path from 'node:path';
import { expect, it } from 'vitest';
import { openReplay } from '../../src/aws/recording/replay.ts';
import { planCollection, plannedOperations } from '../../src/collect/plan.ts';
import type { AwsCall, AwsPort } from '../../src/model/index.ts';
import { operationsOf, resourceTypes } from '../../src/resources/index.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { scan } from '../../src/scan.ts';
import { createDetector } from '../../src/secrets/index.ts';
import { runCli } from '../cli/run-cli.ts';

const { rules } = loadRules(['rules']);
const tokens = new Map(
  resourceTypes.flatMap(operationsOf).map(({ client, operation, tokens }) => [`${client}.${operation}`, tokens?.[0]]),
);

/** Operations that a scan of the recorded company sends. */
async function operationsUsed(selected: typeof rules): Promise<Set<string>> {
  const replay = openReplay(path.join('fixtures', 'accounts', 'acme'), {
    inspect: createDetector({ salt: 'x' }),
    tokenOf: (client, operation) => tokens.get(`${client}.${operation}`),
  });
  const used = new Set<string>();
  const port: AwsPort = {
    call: (call: AwsCall) => {
      used.add(`${call.client}.${call.operation}`);
      return replay.port.call(call);
    },
    statistics: () => replay.port.statistics(),
  };
  await scan({ port, scope: replay.scope, rules: selected, version: 'x', source: 'recording' });
  return used;
}

const planned = (selected: typeof rules) =>
  new Map(
    plannedOperations(planCollection(selected, { inspectValues: true })).map(({ client, operation, action }) => [
      `${client}.${operation}`,
      action,
    ]),
  );

it('the permissions are exactly the operations that a scan uses', async () => {
  const used = await operationsUsed(rules);
  // Only asked for a bucket of which the list does not tell the Region; current AWS always does.
  const fallback = new Set(['s3.GetBucketLocation']);
  expect([...planned(rules).keys()].filter(name => !fallback.has(name)).sort()).toEqual(
    [...used].filter(name => !fallback.has(name)).sort(),
  );
});

it('the printed policy is that of the plan, for all rules and for every service alone', async () => {
  for (const select of [undefined, ...new Set(rules.map(({ service }) => service))]) {
    const selected = select === undefined ? rules : rules.filter(({ service }) => service === select);
    const args = select === undefined ? [] : ['--select', select];
    const { stdout } = await runCli('permissions', '--inspect-values', ...args);
    const expected = [...new Set(['ec2:DescribeRegions', ...planned(selected).values()])].sort();
    expect(JSON.parse(stdout).Statement[0].Action).toEqual(expected);
  }
});

it('a scan of one service uses nothing beyond its own plan', async () => {
  for (const service of new Set(rules.map(({ service }) => service))) {
    const selected = rules.filter(rule => rule.service === service);
    const used = await operationsUsed(selected);
    expect([...used].filter(name => !planned(selected).has(name))).toEqual([]);
  }
});
