/** `undefined`: the sample does not tell. */
export type Truth = boolean | undefined;

export const allTrue = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;

export const anyTrue = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes(undefined) ? undefined : false;

export const not = (value: Truth): Truth => (value === undefined ? undefined : !value);
