import type { Collection } from '../../src/collect/collect.ts';
import {
  ABSENT,
  type AwsPort,
  type Evaluation,
  type Facet,
  GLOBAL_REGION,
  present,
  type Resource,
  type ScanScope,
} from '../../src/model/index.ts';
import { type Operation, operationsOf, type ResourceType, resourceTypes } from '../../src/resources/index.ts';
import { canHappen, FAILURES, type Failure, failing } from './failures.ts';
import { type Account, builtInRules, folderOf, openRecording } from './fixture-accounts.ts';
import {
  collectForRules,
  type Judgement,
  judge,
  operationName,
  operationsOfRule,
  remembering,
} from './judged-account.ts';

/** An account with everything answered, and what the rules say of it. */
export interface Baseline {
  readonly scope: ScanScope;
  readonly port: AwsPort;
  readonly collection: Collection;
  readonly judgement: Judgement;
  /** Operations that a scan of it sends. */
  readonly called: ReadonlySet<string>;
}

export async function readBaseline(account: Account): Promise<Baseline> {
  const { port, scope } = openRecording(folderOf(account));
  const cached = remembering(port);
  const called = new Set<string>();
  const noting: AwsPort = {
    statistics: () => cached.statistics(),
    call: call => {
      called.add(operationName(call));
      return cached.call(call);
    },
  };
  const collection = await collectForRules(noting, scope);
  return { scope, port: cached, collection, judgement: judge(builtInRules, collection, scope), called };
}

/** The operations of all built-in rules, each once. */
export function operationsOfRules(): Operation[] {
  const declared = new Map(resourceTypes.flatMap(operationsOf).map(one => [operationName(one), one]));
  const names = new Set(builtInRules.flatMap(rule => operationsOfRule(rule, { valuesInspected: true } as ScanScope)));
  return [...names].sort().map(name => declared.get(name)!);
}

export interface Verdicts {
  /** What went wrong, in words. */
  readonly problems: readonly string[];
  /** Rule × resource pairs looked at. */
  readonly judged: number;
  /** Of these, how many became unknown. */
  readonly unknown: number;
}

/** Lets one operation fail in every way and holds each verdict against the one of the whole account. */
export async function checkOperation(baseline: Baseline, operation: Operation, others: Baseline): Promise<Verdicts> {
  const { scope, port } = baseline;
  const name = operationName(operation);
  const rules = builtInRules.filter(rule => operationsOfRule(rule, scope).includes(name));
  const problems: string[] = [];
  let judged = 0;
  let unknown = 0;
  const worlds = new Map<string, readonly Judgement[]>();
  for (const failure of FAILURES.filter(one => canHappen(one, operation))) {
    const collection = await collectForRules(failing(port, operation, failure), scope);
    const judgement = judge(rules, collection, scope);
    const say = (text: string) => problems.push(`${name}, ${failure.name}: ${text}`);
    for (const [key, after] of judgement) {
      judged++;
      if (after.outcome === 'unknown') {
        unknown++;
        checkReason(after, key, say);
      } else compareWith(baseline.judgement.get(key), after, key, say);
    }
    if (baseline.called.has(name)) checkGaps(collection, name, failure, judgement, baseline, say);
    if (!failure.total) continue;
    const missing = worldKey(collection, name);
    if (!worlds.has(missing)) {
      worlds.set(
        missing,
        variants(baseline, collection, operation, others).map(one => judge(rules, one, scope)),
      );
    }
    checkIndependence(judgement, worlds.get(missing)!, say);
  }
  return { problems, judged, unknown };
}

/** Less knowledge may take a verdict away; it must never give one, nor change it. */
function compareWith(
  before: Evaluation | undefined,
  after: Evaluation,
  key: string,
  say: (text: string) => void,
): void {
  if (!before) say(`${key} is ${after.outcome} but was not there before`);
  else if (before.outcome !== after.outcome) say(`${key} was ${before.outcome} and is ${after.outcome}`);
}

