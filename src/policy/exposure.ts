import { type Answer, answer, type ExposedStatement, refer, type UndecidedStatement } from './answer.ts';
import { type Granted, listGranted, readDenials } from './denials.ts';
import type { Policy, Statement } from './language.ts';
import { namePrincipal } from './principals.ts';
import { readAllowScope, type Scope } from './scope.ts';
import type { Member } from './trust.ts';

export interface ExposureOptions {
  /** The service of the resource the policy is on (`kms`, `s3`): there `*` means that service's actions only. */
  service?: string;
  /** Leaves Deny statements out of account, as S3's own test for a public policy does. */
  ignoreDeny?: boolean;
}

/** What is known about who one granted action reaches: scopes that all apply, and what could not be read. */
export interface Audience {
  scopes: { key: string; members: Member[] }[];
  undecided: string[];
  /** Conditions that were read and pin nobody. */
  loose: string[];
}

export function readAudience(policy: Policy, granted: Granted, options: ExposureOptions = {}): Audience {
  const { statement, entry } = granted;
  // A provider's own claims are `isOpenToAll`'s business: those that bind it have been counted there.
  const conditions = statement.conditions.filter(one => entry.type !== 'Federated' || !isClaimOf(entry.value, one.key));
  const read: Scope[] = conditions.map(one => readAllowScope(one, statement.conditions, policy.version));
  if (!options.ignoreDeny) read.push(...readDenials(policy, granted, options.service));
  return {
    scopes: read.filter(scope => 'members' in scope),
    undecided: read.flatMap(scope => ('undecided' in scope ? [scope.undecided] : [])),
    loose: read.flatMap(scope => ('everyone' in scope ? [scope.everyone] : [])),
  };
}

/**
 * Statements that let in anyone: an Allow to everyone (`*`, NotPrincipal, a web identity provider without a claim) that
 * neither a condition nor a Deny pins to fixed callers.
 */
export function publicStatements(policy: Policy, options: ExposureOptions = {}): Answer {
  return examine(policy, (granted): { why: string } | { reason: string } | undefined => {
    if (!isOpenToAll(granted)) return undefined;
    const audience = readAudience(policy, granted, options);
    if (audience.scopes.length > 0) return undefined;
    if (audience.undecided.length > 0) return { reason: audience.undecided.join('; ') };
    return { why: [describeOpening(granted.statement), ...new Set(audience.loose)].join('; ') };
  });
}

/** Every statement with NotPrincipal. With Allow it lets in everyone but the listed, with Deny it is easy to get wrong. */
export function notPrincipalStatements(policy: Policy): Answer {
  const statements = policy.statements
    .filter(statement => statement.notPrincipals !== undefined)
    .map(statement => ({
      ...refer(statement),
      why:
        statement.effect === 'Allow'
          ? 'Allow with NotPrincipal lets in everyone but the principals it lists'
          : 'Deny with NotPrincipal also denies the listed principals unless their role and account are listed',
    }));
  return answer(statements, []);
}

/** Asks the question for each granted action and principal, and gathers the answers a statement at a time. */
export function examine<T extends object = object>(
  policy: Policy,
  ask: (granted: Granted) => ({ why: string } & T) | { reason: string } | undefined,
): Answer<ExposedStatement & T> {
  const found: (ExposedStatement & T)[] = [];
  const undecided: UndecidedStatement[] = [];
  for (const statement of policy.statements) {
    if (statement.effect !== 'Allow') continue;
    for (const granted of listGranted(statement)) {
      const reply = ask(granted);
      if (reply === undefined) continue;
      if ('reason' in reply) collect(undecided, granted, reply, 'reason');
      else collect(found, granted, reply as { why: string } & T, 'why');
    }
  }
  return answer(found, undecided);
}

/** Replies with the same text for the same statement become one entry with all their principals and actions. */
function collect<E extends UndecidedStatement | ExposedStatement>(
  entries: E[],
  granted: Granted,
  reply: object,
  text: 'why' | 'reason',
): void {
  const { statement, entry, action } = granted;
  const principal = statement.notPrincipals ? refer(statement).principals : [entry.value];
  const made = { ...refer(statement, principal, [action]), ...reply } as E;
  const same = entries.find(
    one => one.index === statement.index && (one as never)[text] === (made as never)[text] && sameLists(one, made),
  );
  if (!same) entries.push(made);
  else {
    same.principals = [...new Set([...same.principals, ...made.principals])];
    same.actions = [...new Set([...same.actions, ...made.actions])];
  }
}

function sameLists(left: object, right: object): boolean {
  const rest = (value: object) => JSON.stringify({ ...value, principals: 0, actions: 0 });
  return rest(left) === rest(right);
}

/** Does the granted principal take in anybody at all? */
export function isOpenToAll({ statement, entry }: Granted): boolean {
  if (statement.notPrincipals) return true;
  const named = namePrincipal(entry);
  if (named.kind === 'everyone') return true;
  // Any user of a web identity provider has a token for some application; only a claim ties it to one of ours.
  if (named.kind !== 'federated' || named.name.startsWith('arn:')) return false;
  return !statement.conditions.some(
    condition =>
      isClaimOf(named.name, condition.key) &&
      !/not|null|ifexists|forallvalues/i.test(condition.operator) &&
      condition.values.every(value => !/^[*?]+$/.test(value)),
  );
}

function isClaimOf(provider: string, key: string): boolean {
  return key.toLowerCase().startsWith(`${provider.toLowerCase()}:`);
}

function describeOpening(statement: Statement): string {
  if (statement.notPrincipals) return 'NotPrincipal lets in everyone but the principals it lists';
  return statement.conditions.length === 0
    ? 'everyone is let in without a condition'
    : 'everyone is let in and no condition pins the caller';
}
