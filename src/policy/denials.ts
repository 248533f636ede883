import { listResources } from './answer.ts';
import type { Condition, Policy, PrincipalEntry, Statement } from './language.ts';
import { actionCovers, actionsOverlap, resourceCovers } from './match.ts';
import { namePrincipal } from './principals.ts';
import { isSourceKey, readDenyScope, type Scope } from './scope.ts';
import type { Member } from './trust.ts';

/** What of an Allow a Deny is measured against: one action and one principal entry (NotPrincipal counts as everyone). */
export interface Granted {
  statement: Statement;
  action: string;
  entry: PrincipalEntry;
}

const EVERYONE: PrincipalEntry = { type: '*', value: '*' };

/** One Granted for each action and principal of an Allow. */
export function listGranted(statement: Statement): Granted[] {
  const entries = statement.notPrincipals ? [EVERYONE] : (statement.principals ?? []);
  const actions = statement.actions ?? ['*'];
  return entries.flatMap(entry => actions.map(action => ({ statement, action, entry })));
}

/**
 * Whom the Deny statements spare, one scope a Deny that covers all of the granted action and resource. A Deny that
 * covers only part, or that has a condition not known to hold for outsiders, is left out: it cancels nothing.
 */
export function readDenials(policy: Policy, granted: Granted, service?: string): Scope[] {
  return policy.statements
    .filter(statement => statement.effect === 'Deny' && deniesAction(statement, granted.action, service))
    .filter(statement => deniesResources(statement, granted.statement))
    .flatMap(statement => {
      const members = readSpared(policy, statement, granted.entry);
      return members ? [{ key: `Deny ${statement.sid ?? statement.index}`, members }] : [];
    });
}

/** Does the Deny cover the whole action pattern? On a resource of one service, `*` means that service's actions. */
export function deniesAction(deny: Statement, action: string, service?: string): boolean {
  const pattern = action === '*' && service !== undefined ? `${service}:*` : action;
  if (deny.actions) return deny.actions.some(general => actionCovers(general, pattern));
  return !(deny.notActions ?? []).some(spared => actionsOverlap(spared, pattern));
}

function deniesResources(deny: Statement, allow: Statement): boolean {
  if (deny.notResources) return false;
  const general = listResources(deny);
  return listResources(allow).every(specific => general.some(pattern => resourceCovers(pattern, specific)));
}

/** The members a Deny spares among those the entry names, or undefined if it may spare anybody. */
function readSpared(policy: Policy, deny: Statement, entry: PrincipalEntry): Member[] | undefined {
  const members = sparedByPrincipal(deny, entry);
  if (!members) return undefined;
  for (const condition of deny.conditions) {
    if (holdsForOutsiders(condition, entry)) {
      // Outsiders are denied all the same, but AWS services are not.
      if (entry.type !== 'Service') members.push({ kind: 'service', name: '*' });
      continue;
    }
    if (entry.type === 'Service' && !isSourceKey(condition.key)) return undefined;
    const scope = readDenyScope(condition, policy.version);
    if (!('members' in scope)) return undefined;
    members.push(...scope.members);
  }
  return members;
}

function sparedByPrincipal(deny: Statement, entry: PrincipalEntry): Member[] | undefined {
  if (deny.notPrincipals) return sparedByNotPrincipal(deny.notPrincipals, entry);
  const named = namePrincipal(entry);
  const covered = (deny.principals ?? []).some(denied => {
    if (denied.type === '*' || denied.value === entry.value) return true;
    if (entry.type === 'Service') return false;
    const target = namePrincipal(denied);
    if (target.kind === 'everyone') return true;
    return target.kind === 'account' && 'account' in named && named.account === target.account;
  });
  return covered ? [] : undefined;
}

/** Everyone but the listed is denied. What is listed is spared whole accounts at a time, which is wider, never narrower. */
function sparedByNotPrincipal(spared: PrincipalEntry[], entry: PrincipalEntry): Member[] | undefined {
  const members: Member[] = [];
  for (const one of spared) {
    const named = namePrincipal(one);
    if (one.value === entry.value) return undefined;
    if (named.kind === 'account' || named.kind === 'identity')
      members.push({ kind: 'account', account: named.account });
    else if (named.kind === 'service') members.push({ kind: 'service', name: named.name });
    else return undefined;
  }
  return members;
}

/** Conditions that do not weaken a Deny against the callers in question. */
function holdsForOutsiders(condition: Condition, entry: PrincipalEntry): boolean {
  const key = condition.key.toLowerCase();
  const operator = condition.operator.toLowerCase();
  const values = condition.values.map(value => value.toLowerCase());
  if (entry.type === 'Service') {
    if (key === 'aws:principalisawsservice') return /^bool(ifexists)?$/.test(operator) && values.includes('true');
    // A call on behalf of another customer always names its source, so demanding the key spares no outsider.
    return operator === 'null' && isSourceKey(key) && values.includes('false');
  }
  return key === 'aws:principalisawsservice' && operator === 'boolifexists' && values.includes('false');
}
