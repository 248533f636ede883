import { type UnknownCause, UnknownFact } from '../model/index.ts';

const REST = Symbol('rest');

/**
 * A list that may go on beyond what is known: looking past the known elements throws the reason. So `exists` is true
 * where a known element decides, `all` is false where one does, and everything else is unknown.
 */
export function withUnknownRest<T>(known: readonly T[], cause: UnknownCause): T[] {
  const list = [...known];
  Object.defineProperty(list, known.length, {
    enumerable: true,
    get() {
      throw new UnknownFact(cause);
    },
  });
  Object.defineProperty(list, REST, { value: cause });
  return list;
}

/** The known elements of any list, and why there may be more. */
export function knownPart<T>(list: readonly T[]): { readonly known: readonly T[]; readonly cause?: UnknownCause } {
  const cause = (list as { [REST]?: UnknownCause })[REST];
  return cause ? { known: list.slice(0, -1), cause } : { known: list };
}
