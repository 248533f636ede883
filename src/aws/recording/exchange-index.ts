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
 */
export class ExchangeIndex {
  readonly #exchanges: readonly Exchange[];
  readonly #signatures: readonly Signature[];
  readonly #token: string | undefined;
  #plain: ExchangeIndex | undefined;

  constructor(exchanges: readonly Exchange[], token: string | undefined) {
    this.#exchanges = exchanges;
    this.#token = token;
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
    this.#signatures = [...signatures.values()].sort(
      (a, b) => b.members.length - a.members.length || (a.members.join() < b.members.join() ? -1 : 1),
    );
  }

  /** The answer to a call; if there is none to its very words, the answer to the same question in other words. */
  find(input: Readonly<Record<string, unknown>>): AwsAnswer | undefined {
    const answer = this.#exact(input);
    if (answer) return answer;
    this.#plain ??= new ExchangeIndex(
      this.#exchanges.map(exchange => ({ ...exchange, input: inPlainWords(exchange.input) })),
      this.#token,
    );
    return this.#plain.#exact(inPlainWords(input));
  }

  #exact(input: Readonly<Record<string, unknown>>): AwsAnswer | undefined {
    for (const { members, answers } of this.#signatures) {
      if (!members.every(member => input[member] !== undefined)) continue;
      // A recorded first page must not answer for the second.
      if (this.#token !== undefined && input[this.#token] !== undefined && !members.includes(this.#token)) continue;
      const answer = answers.get(valuesOf(input, members));
      if (answer) return answer;
    }
    return undefined;
  }
}

function valuesOf(input: Readonly<Record<string, unknown>>, members: readonly string[]): string {
  if (members.length === 1) {
    const value = input[members[0]!];
    return typeof value === 'string' ? value : canonicalJson(value);
  }
  return canonicalJson(members.map(member => input[member]));
}
