import type { RequestContext } from './context.ts';
import { matchEntry } from './principal-match.ts';
import type { RequestPrincipal } from './principals.ts';
import { all, type Judgement, judge, NO, unknown, YES } from './truth.ts';

/** A KMS grant as ListGrants returns it. */
export interface Grant {
  GrantId?: string;
  GranteePrincipal?: string;
  RetiringPrincipal?: string;
  Operations?: string[];
  Constraints?: {
    EncryptionContextSubset?: Record<string, string>;
    EncryptionContextEquals?: Record<string, string>;
  };
}

/** Operations whose requests carry no encryption context, so that a grant's constraints do not bind them. */
const UNCONSTRAINED = ['DescribeKey', 'RetireGrant', 'GetPublicKey', 'Sign', 'Verify', 'GenerateMac', 'VerifyMac'];

/** Does the grant allow the caller the KMS action? */
export function judgeGrant(
  grant: Grant,
  caller: RequestPrincipal,
  action: string,
  encryptionContext: Record<string, string> | 'unknown',
): Judgement {
  const operation = (grant.Operations ?? []).find(name => `kms:${name}`.toLowerCase() === action.toLowerCase());
  if (operation === undefined) return NO;
  return all([matchGrantee(grant, caller), judgeConstraints(grant, operation, encryptionContext)]);
}

function matchGrantee(grant: Grant, caller: RequestPrincipal): Judgement {
  const grantee = grant.GranteePrincipal;
  if (grantee === undefined) return unknown('a grant without GranteePrincipal');
  const type = grantee.endsWith('.amazonaws.com') ? 'Service' : 'AWS';
  return matchEntry({ type, value: grantee }, caller);
}

function judgeConstraints(grant: Grant, operation: string, actual: Record<string, string> | 'unknown'): Judgement {
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset } = grant.Constraints ?? {};
  if ((!equals && !subset) || UNCONSTRAINED.includes(operation)) return YES;
  if (operation === 'CreateGrant') return unknown('a grant made under a constraint must repeat it');
  if (actual === 'unknown') return unknown('the encryption context of the request is not known');
  // In a constraint the key is compared without regard to case, the value with.
  const pairs = new Map(Object.entries(actual).map(([key, value]) => [key.toLowerCase(), value]));
  const holds = (wanted: Record<string, string>) =>
    Object.entries(wanted).every(([key, value]) => pairs.get(key.toLowerCase()) === value);
  const exact = !equals || (holds(equals) && Object.keys(equals).length === pairs.size);
  return judge(exact && (!subset || holds(subset)));
}

/** The encryption context as the condition keys KMS derives from it. */
export function encryptionContextKeys(encryptionContext: Record<string, string> | undefined): RequestContext {
  if (!encryptionContext) return {};
  const keys = Object.keys(encryptionContext);
  const pairs = Object.entries(encryptionContext).map(([key, value]) => [`kms:EncryptionContext:${key}`, value]);
  return { 'kms:EncryptionContextKeys': keys.length === 0 ? null : keys, ...Object.fromEntries(pairs) };
}
