import { isAccountId, readArn } from './arn.ts';
import type { RequestContext } from './context.ts';
import type { PrincipalEntry } from './language.ts';

/** Who asks. An assumed-role session ARN has no role path, so `roleArn` adds what the session ARN cannot say. */
export type PrincipalInput = string | { arn: string; id?: string; roleArn?: string };

export type RequestPrincipal =
  | { kind: 'anonymous' }
  | { kind: 'root'; account: string; arn: string }
  | { kind: 'user' | 'role' | 'federated-user'; account: string; arn: string; name: string; id?: string }
  | { kind: 'session'; account: string; arn: string; name: string; session: string; roleArn?: string; id?: string }
  | { kind: 'service' | 'federated' | 'canonical'; name: string };

/**
 * Reads `*` (an anonymous caller), an account id or root ARN, a user, role, session or federated-user ARN, a service
 * principal, an identity provider or a canonical user id. Anything else is undefined.
 */
export function readPrincipal(input: PrincipalInput): RequestPrincipal | undefined {
  const { arn: text, id, roleArn } = typeof input === 'string' ? { arn: input } : { ...input };
  if (text === '*' || text === 'anonymous') return { kind: 'anonymous' };
  if (isAccountId(text)) return { kind: 'root', account: text, arn: `arn:aws:iam::${text}:root` };
  if (/^[0-9a-f]{64}$/.test(text)) return { kind: 'canonical', name: text };
  const arn = readArn(text);
  if (!arn) return readNamedPrincipal(text);
  if (!isAccountId(arn.account)) return undefined;
  const account = arn.account;
  const [type, ...path] = arn.resource.split('/');
  const known = id === undefined ? {} : { id };
  if (arn.service === 'iam' && arn.resource === 'root') return { kind: 'root', account, arn: text };
  if (arn.service === 'iam' && (type === 'saml-provider' || type === 'oidc-provider')) {
    return { kind: 'federated', name: text };
  }
  if (path.length === 0 || path.some(part => part === '')) return undefined;
  if (arn.service === 'iam' && (type === 'user' || type === 'role')) {
    return { kind: type, account, arn: text, name: path.at(-1)!, ...known };
  }
  if (arn.service !== 'sts') return undefined;
  if (type === 'federated-user') return { kind: type, account, arn: text, name: path[0]!, ...known };
  if (type !== 'assumed-role' || path.length !== 2) return undefined;
  const role = roleArn === undefined ? {} : { roleArn };
  return { kind: 'session', account, arn: text, name: path[0]!, session: path[1]!, ...role, ...known };
}

function readNamedPrincipal(text: string): RequestPrincipal | undefined {
  if (isServicePrincipal(text)) return { kind: 'service', name: text };
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/.*)?$/i.test(text) ? { kind: 'federated', name: text } : undefined;
}

/** Cognito's name looks like a service principal but is a web identity provider. */
function isServicePrincipal(text: string): boolean {
  return /\.amazonaws\.com(\.cn)?$|\.amazon\.com$|\.aws\.internal$/.test(text) && !isWebIdentity(text);
}

function isWebIdentity(text: string): boolean {
  return text === 'cognito-identity.amazonaws.com' || text === 'www.amazon.com';
}

/** The account of a principal, or undefined for callers that belong to none. */
export function accountOf(principal: RequestPrincipal): string | undefined {
  return 'account' in principal ? principal.account : undefined;
}

/** The condition keys that follow from who asks. Keys that do not follow are left out, which means unknown. */
export function deriveContext(principal: RequestPrincipal): RequestContext {
  switch (principal.kind) {
    case 'anonymous':
      return {
        'aws:PrincipalAccount': 'anonymous',
        'aws:PrincipalArn': null,
        'aws:PrincipalOrgID': null,
        'aws:PrincipalOrgPaths': null,
        'aws:PrincipalServiceName': null,
        'aws:username': null,
      };
    case 'service':
      return {
        'aws:PrincipalIsAWSService': true,
        'aws:PrincipalServiceName': principal.name,
        'aws:PrincipalArn': null,
        'aws:username': null,
      };
    case 'federated':
    case 'canonical':
      return {};
    default:
      return {
        'aws:PrincipalAccount': principal.account,
        'kms:CallerAccount': principal.account,
        'aws:PrincipalIsAWSService': false,
        'aws:PrincipalServiceName': null,
        'aws:username': principal.kind === 'user' ? principal.name : null,
        ...deriveIdentity(principal),
      };
  }
}

function deriveIdentity(principal: Extract<RequestPrincipal, { account: string }>): RequestContext {
  switch (principal.kind) {
    case 'session':
      return {
        ...(principal.roleArn === undefined ? {} : { 'aws:PrincipalArn': principal.roleArn }),
        ...(principal.id === undefined ? {} : { 'aws:userid': `${principal.id}:${principal.session}` }),
      };
    case 'root':
      return { 'aws:PrincipalArn': principal.arn, 'aws:userid': principal.account };
    case 'user':
      return {
        'aws:PrincipalArn': principal.arn,
        ...(principal.id === undefined ? {} : { 'aws:userid': principal.id }),
      };
    default:
      return { 'aws:PrincipalArn': principal.arn };
  }
}

/** What one entry of a Principal element names. */
export type NamedPrincipal =
  | { kind: 'everyone' }
  | { kind: 'account'; account: string }
  | { kind: 'identity'; account: string; arn: string }
  | { kind: 'unique-id'; id: string }
  | { kind: 'service' | 'federated' | 'canonical' | 'origin-access-identity' | 'invalid'; name: string };

/** Classifies a Principal entry. A wildcard inside a principal is not policy language, hence `invalid`. */
export function namePrincipal({ type, value }: PrincipalEntry): NamedPrincipal {
  if (type === '*') return { kind: 'everyone' };
  if (type === 'Service') return { kind: 'service', name: value };
  if (type === 'CanonicalUser') return { kind: value.includes('*') ? 'invalid' : 'canonical', name: value };
  if (type === 'Federated') return { kind: value.includes('*') ? 'invalid' : 'federated', name: value };
  if (value === '*') return { kind: 'everyone' };
  if (isAccountId(value)) return { kind: 'account', account: value };
  if (/^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(value)) return { kind: 'unique-id', id: value };
  const arn = readArn(value);
  if (arn?.account === 'cloudfront') return { kind: 'origin-access-identity', name: value };
  if (!arn || !isAccountId(arn.account) || /[*?]/.test(value)) return { kind: 'invalid', name: value };
  if (arn.service === 'iam' && arn.resource === 'root') return { kind: 'account', account: arn.account };
  return { kind: 'identity', account: arn.account, arn: value };
}
