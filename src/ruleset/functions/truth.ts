/**
 * Whether a pattern takes the events of a sample: all of them, none, those alone that have some value in a member that
 * the sample leaves open (`some`), or nobody can tell (`undefined`).
 */
export type Truth = boolean | 'some' | undefined;

const firstOf = (order: readonly Truth[], values: readonly Truth[], otherwise: Truth): Truth => {
  for (const one of order) if (values.includes(one)) return one;
  return otherwise;
};

/** A condition that takes only some can never be made to take all by another one that has to hold too. */
export const allTrue = (values: readonly Truth[]): Truth => firstOf([false, 'some', undefined], values, true);

export const anyTrue = (values: readonly Truth[]): Truth => firstOf([true, undefined, 'some'], values, false);

/** Leaving out some events is an exception that somebody wanted; whether it matters is not known. */
export const not = (value: Truth): Truth => (typeof value === 'boolean' ? !value : undefined);
