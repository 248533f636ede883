import type { Resource, UnknownCause } from './resource.ts';
import type { Decision, Rule } from './rule.ts';

export const OUTCOMES = ['pass', 'fail', 'notApplicable', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome of one rule on one resource. */
export interface Evaluation {
  readonly rule: Rule;
  readonly resource: Resource;
  readonly outcome: Outcome;
  /** Why it is unknown. */
  readonly cause?: UnknownCause;
  /** Rendered for failures only. */
  readonly message?: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly remediation?: { readonly cli?: string };
  readonly decision?: Decision;
}

/** A rule that nobody could judge because the list of its resources could not be read. */
export interface UnseenResources {
  readonly rule: Rule;
  readonly account: string;
  readonly region: string;
  readonly cause: UnknownCause;
}
