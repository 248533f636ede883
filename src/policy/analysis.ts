import { type ExposedStatement, listPrincipals, listResources, refer } from './answer.ts';
import { evaluateConditions } from './conditions.ts';
import { type RequestContext, readContext } from './context.ts';
import { deniesAction } from './denials.ts';
import type { Condition, Policy, PrincipalEntry, Statement } from './language.ts';
import { actionCovers, actionsOverlap, coversResource, resourceCovers } from './match.ts';
import { readOperator } from './operators.ts';
import { type NamedPrincipal, namePrincipal } from './principals.ts';
import { all, type Judgement, judge, NO, unknown, YES } from './truth.ts';

export interface AllowsOptions {
  /** Leaves out an action that an unconditional Deny to everyone takes back. */
  afterDeny?: boolean;
}

/** Allow statements that may grant an action matching the pattern to a principal the filter accepts. */
export function allows(
  policy: Policy,
  actionPattern: string,
  accepts: (named: NamedPrincipal, entry: PrincipalEntry) => boolean = () => true,
  options: AllowsOptions = {},
): Statement[] {
  if (options.afterDeny && policy.statements.some(statement => takesBack(statement, actionPattern))) return [];
  return policy.statements.filter(
    statement =>
      statement.effect === 'Allow' && grantsAction(statement, actionPattern) && grantsSomebody(statement, accepts),
  );
}

function grantsAction(statement: Statement, pattern: string): boolean {
  if (statement.actions) return statement.actions.some(action => actionsOverlap(action, pattern));
  return !(statement.notActions ?? []).some(spared => actionCovers(spared, pattern));
}

function grantsSomebody(statement: Statement, accepts: Parameters<typeof allows>[2] & {}): boolean {
  const everyone: PrincipalEntry = { type: '*', value: '*' };
  const entries = statement.notPrincipals ? [everyone] : statement.principals;
  return !entries || entries.some(entry => accepts(namePrincipal(entry), entry));
}

function takesBack(statement: Statement, pattern: string): boolean {
  if (statement.effect !== 'Deny' || statement.conditions.length > 0 || !deniesAction(statement, pattern)) return false;
  return deniesEveryone(statement) && (statement.resources ?? []).includes('*');
}

function deniesEveryone(statement: Statement): boolean {
  return (statement.principals ?? []).some(
    entry => entry.type === '*' || (entry.type === 'AWS' && entry.value === '*'),
  );
}

/** A condition a Deny has to have, and no other: an operator (IfExists allowed), a key and the value that triggers it. */
export interface RequiredCondition {
  operator: 'Bool' | 'Null' | 'StringLike';
  key: string;
  value: string;
}

export interface Enforcement {
  /** `partial`: some of the resources or actions are left open. */
  enforced: 'yes' | 'partial' | 'no';
  statements: ExposedStatement[];
  /** What no such Deny covers. */
  open: { action: string; resource: string }[];
}

/**
 * Does the policy deny everyone the actions on every one of the resources whenever one of the conditions holds? The
 * cover may be spread over several statements; a Deny with a further condition does not count.
 */
export function denyEnforces(
  policy: Policy,
  demand: { actions: string[]; resources: string[]; conditions: RequiredCondition[] },
): Enforcement {
  const denials = policy.statements.filter(
    statement =>
      statement.effect === 'Deny' && deniesEveryone(statement) && hasOnly(statement.conditions, demand.conditions),
  );
  const wanted = demand.actions.flatMap(action => demand.resources.map(resource => ({ action, resource })));
  const used = new Set<Statement>();
  const left = wanted.filter(({ action, resource }) => {
    const covering = denials.filter(denial => deniesAction(denial, action) && deniesResource(denial, resource));
    for (const statement of covering) used.add(statement);
    return covering.length === 0;
  });
  return {
    enforced: left.length === 0 ? 'yes' : left.length < wanted.length ? 'partial' : 'no',
    statements: [...used].map(statement => ({ ...refer(statement), why: 'denies everyone on the condition' })),
    open: left,
  };
}

/** A statement without any resource, as EFS accepts it, is about the resource that the policy is on. */
function deniesResource(deny: Statement, resource: string): boolean {
  if (deny.notResources) return false;
  return listResources(deny).some(general => resourceCovers(general, resource));
}

function hasOnly(actual: Condition[], accepted: RequiredCondition[]): boolean {
  return actual.every(condition => {
    const operator = readOperator(condition.operator);
    if (!operator || operator.negated || operator.qualifier) return false;
    return accepted.some(
      one =>
        one.operator === operator.base &&
        one.key.toLowerCase() === condition.key.toLowerCase() &&
        condition.values.some(value => value.toLowerCase() === one.value),
    );
  });
}