/** A rule that trips over its own expression hides what could not be read, and which permission is missing. */
function checkReason({ cause }: Evaluation, key: string, say: (text: string) => void): void {
  if (cause!.reason === 'ruleError') say(`${key} is unknown because of the rule itself: ${cause!.message}`);
}

function checkGaps(
  { gaps, listGaps }: Collection,
  name: string,
  failure: Failure,
  judgement: Judgement,
  baseline: Baseline,
  say: (text: string) => void,
): void {
  const own = gaps.filter(({ cause }) => cause.operation === name);
  if (failure.total) {
    const reasons: readonly string[] = [failure.reason, 'truncated'];
    if (!own.some(({ cause }) => reasons.includes(cause.reason))) say('no gap tells of it');
  }
  // A resource that is not judged any more must be one of a list that is known to be incomplete.
  const incomplete = new Set(listGaps.map(({ type }) => type));
  for (const [key, { resource, rule }] of baseline.judgement) {
    if (judgement.has(key) || incomplete.has(resource.type)) continue;
    if (operationsOfRule(rule, baseline.scope).includes(name)) say(`${key} vanished without a gap`);
  }
}

/** A verdict that stands although a fact is not known has to stand whatever the fact is. */
function checkIndependence(
  judgement: Judgement,
  independents: readonly Judgement[],
  say: (text: string) => void,
): void {
  for (const [key, { outcome }] of judgement) {
    if (outcome === 'unknown') continue;
    for (const other of independents) {
      const varied = other.get(key);
      // A variation may leave the resource itself out.
      if (!varied || varied.outcome === outcome) continue;
      say(`${key} is ${outcome} although it would be ${varied.outcome} with another value`);
      break;
    }
  }
}

const MOST_VALUES = 24;

/**
 * The account with other answers to the failed operation: nothing configured, every value that other resources have,
 * and lists that are empty or half as long.
 */
function variants(baseline: Baseline, failed: Collection, operation: Operation, others: Baseline): Collection[] {
  const { collection } = baseline;
  const name = operationName(operation);
  const lost = lostFacets(failed, name);
  const isLost = (resource: Resource, facet: string) => lost.has(`${evaluationKeyOf(resource)} ${facet}`);
  const replaced = (facetOf: (type: string, facet: string) => Facet | undefined): Collection => ({
    ...collection,
    resources: collection.resources.map(resource => ({
      ...resource,
      facets: Object.fromEntries(
        Object.entries(resource.facets).map(([facet, value]) => [
          facet,
          isLost(resource, facet) ? (facetOf(resource.type, facet) ?? value) : value,
        ]),
      ),
    })),
  });
  const values = otherValues([collection, others.collection], name);
  const most = Math.min(MOST_VALUES, Math.max(0, ...[...values.values()].map(list => list.length)));
  const withValues = Array.from({ length: most }, (_, at) =>
    replaced((type, facet) => {
      const known = values.get(`${type} ${facet}`) ?? [];
      // Evenly over all of them when there are more than can be tried.
      return known[Math.floor((at * known.length) / Math.max(most, 1)) % Math.max(known.length, 1)];
    }),
  );
  const listed = new Set(
    resourceTypes.filter(({ list }) => list && operationName(list) === name).map(({ type }) => type),
  );
  // Of a list that was cut off, what came is known; only the rest may be there or not, and more besides.
  const seen = new Set(failed.resources.map(evaluationKeyOf));
  const unseen = (resource: Resource) => listed.has(resource.type) && !seen.has(evaluationKeyOf(resource));
  const without = (drop: (at: number) => boolean): Collection => ({
    ...collection,
    resources: collection.resources.filter((resource, at) => !unseen(resource) || !drop(at)),
  });
  const taken = new Set(collection.resources.map(evaluationKeyOf));
  const strangers = others.collection.resources
    .filter(({ type }) => listed.has(type))
    .map(resource => movedTo(collection, resource))
    .filter(resource => !taken.has(evaluationKeyOf(resource)));
  return [
    ...(lost.size > 0 ? [replaced((type, facet) => (isJoin(type, facet) ? present([]) : ABSENT)), ...withValues] : []),
    ...(listed.size > 0
      ? [
          without(() => true),
          without(at => at % 2 === 0),
          without(at => at % 2 === 1),
          { ...collection, resources: [...collection.resources, ...strangers] },
        ]
      : []),
  ];
}

