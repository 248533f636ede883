import { type Collection, collect } from '../../src/collect/collect.ts';
import { planCollection, plannedOperations } from '../../src/collect/plan.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { ResourceIndex } from '../../src/graph/resource-index.ts';
import {
  type AwsAnswer,
  type AwsCall,
  type AwsPort,
  type Evaluation,
  GLOBAL_REGION,
  type Resource,
  type Rule,
  type ScanScope,
} from '../../src/model/index.ts';
import { findResourceType } from '../../src/resources/index.ts';
import { builtInRules } from './fixture-accounts.ts';

/** One evaluation of a scan, by rule and resource. */
export type Judgement = ReadonlyMap<string, Evaluation>;

export const evaluationKey = (rule: Rule, { type, region, arn }: Resource): string =>
  `${rule.id} ${type} ${region} ${arn}`;

export const operationName = ({ client, operation }: { client: string; operation: string }): string =>
  `${client}.${operation}`;

/** Operations on which a rule's verdict may depend. */
export function operationsOfRule(rule: Rule, { valuesInspected }: ScanScope): readonly string[] {
  return plannedOperations(planCollection([rule], { inspectValues: valuesInspected })).map(operationName);
}

/** Collects what the built-in rules need. */
export const collectForRules = (port: AwsPort, scope: ScanScope): Promise<Collection> =>
  collect(port, planCollection(builtInRules, { inspectValues: scope.valuesInspected }), scope);

type Collected = ConstructorParameters<typeof ResourceIndex>[0];

/** Every given rule on every resource, as a scan does it, but with the passes kept. */
export function judge(rules: readonly Rule[], collected: Collected, scope: ScanScope): Judgement {
  const lookup = new ResourceIndex(collected);
  const judgement = new Map<string, Evaluation>();
  const byType = new Map<string, Rule[]>();
  for (const rule of rules) byType.set(rule.resource, [...(byType.get(rule.resource) ?? []), rule]);
  for (const resource of collected.resources) {
    const subject = { resource, lookup, now: scope.now, valuesInspected: scope.valuesInspected };
    for (const rule of byType.get(resource.type) ?? []) {
      if (isJudgedHere(rule, resource)) judgement.set(evaluationKey(rule, resource), evaluate(rule, subject));
    }
  }
  return judgement;
}

// As in scan.ts; a test holds the two together by their counts.
function isJudgedHere(rule: Rule, { type, region }: Resource): boolean {
  const declaration = findResourceType(type)!;
  if (declaration.list) return true;
  const readsOneRegion = [...(rule.reads.get(type) ?? [])].some(facet => {
    const source = declaration.facets[facet];
    return source?.kind !== 'call' || !source.accountWide;
  });
  return readsOneRegion === (region !== GLOBAL_REGION);
}

/** Remembers answers, so that scanning the same account again costs no parsing. */
export function remembering(port: AwsPort): AwsPort {
  const answers = new Map<string, Promise<AwsAnswer>>();
  return {
    statistics: () => port.statistics(),
    call: (call: AwsCall) => {
      const key = `${call.account} ${call.region} ${operationName(call)} ${JSON.stringify(call.input)}`;
      const answer = answers.get(key) ?? port.call(call);
      answers.set(key, answer);
      return answer;
    },
  };
}
