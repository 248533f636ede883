import { type Trust, UnknownFact } from '../../model/index.ts';
import { isTrustedAccount, readPrincipal } from '../../policy/index.ts';
import type { FunctionContext } from './function-context.ts';

/** Adds the functions that ask whose something is. */
export function registerTrustFunctions({ environment, subject }: FunctionContext): void {
  environment.registerFunction('accountOf(string): string', accountOf);
  environment.registerFunction('isTrusted(string): bool', (who: string) => isTrusted(who, subject().trust));
}

/** The account that an ARN or an account id names; empty when it names none. */
export function accountOf(text: string): string {
  if (/^\d{12}$/.test(text)) return text;
  const account = text.startsWith('arn:') ? (text.split(':')[4] ?? '') : '';
  return /^\d{12}$/.test(account) ? account : '';
}

/**
 * Whether an account id, ARN, canonical user id, or organisation (its id, its ARN, the ARN of a unit) is inside. AWS
 * services are; what it takes to keep them from acting for others is another question. Everyone (`*`, `all`) is not.
 */
export function isTrusted(who: string, trust: Trust): boolean {
  const organization = /^(?:arn:[^:]*:organizations::\d{12}:(?:organization|ou)\/)?(o-[a-z0-9]{10,32})(?:\/|$)/.exec(
    who,
  );
  if (organization) return trust.organizations.includes(organization[1]!);
  const account = accountOf(who);
  if (account !== '') return isTrustedAccount(trust, account);
  if (who === '*' || who === 'all') return false;
  if (/^[0-9a-f]{64}$/.test(who)) {
    if (trust.canonicalUsers) return trust.canonicalUsers.includes(who);
    throw new UnknownFact({ reason: 'undecidable', message: `whose canonical user id ${who} is, is not known` });
  }
  if (readPrincipal(who)?.kind === 'service') return true;
  throw new UnknownFact({ reason: 'undecidable', message: `whose ${who} is, is not known` });
}
