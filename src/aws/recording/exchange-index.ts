import type { AwsAnswer } from '../../model/index.ts';
import { canonicalJson, type Exchange } from './exchange.ts';
import { inPlainWords } from './same-question.ts';

/** Recorded inputs that name the same members, by the values of those members. */
interface Signature {
  readonly members: readonly string[];
  readonly answers: Map<string, AwsAnswer>;
}

/**
 * The exchanges of one operation in one place. An exchange answers a call when every member of its input equals the
 * call's and the pagination tokens are equal; the one that names most members wins. Built in one pass; a look-up costs
 * one map access per distinct set of members.
 *
 * A scan asks no question twice, so an answer that only one call can get is let go of when that call has come: a
 * recording does not stay in memory beside what was made of it. Should it be asked for again, the file is read again.
 */
export class ExchangeIndex {
  readonly #read: () => readonly Exchange[];
  readonly #token: string | undefined;
  #signatures: readonly Signature[];
  #keepsAll = false;
  #plain: readonly Signature[] | undefined;

  constructor(read: () => readonly Exchange[], token: string | undefined) {
    this.#read = read;
    this.#token = token;
    this.#signatures = signaturesOf(read());
  }

  /** The answer to a call; if there is none to its very words, the answer to the same question in other words. */
  find(input: Readonly<Record<string, unknown>>): AwsAnswer | undefined {
    const answer = this.#exact(this.#signatures, input, !this.#keepsAll);
    if (answer === TAKEN) {
      this.#keepsAll = true;
      this.#signatures = signaturesOf(this.#read());
      return this.find(input);
    }
    if (answer) return answer;
    this.#plain ??= signaturesOf(this.#read().map(exchange => ({ ...exchange, input: inPlainWords(exchange.input) })));
    return this.#exact(this.#plain, inPlainWords(input), false);
  }

  #exact(
    signatures: readonly Signature[],
    input: Readonly<Record<string, unknown>>,
    takes: boolean,
  ): AwsAnswer | undefined {
    for (const { members, answers } of signatures) {
      if (!members.every(member => input[member] !== undefined)) continue;
      // A recorded first page must not answer for the second.
      if (this.#token !== undefined && input[this.#token] !== undefined && !members.includes(this.#token)) continue;
      const key = valuesOf(input, members);
      const answer = answers.get(key);
      if (!answer) continue;
      const isForThisCallOnly = members.length > 0 && members.length === Object.keys(input).length;
      if (takes && isForThisCallOnly && answer !== TAKEN) answers.set(key, TAKEN);
      return answer;
    }
    return undefined;
  }
}

/** Stands where an answer was that has been given. */
const TAKEN: AwsAnswer = { error: { name: 'Taken', message: 'this answer was given already' } };

function signaturesOf(exchanges: readonly Exchange[]): Signature[] {
  const signatures = new Map<string, Signature>();
  for (const { input, answer } of exchanges) {
    const members = Object.keys(input)
      .filter(member => input[member] !== undefined && input[member] !== null)
      .sort();
    const name = members.join('\n');
    let signature = signatures.get(name);
    if (!signature) {
      signature = { members, answers: new Map() };
      signatures.set(name, signature);
    }
    const key = valuesOf(input, members);
    const other = signature.answers.get(key);
    // The same call recorded twice with different answers: the order in the file must not decide.
    if (!other || canonicalJson(answer) < canonicalJson(other)) signature.answers.set(key, answer);
  }
  return [...signatures.values()].sort(
    (a, b) => b.members.length - a.members.length || (a.members.join() < b.members.join() ? -1 : 1),
  );
}

function valuesOf(input: Readonly<Record<string, unknown>>, members: readonly string[]): string {
  if (members.length === 1) {
    const value = input[members[0]!];
    return typeof value === 'string' ? value : canonicalJson(value);
  }
  return canonicalJson(members.map(member => input[member]));
}