/** A resource of another account as if it were one of this account. */
function movedTo({ accounts }: Collection, resource: Resource): Resource {
  const { account, regions } = accounts[0]!;
  const region = regions.includes(resource.region) ? resource.region : regions[0]!;
  const move = (text: string) => text.replaceAll(resource.account, account).replaceAll(resource.region, region);
  return {
    ...resource,
    account,
    region: resource.region === GLOBAL_REGION ? GLOBAL_REGION : region,
    arn: move(resource.arn),
  };
}

/** Failures that leave the same unknown leave the same worlds possible. */
const worldKey = (failed: Collection, name: string): string =>
  [...failed.resources.map(evaluationKeyOf), ...lostFacets(failed, name)].join('\n');

const evaluationKeyOf = ({ type, region, arn }: Resource): string => `${type} ${region} ${arn}`;

const declarationOf = (type: string): ResourceType => resourceTypes.find(one => one.type === type)!;

const isJoin = (type: string, facet: string): boolean => declarationOf(type).facets[facet]?.kind === 'join';

/** Facets that are unknown because of an operation. */
function lostFacets({ resources }: Collection, name: string): ReadonlySet<string> {
  return new Set(
    resources.flatMap(resource =>
      Object.entries(resource.facets)
        .filter(([, value]) => value.state === 'unknown' && value.cause.operation === name)
        .map(([facet]) => `${evaluationKeyOf(resource)} ${facet}`),
    ),
  );
}

/** `type facet` → the different values that the facet has anywhere. */
function otherValues(collections: readonly Collection[], name: string): Map<string, Facet[]> {
  const values = new Map<string, Map<string, Facet>>();
  for (const { type, facets } of collections.flatMap(({ resources }) => resources)) {
    for (const [facet, value] of Object.entries(facets)) {
      const source = declarationOf(type).facets[facet];
      const call =
        source?.kind === 'call' || source?.kind === 'batch'
          ? source.call
          : source?.kind === 'join'
            ? source.list
            : undefined;
      if (!call || operationName(call) !== name || value.state === 'unknown') continue;
      const key = `${type} ${facet}`;
      if (!values.has(key)) values.set(key, new Map());
      values.get(key)!.set(JSON.stringify(value), value);
    }
  }
  return new Map([...values].map(([key, distinct]) => [key, [...distinct.values()]]));
}

/** Definite verdicts of an account in which facts are missing, that would differ if the missing facts were others. */
export function dependentVerdicts(partial: Baseline, others: Baseline): string[] {
  const problems: string[] = [];
  const names = new Set(
    partial.collection.resources.flatMap(({ facets }) =>
      Object.values(facets).flatMap(value =>
        value.state === 'unknown' && value.cause.operation ? [value.cause.operation] : [],
      ),
    ),
  );
  const declared = new Map(resourceTypes.flatMap(operationsOf).map(one => [operationName(one), one]));
  for (const name of [...names].sort()) {
    const rules = builtInRules.filter(rule => operationsOfRule(rule, partial.scope).includes(name));
    const judgement = new Map([...partial.judgement].filter(([, { rule }]) => rules.includes(rule)));
    const varied = variants(partial, partial.collection, declared.get(name)!, others).map(one =>
      judge(rules, one, partial.scope),
    );
    checkIndependence(judgement, varied, text => problems.push(`${name}: ${text}`));
  }
  return problems;
}
