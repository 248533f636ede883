import type { Answer } from './answer.ts';
import { isAccountId, readArn } from './arn.ts';
import { type Granted, readDenials } from './denials.ts';
import { type ExposureOptions, examine, readAudience } from './exposure.ts';
import type { Condition, Policy } from './language.ts';
import { readOperator } from './operators.ts';
import { namePrincipal } from './principals.ts';
import { isSourceKey, reachesOverAccount } from './scope.ts';
import { isTrusted, type Member, type Trust } from './trust.ts';

export interface ServiceOptions extends ExposureOptions {
  /** If given, a guard counts only when what it names is trusted; otherwise any fixed value counts. */
  trust?: Trust;
  /** Service principals that always act in their caller's own account and need no guard. */
  exemptServices?: string[];
}

type Source = { members: Member[] } | { undecided: string };

/**
 * Statements that let in an AWS service without saying on whose behalf: no aws:SourceAccount, aws:SourceArn,
 * aws:SourceOrgID or aws:SourceOrgPaths with fixed values (for CloudWatch Logs and CloudTrail the ARN in the KMS
 * encryption context serves). Another customer could then make the service act here.
 */
export function serviceStatementsWithoutSourceGuard(policy: Policy, options: ServiceOptions = {}): Answer {
  return examine(policy, granted => {
    const services = listServices(policy, granted, options).filter(one => !options.exemptServices?.includes(one));
    if (services.length === 0) return undefined;
    const sources = readSources(policy, granted, services, options);
    const verdicts = sources.map(source => judgeSource(source, options.trust));
    if (verdicts.includes('guarded')) return undefined;
    const open = verdicts.find(verdict => typeof verdict === 'object');
    if (open) return open;
    const why = verdicts.includes('foreign') ? 'is tied to a source that is not trusted' : 'is not tied to a source';
    return { why: `${services.map(describe).join(', ')} ${why}` };
  });
}

/** The services a granted principal stands for: named in Principal, or everyone narrowed to services by a condition. */
function listServices(policy: Policy, granted: Granted, options: ExposureOptions): string[] {
  const named = granted.statement.notPrincipals ? { kind: 'everyone' as const } : namePrincipal(granted.entry);
  if (named.kind === 'service') return [named.name];
  if (named.kind !== 'everyone') return [];
  const members = readAudience(policy, granted, options).scopes.flatMap(scope => scope.members);
  return [...new Set(members.flatMap(member => (member.kind === 'service' ? [member.name] : [])))];
}

function describe(service: string): string {
  return service === '*' ? 'any AWS service' : service;
}

function readSources(policy: Policy, granted: Granted, services: string[], options: ExposureOptions): Source[] {
  const { statement } = granted;
  const audience = readAudience(policy, { ...granted, statement: keepSources(granted) }, { ignoreDeny: true });
  const asService: Granted = { ...granted, entry: { type: 'Service', value: services[0]! } };
  const denials = options.ignoreDeny ? [] : readDenials(policy, asService, options.service);
  return [
    ...audience.scopes,
    ...audience.undecided.map(undecided => ({ undecided })),
    ...denials.flatMap(scope => ('members' in scope ? [scope] : [])),
    ...statement.conditions.flatMap(condition => readEncryptionContext(condition, services)),
  ];
}

/** Only source keys say on whose behalf a service acts; Null conditions stay, they can make IfExists binding. */
function keepSources({ statement }: Granted): Granted['statement'] {
  return { ...statement, conditions: statement.conditions.filter(condition => isSourceKey(condition.key)) };
}

const CONTEXT_GUARDS: [service: RegExp, key: string][] = [
  [/^logs\.([a-z0-9-]+\.)?amazonaws\.com(\.cn)?$/, 'kms:encryptioncontext:aws:logs:arn'],
  [/^cloudtrail\.amazonaws\.com$/, 'kms:encryptioncontext:aws:cloudtrail:arn'],
];

/** Services that put an ARN of their own into the encryption context are pinned by its account. */
function readEncryptionContext(condition: Condition, services: string[]): Source[] {
  const key = condition.key.toLowerCase();
  const operator = readOperator(condition.operator);
  const positive = operator && !operator.negated && !operator.ifExists && operator.qualifier !== 'ForAllValues';
  if (!key.startsWith('kms:encryptioncontext:') || !positive || operator.base === 'Null') return [];
  const accounts = condition.values.map(value => readArn(value)?.account ?? '');
  if (accounts.length === 0 || !accounts.every(isAccountId)) return [];
  if (condition.values.some(value => reachesOverAccount(value, operator.base))) {
    return [{ undecided: `in ${condition.key} the * reaches over colons, past the account` }];
  }
  const known = services.every(service => CONTEXT_GUARDS.some(([name, guard]) => name.test(service) && guard === key));
  if (known) return [{ members: accounts.map(account => ({ kind: 'account', account })) }];
  return [{ undecided: `whether the service sets ${condition.key} itself is not known` }];
}

/** A fixed source without an account (a bucket) guards: its name is unique. */
function judgeSource(source: Source, trust: Trust | undefined): 'guarded' | 'foreign' | { reason: string } {
  if ('undecided' in source) return { reason: source.undecided };
  if (!trust) return 'guarded';
  const foreign = source.members.filter(member => isTrusted(trust, member) === 'no');
  if (foreign.length === 0) return 'guarded';
  const units = foreign.every(member => member.kind === 'organization' || member.kind === 'unit');
  if (units && trust.ownOrganization === undefined) return { reason: 'the own organisation is not known' };
  return 'foreign';
}