/** Does a bucket policy refuse plain HTTP for the bucket and its objects? */
export function enforcesTls(policy: Policy, bucketArn: string): Enforcement {
  return denyEnforces(policy, {
    actions: ['s3:*'],
    resources: [bucketArn, `${bucketArn}/*`],
    conditions: [{ operator: 'Bool', key: 'aws:SecureTransport', value: 'false' }],
  });
}

/** Does a bucket policy refuse uploads with customer-provided keys (SSE-C)? */
export function refusesSseC(policy: Policy, bucketArn: string): Enforcement {
  const key = 's3:x-amz-server-side-encryption-customer-algorithm';
  return denyEnforces(policy, {
    actions: ['s3:PutObject'],
    resources: [`${bucketArn}/*`],
    conditions: [
      { operator: 'Null', key, value: 'false' },
      { operator: 'StringLike', key, value: '*' },
    ],
  });
}

export interface Admission extends Judgement {
  statements: ExposedStatement[];
}

/**
 * Does the resource's side of cross-account access admit somebody in the account? What that account lets its own
 * identities do is a separate question. Conditions are judged with the context given; what it does not state is unknown.
 */
export function admitsAccount(
  policy: Policy,
  question: { account: string; action: string; resource?: string; organization?: string; context?: RequestContext },
): Admission {
  const { account, organization } = question;
  const context = readContext(
    { 'aws:PrincipalAccount': account, 'kms:CallerAccount': account, 'aws:PrincipalIsAWSService': false },
    organization === undefined ? {} : { 'aws:PrincipalOrgID': organization },
    question.context ?? {},
  );
  const judged = policy.statements.map(statement => ({
    statement,
    judgement: all([
      judge(reachesAction(statement, question.action)),
      reachesAccount(statement, account),
      question.resource === undefined ? YES : coversResource(statement, policy.version, question.resource, context),
      evaluateConditions(statement.conditions, policy.version, context),
    ]),
  }));
  const pick = (effect: string, truth: string) =>
    judged.filter(one => one.statement.effect === effect && one.judgement.truth === truth);
  const cite = (found: typeof judged) =>
    found.map(({ statement }) => ({ ...refer(statement), why: `${statement.effect} for account ${account}` }));
  const denied = pick('Deny', 'yes');
  if (denied.length > 0) return { ...NO, statements: cite(denied) };
  const certain = pick('Allow', 'yes');
  const doubts = [...pick('Deny', 'unknown'), ...(certain.length > 0 ? [] : pick('Allow', 'unknown'))];
  if (certain.length === 0 && pick('Allow', 'unknown').length === 0) return { ...NO, statements: [] };
  if (doubts.length === 0) return { ...YES, statements: cite(certain) };
  return { ...unknown(...doubts.flatMap(one => one.judgement.reasons)), statements: cite(doubts) };
}

function reachesAction(statement: Statement, action: string): boolean {
  return statement.effect === 'Allow' && statement.actions
    ? statement.actions.some(general => actionCovers(general, action))
    : deniesAction(statement, action);
}

/** An Allow reaches the account through anybody in it; a Deny shuts the account out only if it names it whole. */
function reachesAccount(statement: Statement, account: string): Judgement {
  if (statement.notPrincipals) {
    const spared = statement.notPrincipals.map(namePrincipal);
    if (!spared.some(named => 'account' in named && named.account === account)) return YES;
    return unknown(`NotPrincipal names account ${account} or somebody in it`);
  }
  const named = (statement.principals ?? []).map(namePrincipal);
  if (named.some(one => one.kind === 'everyone' || (one.kind === 'account' && one.account === account))) return YES;
  if (!named.some(one => one.kind === 'identity' && one.account === account)) return NO;
  return statement.effect === 'Allow' ? YES : unknown(`only ${listPrincipals(statement).join(', ')} is denied`);
}

/** Unique ids left behind in Principal elements by identities that were deleted. */
export function danglingPrincipals(policy: Policy): { statement: number; id: string }[] {
  return policy.statements.flatMap(statement =>
    [...(statement.principals ?? []), ...(statement.notPrincipals ?? [])].flatMap(entry => {
      const named = namePrincipal(entry);
      return named.kind === 'unique-id' ? [{ statement: statement.index, id: named.id }] : [];
    }),
  );
}
