import { type Collection, collect } from './collect/collect.ts';
import { GapLedger } from './collect/gap-ledger.ts';
import { planCollection } from './collect/plan.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { ResourceIndex } from './graph/resource-index.ts';
import {
  type AwsPort,
  type CollectionGap,
  type Evaluation,
  GLOBAL_REGION,
  type KeyUse,
  type Lookup,
  type Report,
  type Resource,
  type Rule,
  type ScanScope,
  type Subject,
  type TrustSettings,
  trustOf,
  type UnseenResources,
} from './model/index.ts';
import { assembleReport, noOutcomes, type OutcomeCounts } from './report/assemble.ts';
import { findResourceType } from './resources/index.ts';
import { findingId, type ScoreOptions, scoreFindings, scorePosture, sumUnknowns } from './score/index.ts';

export interface ScanOptions {
  readonly port: AwsPort;
  readonly scope: ScanScope;
  readonly rules: readonly Rule[];
  readonly version: string;
  readonly source: 'live' | 'recording';
  readonly score?: ScoreOptions;
  /** Who is trusted besides the scanned accounts. */
  readonly trust?: TrustSettings;
  /** Milliseconds since some start; only read in a live scan. */
  readonly clock?: () => number;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** The whole story: collect, evaluate, score, assemble. */
export async function scan(options: ScanOptions): Promise<Report> {
  const { port, scope, rules, score = {}, clock = () => 0 } = options;
  const started = clock();
  const plan = planCollection(rules, { inspectValues: scope.valuesInspected });
  const collection = await collect(port, plan, scope, {
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.source === 'recording' && { listsAtOnce: 1 }),
  });
  const lookup = new ResourceIndex(collection);
  const trust = trustOf(
    scope.accounts.map(({ account }) => account),
    options.trust,
  );
  const { failures, unknowns, unseen, counts } = judge(rules, collection, { ...scope, lookup, trust });
  // Counted only where a rule had everything read that it takes.
  const counted = new Set(rules.flatMap(rule => [...(rule.dependentsOf ?? [])]));
  const dependants = ({ type, arn }: Resource) =>
    counted.has(type) ? lookup.dependents(type, arn).dependents.length : undefined;
  const findings = scoreFindings(failures, { dependants, ...score });
  return assembleReport({
    version: options.version,
    source: options.source,
    scope,
    durationMs: options.source === 'live' ? Math.round(clock() - started) : 0,
    calls: port.statistics(),
    rules,
    counts,
    resources: collection.resources,
    gaps: [...collection.gaps, ...malformedParts(unknowns)],
    findings,
    unknowns,
    unseen,
    posture: scorePosture(findings, sumUnknowns([...unknowns, ...unseen], score)),
    ...(counted.has(KEY) && { keyMap: mapKeys(collection.resources, lookup) }),
    idOf: findingId,
  });
}

const KEY = 'AWS::KMS::Key';

/** Every key that something refers to, with what refers to it. */
function mapKeys(resources: readonly Resource[], lookup: Lookup): KeyUse[] {
  return resources
    .filter(({ type }) => type === KEY)
    .map(({ type, arn, name, facets }) => {
      const { dependents, gap } = lookup.dependents(type, arn);
      const metadata = facets.metadata?.state === 'present' ? (facets.metadata.value as { KeyState?: unknown }) : {};
      return {
        key: arn,
        name,
        state: typeof metadata.KeyState === 'string' ? metadata.KeyState : 'unknown',
        dependants: dependents.map(({ resource, role }) => ({ arn: resource.arn, type: resource.type, role })),
        complete: gap === undefined,
      };
    })
    .filter(({ dependants }) => dependants.length > 0);
}

interface Judgement {
  readonly failures: readonly Evaluation[];
  readonly unknowns: readonly Evaluation[];
  readonly unseen: readonly UnseenResources[];
  readonly counts: ReadonlyMap<string, OutcomeCounts>;
}

type Circumstances = Omit<Subject, 'resource'>;

/** Every rule on every resource of its type. Passes are only counted, so memory grows with what is wrong. */
function judge(rules: readonly Rule[], collection: Collection, circumstances: Circumstances): Judgement {
  const { lookup, now, valuesInspected, trust } = circumstances;
  const byType = new Map<string, Rule[]>();
  for (const rule of rules) byType.set(rule.resource, [...(byType.get(rule.resource) ?? []), rule]);
  const counts = new Map(rules.map(rule => [rule.id, noOutcomes()]));
  const failures: Evaluation[] = [];
  const unknowns: Evaluation[] = [];
  for (const resource of collection.resources) {
    const subject = { resource, lookup, now, valuesInspected, trust };
    for (const rule of byType.get(resource.type) ?? []) {
      if (!isJudgedHere(rule, resource)) continue;
      const evaluation = evaluate(rule, subject);
      counts.get(rule.id)![evaluation.outcome]++;
      if (evaluation.outcome === 'fail') failures.push(evaluation);
      else if (evaluation.outcome === 'unknown') unknowns.push(evaluation);
    }
  }
  const unseen = unseenResources(byType, collection);
  for (const { rule } of unseen) counts.get(rule.id)!.unknown++;
  return { failures, unknowns, unseen, counts };
}

// The account exists in every Region and once as a whole; a rule that reads only what holds for all of it is judged there.
function isJudgedHere(rule: Rule, { type, region }: Resource): boolean {
  const declaration = findResourceType(type)!;
  if (declaration.list) return true;
  const readsOneRegion = [...(rule.reads.get(type) ?? [])].some(facet => {
    const source = declaration.facets[facet];
    return source?.kind !== 'call' || !source.accountWide;
  });
  return readsOneRegion === (region !== GLOBAL_REGION);
}

/** One entry per rule and list that could not be read: nobody knows what the rule would have found there. */
function unseenResources(byType: ReadonlyMap<string, readonly Rule[]>, { listGaps }: Collection): UnseenResources[] {
  const seen = new Set<string>();
  return listGaps.flatMap(({ type, account, region, cause }) =>
    (byType.get(type) ?? []).flatMap(rule => {
      const key = [rule.id, account, region].join('\n');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ rule, account, region, cause }];
    }),
  );
}

/** Answers that came but hold something else than AWS documents; only the rule that looked there could notice. */
function malformedParts(unknowns: readonly Evaluation[]): CollectionGap[] {
  const ledger = new GapLedger();
  for (const { resource, cause } of unknowns) {
    if (cause?.reason === 'malformed' && cause.operation === undefined) {
      const { partition, account, region, type } = resource;
      ledger.add({ partition, account, region }, cause, type, false);
    }
  }
  return ledger.gaps();
}
