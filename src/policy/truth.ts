/** Three-valued answers: what the given facts do not decide is unknown, and says why. */
export type Truth = 'yes' | 'no' | 'unknown';

export interface Judgement {
  truth: Truth;
  /** Why it is unknown; empty otherwise. */
  reasons: string[];
}

export const YES: Judgement = { truth: 'yes', reasons: [] };
export const NO: Judgement = { truth: 'no', reasons: [] };

export function unknown(...reasons: string[]): Judgement {
  return { truth: 'unknown', reasons };
}

export function judge(decided: boolean): Judgement {
  return decided ? YES : NO;
}

/** One "no" decides; otherwise one unknown leaves it open. */
export function all(judgements: Judgement[]): Judgement {
  if (judgements.some(one => one.truth === 'no')) return NO;
  return merge(judgements, YES);
}

/** One "yes" decides; otherwise one unknown leaves it open. */
export function any(judgements: Judgement[]): Judgement {
  if (judgements.some(one => one.truth === 'yes')) return YES;
  return merge(judgements, NO);
}

export function not(judgement: Judgement): Judgement {
  if (judgement.truth === 'unknown') return judgement;
  return judgement.truth === 'yes' ? NO : YES;
}

function merge(judgements: Judgement[], decided: Judgement): Judgement {
  const open = judgements.filter(one => one.truth === 'unknown');
  if (open.length === 0) return decided;
  return unknown(...new Set(open.flatMap(one => one.reasons)));
}
