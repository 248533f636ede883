import type { Gap, UnknownEvaluation, UnknownReason } from '../model/index.ts';

/** One cause for which something could not be judged, over all places where it struck. */
export interface BlindSpot {
  readonly reason: UnknownReason;
  readonly operation?: string;
  /** The IAM action that would change it. */
  readonly action?: string;
  readonly error?: string;
  /** One of the messages; the same one for the same report. */
  readonly message: string;
  /** True when a list could not be read: resources may exist that nobody saw. */
  readonly list: boolean;
  /** Calls (or parts of answers) that failed. */
  readonly calls: number;
  /** Rule × resource pairs (or rule × unseen list) that stayed open. */
  readonly evaluations: number;
  readonly rules: readonly string[];
  /** Resource types. */
  readonly types: readonly string[];
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
}

/** Groups everything that could not be seen by its cause, the gravest first. */
export function blindSpots(gaps: readonly Gap[], unknowns: readonly UnknownEvaluation[]): readonly BlindSpot[] {
  const drafts = new Map<string, Draft>();
  for (const gap of gaps) {
    const draft = draftOf(drafts, gap);
    draft.calls += gap.count;
    for (const type of gap.affects) draft.types.add(type);
  }
  for (const unknown of unknowns) {
    const draft = draftOf(drafts, unknown);
    draft.evaluations += 1;
    draft.list ||= unknown.resource === undefined;
    draft.rules.add(unknown.rule);
    draft.types.add(unknown.type);
  }
  return [...drafts.values()].map(finished).sort(gravestFirst);
}

interface Cause {
  readonly account: string;
  readonly region: string;
  readonly reason: UnknownReason;
  readonly operation?: string;
  readonly action?: string;
  readonly error?: string;
  readonly message: string;
}

interface Draft {
  readonly cause: Cause;
  message: string;
  action: string | undefined;
  list: boolean;
  calls: number;
  evaluations: number;
  readonly rules: Set<string>;
  readonly types: Set<string>;
  readonly accounts: Set<string>;
  readonly regions: Set<string>;
}

function draftOf(drafts: Map<string, Draft>, cause: Cause): Draft {
  const key = JSON.stringify([cause.operation ?? '', cause.reason, errorOf(cause) ?? '']);
  let draft = drafts.get(key);
  if (!draft) {
    draft = {
      ...{ cause, message: cause.message, action: cause.action, list: false, calls: 0, evaluations: 0 },
      ...{ rules: new Set(), types: new Set(), accounts: new Set(), regions: new Set() },
    };
    drafts.set(key, draft);
  }
  if (cause.message < draft.message) draft.message = cause.message;
  if (cause.action && (!draft.action || cause.action < draft.action)) draft.action = cause.action;
  draft.accounts.add(cause.account);
  draft.regions.add(cause.region);
  return draft;
}

/** A gap always names an error and repeats the reason where AWS named none; an unknown then names none. */
function errorOf({ error, reason }: Cause): string | undefined {
  return error === reason || error === '' ? undefined : error;
}

function finished({ cause, action, ...draft }: Draft): BlindSpot {
  const error = errorOf(cause);
  return {
    reason: cause.reason,
    ...(cause.operation ? { operation: cause.operation } : {}),
    ...(action ? { action } : {}),
    ...(error ? { error } : {}),
    ...{ message: draft.message, list: draft.list, calls: draft.calls, evaluations: draft.evaluations },
    rules: [...draft.rules].sort(),
    types: [...draft.types].sort(),
    accounts: [...draft.accounts].sort(),
    regions: [...draft.regions].sort(),
  };
}

function gravestFirst(a: BlindSpot, b: BlindSpot): number {
  return (
    Number(b.list) - Number(a.list) ||
    b.evaluations - a.evaluations ||
    b.calls - a.calls ||
    (nameOf(a) < nameOf(b) ? -1 : 1)
  );
}

function nameOf(spot: BlindSpot): string {
  return `${spot.operation ?? ''} ${spot.reason} ${spot.error ?? ''}`;
}
