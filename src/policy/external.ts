import type { Answer, ExposedStatement } from './answer.ts';
import { readArn } from './arn.ts';
import type { Granted } from './denials.ts';
import { type Audience, type ExposureOptions, examine, isOpenToAll, readAudience } from './exposure.ts';
import type { Policy } from './language.ts';
import { namePrincipal } from './principals.ts';
import { isTrusted, isTrustedAccount, type Member, type Trust } from './trust.ts';

/** Outsiders a statement lets in, by how they are named. */
export interface Outsiders {
  accounts: string[];
  organizations: string[];
  organizationalUnits: string[];
  canonicalUsers: string[];
  federated: string[];
}

export type ExternalStatement = ExposedStatement & Outsiders;

type Reply = ({ why: string } & Outsiders) | { reason: string } | undefined;

/**
 * Statements that let in somebody outside the trust boundary by name: an account, an identity, an organisation, an
 * organisational unit, a canonical user or an identity provider. What is open to anyone is in `publicStatements`,
 * what is open to AWS services in `serviceStatementsWithoutSourceGuard`.
 */
export function externalStatements(
  policy: Policy,
  trust: Trust,
  options: ExposureOptions = {},
): Answer<ExternalStatement> {
  return examine<Outsiders>(policy, granted => askGranted(policy, granted, trust, options));
}

function askGranted(policy: Policy, granted: Granted, trust: Trust, options: ExposureOptions): Reply {
  const named = granted.statement.notPrincipals ? { kind: 'everyone' as const } : namePrincipal(granted.entry);
  if (named.kind === 'service' || named.kind === 'unique-id') return undefined;
  const audience = readAudience(policy, granted, options);
  // What a scope lets in besides insiders may be AWS services; those are the other answer's business.
  const inside = (member: Member) => member.kind === 'service' || isTrusted(trust, member) === 'yes';
  if (audience.scopes.some(scope => scope.members.every(inside))) return undefined;
  switch (named.kind) {
    case 'everyone':
      return askEveryone(audience, trust);
    case 'account':
    case 'identity':
      return askAccount(named.account, audience, trust);
    case 'federated':
      return askFederated(named.name, granted, audience, trust);
    case 'canonical':
      if (trust.canonicalUsers?.includes(named.name)) return undefined;
      if (!trust.canonicalUsers) return { reason: `whose canonical user id ${named.name} is, is not known` };
      return reply('canonical user is not trusted', { canonicalUsers: [named.name] });
    case 'origin-access-identity':
      return { reason: `which account the CloudFront origin access identity ${named.name} belongs to is not known` };
    case 'invalid':
      return { reason: `principal ${named.name} is not in a form AWS documents` };
  }
}

function askAccount(account: string, audience: Audience, trust: Trust): Reply {
  if (isTrustedAccount(trust, account)) return undefined;
  return openOwner(audience, trust) ?? reply(`account ${account} is not trusted`, { accounts: [account] });
}

function askFederated(name: string, granted: Granted, audience: Audience, trust: Trust): Reply {
  const account = readArn(name)?.account;
  if (account !== undefined) return askAccount(account, audience, trust);
  if (isOpenToAll(granted)) return undefined;
  return reply(`identity provider ${name} is outside the trusted accounts`, { federated: [name] });
}

function askEveryone(audience: Audience, trust: Trust): Reply {
  if (audience.scopes.length === 0) {
    return audience.undecided.length === 0 ? undefined : { reason: audience.undecided.join('; ') };
  }
  const open = openOwner(audience, trust);
  if (open) return open;
  const outside = audience.scopes.flatMap(scope => scope.members.filter(one => isTrusted(trust, one) === 'no'));
  if (outside.length === 0) return { reason: `whose callers ${describe(audience)} lets in is not known` };
  const outsiders = sortMembers(outside);
  return reply(`${describe(audience)} lets in callers that are not trusted`, outsiders);
}

/** A scope tied to the resource's own organisation is inside only if that organisation is known to be ours. */
function openOwner(audience: Audience, trust: Trust): { reason: string } | undefined {
  const owner = audience.scopes.some(scope =>
    scope.members.some(one => one.kind === 'own-organization' && isTrusted(trust, one) === 'unknown'),
  );
  return owner ? { reason: 'the organisation that owns the resource is not known' } : undefined;
}

function sortMembers(members: Member[]): Partial<Outsiders> {
  return {
    accounts: unique(members.flatMap(one => (one.kind === 'account' ? [one.account] : []))),
    organizations: unique(members.flatMap(one => (one.kind === 'organization' ? [one.organization] : []))),
    organizationalUnits: unique(members.flatMap(one => (one.kind === 'unit' ? [one.path] : []))),
  };
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}

function describe(audience: Audience): string {
  return audience.scopes.map(scope => scope.key).join(' and ');
}

function reply(why: string, outsiders: Partial<Outsiders>): { why: string } & Outsiders {
  return {
    why,
    accounts: [],
    organizations: [],
    organizationalUnits: [],
    canonicalUsers: [],
    federated: [],
    ...outsiders,
  };
}
