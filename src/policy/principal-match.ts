import { readArn } from './arn.ts';
import type { PrincipalEntry, Statement } from './language.ts';
import { namePrincipal, type RequestPrincipal } from './principals.ts';
import { type Judgement, NO, unknown, YES } from './truth.ts';

/**
 * How a statement reaches the caller, which decides what else must agree: `direct` names the caller itself, `role`
 * names the role behind a session, `account` hands the decision to the caller's account, `everyone` is a wildcard.
 */
export type Reach = 'direct' | 'everyone' | 'role' | 'account';

export interface PrincipalMatch extends Judgement {
  reach?: Reach;
}

const MISS: PrincipalMatch = NO;

/** Does the statement's Principal or NotPrincipal element apply to the caller? Identity policies have neither. */
export function matchPrincipal(statement: Statement, caller: RequestPrincipal): PrincipalMatch {
  if (statement.notPrincipals) return matchNotPrincipal(statement, statement.notPrincipals, caller);
  if (!statement.principals) return hit('direct');
  const matches = statement.principals.map(entry => matchEntry(entry, caller));
  for (const reach of ['direct', 'everyone', 'role', 'account'] as const) {
    const found = matches.find(match => match.truth === 'yes' && match.reach === reach);
    if (found) return found;
  }
  const open = matches.filter(match => match.truth === 'unknown');
  return open.length === 0 ? MISS : unknown(...open.flatMap(match => match.reasons));
}

/** Does one Principal entry name the caller? */
export function matchEntry(entry: PrincipalEntry, caller: RequestPrincipal): PrincipalMatch {
  const named = namePrincipal(entry);
  switch (named.kind) {
    case 'everyone':
      if (caller.kind === 'service' && entry.type === 'AWS') {
        return unknown('whether { "AWS": "*" } takes in service principals is not documented');
      }
      return hit('everyone');
    case 'account':
      if (!('account' in caller) || caller.account !== named.account) return MISS;
      return hit(caller.kind === 'root' ? 'direct' : 'account');
    case 'identity':
      return matchIdentity(named.arn, caller);
    case 'unique-id':
      return matchUniqueId(named.id, caller);
    case 'service':
      return caller.kind === 'service' && (named.name === caller.name || named.name === '*') ? hit('direct') : MISS;
    case 'federated':
    case 'canonical':
      return caller.kind === named.kind && caller.name === named.name ? hit('direct') : MISS;
    case 'origin-access-identity':
      return MISS;
    case 'invalid':
      return unknown(`principal ${named.name} is not in a form AWS documents`);
  }
}

function matchIdentity(arn: string, caller: RequestPrincipal): PrincipalMatch {
  if (!('account' in caller)) return MISS;
  if (arn === caller.arn) return hit(caller.kind === 'role' ? 'role' : 'direct');
  const named = readArn(arn);
  if (!named || named.account !== caller.account) return MISS;
  const [type, ...path] = named.resource.split('/');
  if (caller.kind === 'session' && type === 'role') {
    if (caller.roleArn !== undefined) return caller.roleArn === arn ? hit('role') : MISS;
    // Role names are unique within an account whatever their path, so the name alone identifies the role.
    return path.at(-1) === caller.name ? hit('role') : MISS;
  }
  if (caller.kind === 'role' && type === 'assumed-role' && path[0] === caller.name) {
    return unknown(`only the session ${path[1] ?? ''} of the role is named`);
  }
  if (caller.kind === 'federated-user' && type === 'user' && path.at(-1) === caller.name) return hit('role');
  return MISS;
}

/** A unique id is what remains of a deleted identity; it can still be the caller's only if the caller's id is the same. */
function matchUniqueId(id: string, caller: RequestPrincipal): PrincipalMatch {
  if (caller.kind !== 'user' && caller.kind !== 'role' && caller.kind !== 'session') return MISS;
  const ofUser = id.startsWith('AIDA');
  const ofRole = id.startsWith('AROA');
  if ((ofUser && caller.kind !== 'user') || (ofRole && caller.kind === 'user')) return MISS;
  if (caller.id === undefined) return unknown(`whether ${id} is the caller is not known`);
  return caller.id === id ? hit(caller.kind === 'user' ? 'direct' : 'role') : MISS;
}

/**
 * With NotPrincipal the caller escapes only if it is named together with everything it belongs to (its role, its
 * account); AWS checks these one after another and leaves open which of them a service checks.
 */
function matchNotPrincipal(statement: Statement, entries: PrincipalEntry[], caller: RequestPrincipal): PrincipalMatch {
  const matches = entries.map(entry => matchEntry(entry, caller));
  const reaches = new Set(matches.filter(match => match.truth === 'yes').map(match => match.reach));
  const open = matches.filter(match => match.truth === 'unknown');
  if (reaches.has('everyone')) return MISS;
  if (reaches.size === 0) return open.length === 0 ? hit('everyone') : unknown(...open.flatMap(one => one.reasons));
  if (statement.effect === 'Allow') {
    if (reaches.has('direct') || reaches.has('role')) return MISS;
    return unknown('NotPrincipal names the account of the caller but not the caller');
  }
  if (!('account' in caller) || caller.kind === 'root') return MISS;
  const needed: Reach[] =
    caller.kind === 'session' ? ['direct', 'role', 'account'] : [caller.kind === 'role' ? 'role' : 'direct', 'account'];
  if (needed.every(reach => reaches.has(reach))) return MISS;
  return unknown('NotPrincipal does not name the caller together with its role and account');
}

function hit(reach: Reach): PrincipalMatch {
  return { ...YES, reach };
}
