import { UnknownFact } from '../../model/index.ts';
import { type ParsedPolicy, type Policy, parsePolicy } from '../../policy/index.ts';

/** Texts whose parse is kept. Rules look at one resource at a time, so few are needed at once, and more only fill memory. */
const KEPT = 64;

/** Services whose resources cannot be without a policy: an answer without one is broken. */
const ALWAYS = new Set(['kms', 'iam']);

/** Reads policies from texts, each text once while it is in use. */
export class PolicyReader {
  readonly #parsed = new Map<string, ParsedPolicy>();

  /** The policy, or undefined when there is none. Throws UnknownFact on a text that is not a policy. */
  read(text: string | undefined, service: string): Policy | undefined {
    if (text === undefined) {
      if (!ALWAYS.has(service)) return undefined;
      throw new UnknownFact({ reason: 'malformed', message: 'the answer holds no policy' });
    }
    let parsed = this.#parsed.get(text);
    if (!parsed) {
      parsed = parsePolicy(text);
      if (this.#parsed.size >= KEPT) this.#parsed.delete(this.#parsed.keys().next().value!);
      this.#parsed.set(text, parsed);
    }
    if (parsed.ok) return parsed.policy;
    const { message, path } = parsed.error;
    throw new UnknownFact({
      reason: 'malformed',
      message: `the policy cannot be read: ${path && path !== '$' ? `${path}: ` : ''}${message}`,
    });
  }
}
