import type { Truth } from './truth.ts';

/** Who is inside. Every list only ever adds insiders, so adding to one can only remove findings. */
export interface Trust {
  /** The accounts being scanned. */
  ownAccounts: readonly string[];
  accounts: readonly string[];
  organizations: readonly string[];
  /** The organisation of the own accounts, if known; always trusted. */
  ownOrganization?: string;
  /** Organisation paths such as `o-a1/r-b2/ou-c3`; a path takes in everything below it. */
  organizationalUnits?: readonly string[];
  /** Canonical user ids known to be inside. Without the list a canonical id cannot be told apart. */
  canonicalUsers?: readonly string[];
  /** VPC ids, VPC endpoint ids and address ranges that only insiders use. */
  networks?: readonly string[];
}

/** One alternative of who a condition lets through. */
export type Member =
  | { kind: 'account'; account: string }
  | { kind: 'own-account' }
  | { kind: 'organization'; organization: string }
  | { kind: 'own-organization' }
  | { kind: 'unit'; organization: string; path: string }
  | { kind: 'service'; name: string }
  | { kind: 'network' | 'identity' | 'source' | 'key'; value: string };

export function isTrustedAccount(trust: Trust, account: string): boolean {
  return trust.ownAccounts.includes(account) || trust.accounts.includes(account);
}

/** Is everybody the member stands for inside? Unknown when the member does not say whose it is. */
export function isTrusted(trust: Trust, member: Member): Truth {
  switch (member.kind) {
    case 'own-account':
      return 'yes';
    case 'account':
      return isTrustedAccount(trust, member.account) ? 'yes' : 'no';
    case 'organization':
      return isTrustedOrganization(trust, member.organization) ? 'yes' : 'no';
    case 'own-organization':
      return trust.ownOrganization === undefined ? 'unknown' : 'yes';
    case 'unit':
      if (isTrustedOrganization(trust, member.organization)) return 'yes';
      return isTrustedUnit(trust, member.path) ? 'yes' : 'no';
    case 'service':
      return 'unknown';
    default:
      return trust.networks?.includes(member.value) ? 'yes' : 'unknown';
  }
}

function isTrustedOrganization(trust: Trust, organization: string): boolean {
  return trust.ownOrganization === organization || trust.organizations.includes(organization);
}

function isTrustedUnit(trust: Trust, path: string): boolean {
  const fixed = path.replace(/[*?].*$/, '').replace(/\/$/, '');
  return (trust.organizationalUnits ?? []).some(unit => `${fixed}/`.startsWith(`${unit.replace(/\/\*?$/, '')}/`));
}
