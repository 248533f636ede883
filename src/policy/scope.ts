import { readRange } from './addresses.ts';
import { isAccountId, readArn } from './arn.ts';
import { hasWildcard } from './glob.ts';
import type { Condition, PolicyVersion } from './language.ts';
import { type BaseOperator, readOperator } from './operators.ts';
import type { Member } from './trust.ts';
import { hasVariable } from './variables.ts';

/**
 * Who a condition lets through: some `members`, `everyone` (it does not pin the caller, and why), or `undecided`.
 * An empty list of members is nobody.
 */
export type Scope = { key: string; members: Member[] } | { everyone: string } | { undecided: string };

type ReadMember = (value: string, base: BaseOperator) => Member | 'wide' | { undecided: string };

/** Keys that pin the calling principal or the resource it acts for. Names in lower case. */
const PIN_KEYS: Record<string, ReadMember> = {
  'aws:principalorgid': readOrganization,
  'aws:sourceorgid': readOrganization,
  'aws:vpceorgid': readOrganization,
  'aws:principalorgpaths': readUnit,
  'aws:sourceorgpaths': readUnit,
  'aws:vpceorgpaths': readUnit,
  'aws:principalaccount': readAccount,
  'aws:sourceaccount': readAccount,
  'aws:sourceowner': readAccount,
  'aws:vpceaccount': readAccount,
  'kms:calleraccount': readAccount,
  's3:dataaccesspointaccount': readAccount,
  'aws:principalarn': readArnMember,
  'aws:sourcearn': readArnMember,
  's3:dataaccesspointarn': readArnMember,
  'elasticfilesystem:accesspointarn': readArnMember,
  'aws:sourcevpc': value => readFixed('network', /^vpc-[0-9a-z]+$/, value),
  'aws:sourcevpce': value => readFixed('network', /^vpce-[0-9a-z]+$/, value),
  'aws:sourceip': readNetwork,
  'aws:userid': readUserId,
  'aws:principalservicename': readService,
  'aws:principalservicenameslist': readService,
  'aws:principalisawsservice': value => readFlag(value, { kind: 'service', name: '*' }),
  'elasticfilesystem:accessedviamounttarget': value => readFlag(value, { kind: 'network', value: 'mount target' }),
  // The one request header S3 itself counts as making a policy non-public; it still says nothing about the account.
  's3:x-amz-server-side-encryption-aws-kms-key-id': value => (hasWildcard(value) ? 'wide' : { kind: 'key', value }),
};

/** Keys that pin the source of a service's call. */
const SOURCE_KEYS = ['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths', 'aws:sourceowner'];

/** Keys known to describe the request rather than who makes it: anyone can satisfy them from any account. */
const FREE_KEYS = new Set(
  `aws:calledvia aws:calledviafirst aws:calledvialast aws:currenttime aws:epochtime aws:multifactorauthage
  aws:multifactorauthpresent aws:principaltype aws:referer aws:requestedregion aws:resourceaccount aws:resourceorgid
  aws:resourceorgpaths aws:securetransport aws:tagkeys aws:tokenissuetime aws:useragent aws:username aws:viaawsservice
  aws:vpcsourceip`.split(/\s+/),
);
const FREE_PREFIXES = `aws:principaltag/ aws:requesttag/ aws:resourcetag/ acm-pca: backup: dynamodb: ecr: ecr-public:
  events: glue: kinesis: kms: lambda: logs: s3: secretsmanager: sns: sqs: ssm:`.split(/\s+/);

export function isSourceKey(key: string): boolean {
  return SOURCE_KEYS.includes(key.toLowerCase());
}

/**
 * Reads what a condition of an Allow pins. It pins only if the operator is positive and cannot hold for a missing key
 * (`IfExists` and `ForAllValues` need a `Null … false` beside them), and if every value is fixed.
 */
export function readAllowScope(condition: Condition, statement: Condition[], version: PolicyVersion): Scope {
  const operator = readOperator(condition.operator);
  if (!operator) return { undecided: `condition operator ${condition.operator} is not known` };
  const read = PIN_KEYS[condition.key.toLowerCase()];
  if (!read) return readOtherKey(condition.key);
  if (operator.base === 'Null') return { everyone: `${condition.key} only has to be present` };
  if (operator.negated) return { everyone: `${condition.operator} lets through everyone but the values it lists` };
  const skipsMissing = operator.ifExists || operator.qualifier === 'ForAllValues';
  if (skipsMissing && !requiresKey(statement, condition.key)) {
    return { everyone: `${condition.operator} holds for a request without ${condition.key}` };
  }
  return readMembers(condition, operator.base, read, version);
}

/**
 * Reads whom a condition of a Deny spares: a negated operator on a pinning key denies everyone but its values, callers
 * without the key included. Anything else is `everyone`: the Deny may spare anybody.
 */
export function readDenyScope(condition: Condition, version: PolicyVersion): Scope {
  const operator = readOperator(condition.operator);
  const read = PIN_KEYS[condition.key.toLowerCase()];
  if (!operator?.negated || !read || operator.qualifier === 'ForAnyValue') {
    return { everyone: `the Deny holds only where ${condition.operator} ${condition.key} does` };
  }
  return readMembers(condition, operator.base, read, version);
}

function requiresKey(statement: Condition[], key: string): boolean {
  return statement.some(
    other =>
      other.operator.toLowerCase() === 'null' &&
      other.key.toLowerCase() === key.toLowerCase() &&
      other.values.length > 0 &&
      other.values.every(value => value.toLowerCase() === 'false'),
  );
}

function readOtherKey(key: string): Scope {
  const lower = key.toLowerCase();
  if (FREE_KEYS.has(lower) || FREE_PREFIXES.some(prefix => lower.startsWith(prefix))) {
    return { everyone: `${key} does not say who calls` };
  }
  return { undecided: `whether ${key} pins the caller is not modelled` };
}

/** A comparison by order (`NumericGreaterThan` on an account id) lets through a range, not the values it names. */
const FIXING: BaseOperator[] = ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnLike', 'IpAddress', 'Bool'];

function readMembers(condition: Condition, base: BaseOperator, read: ReadMember, version: PolicyVersion): Scope {
  if (!FIXING.includes(base)) return { undecided: `${condition.operator} on ${condition.key} is not modelled` };
  const members: Member[] = [];
  let undecided: string | undefined;
  for (const value of condition.values) {
    const member = readOneMember(value, condition.key, base, read, version);
    if (member === 'wide') return { everyone: `${condition.key} ${value} is not a fixed value` };
    if ('undecided' in member) undecided ??= member.undecided;
    else members.push(member);
  }
  return undecided === undefined ? { key: condition.key, members } : { undecided };
}

function readOneMember(value: string, key: string, base: BaseOperator, read: ReadMember, version: PolicyVersion) {
  if (version === '2012-10-17' && hasVariable(value)) return readOwner(value, key);
  const like = base === 'StringLike' || base === 'ArnLike';
  if (!like && base !== 'IpAddress' && hasWildcard(value)) {
    return { undecided: `${key} ${value}: the operator compares a wildcard literally, so this matches no caller` };
  }
  return read(value, base);
}

/** The two variables that stand for the owner of the resource; any other one varies with the caller. */
function readOwner(value: string, key: string): Member | 'wide' {
  const variable = value.replace(/^\$\{\s*|\s*\}$/g, '').toLowerCase();
  const name = key.toLowerCase();
  if (variable === 'aws:resourceaccount' && /account$|owner$/.test(name)) return { kind: 'own-account' };
  if (variable === 'aws:resourceorgid' && name.endsWith('orgid')) return { kind: 'own-organization' };
  return 'wide';
}

function readOrganization(value: string): ReturnType<ReadMember> {
  if (hasWildcard(value)) return 'wide';
  if (/^o-[a-z0-9]+$/.test(value)) return { kind: 'organization', organization: value };
  return { undecided: `${value} is not an organization id` };
}

function readUnit(value: string): ReturnType<ReadMember> {
  const [organization, ...path] = value.split('/');
  const owner = readOrganization(organization!);
  if (owner === 'wide' || 'undecided' in owner) return owner;
  return path.length === 0 || path[0] === '*' ? owner : { kind: 'unit', organization: organization!, path: value };
}

function readAccount(value: string): ReturnType<ReadMember> {
  if (isAccountId(value)) return { kind: 'account', account: value };
  return hasWildcard(value) ? 'wide' : { undecided: `${value} is not an account id` };
}

/** An ARN pins through its account. A bucket ARN has none, but bucket names are unique, so a fixed name pins too. */
function readArnMember(value: string, base: BaseOperator): ReturnType<ReadMember> {
  const arn = readArn(value);
  if (!arn) return hasWildcard(value) ? 'wide' : { undecided: `${value} is not an ARN` };
  if (isAccountId(arn.account)) {
    if (reachesOverAccount(value, base))
      return { undecided: `in ${value} the * reaches over colons, past the account` };
    return { kind: 'account', account: arn.account };
  }
  if (hasWildcard(arn.account)) return 'wide';
  if (arn.service !== 's3') return { undecided: `${value} names no account` };
  return hasWildcard(arn.resource.split('/')[0]!) ? 'wide' : { kind: 'source', value };
}

/**
 * StringLike knows no segments: a `*` before the account can swallow a foreign account as long as the rest turns up
 * again in a resource name. CloudTrail names hold no colon, and its documented statement has that form.
 */
export function reachesOverAccount(value: string, base: BaseOperator): boolean {
  const arn = readArn(value);
  if (base !== 'StringLike' || !arn || arn.service === 'cloudtrail') return false;
  return hasWildcard(arn.partition + arn.service + arn.region);
}

/** S3 calls ranges broader than /8 (IPv4) and /32 (IPv6) public; the private IPv4 ranges are none of them broader. */
function readNetwork(value: string, base: BaseOperator): ReturnType<ReadMember> {
  const range = base === 'IpAddress' ? readRange(value) : undefined;
  if (!range)
    return value === '*' ? 'wide' : { undecided: `aws:SourceIp ${value} is not compared as an address range` };
  return range.prefix < (range.version === 6 ? 32 : 8) ? 'wide' : { kind: 'network', value };
}

/** S3 does not count `AROA…:*` as fixed although it names one role, so that form stays undecided. */
function readUserId(value: string): ReturnType<ReadMember> {
  if (/^A(ROA|IDA)[A-Z0-9]+(:[^*?]*)?$/.test(value) || isAccountId(value)) return { kind: 'identity', value };
  if (/^AROA[A-Z0-9]+:/.test(value)) return { undecided: `aws:userid ${value} names one role, but S3 calls it public` };
  return hasWildcard(value) ? 'wide' : { kind: 'identity', value };
}

function readService(value: string): ReturnType<ReadMember> {
  return { kind: 'service', name: value };
}

function readFlag(value: string, member: Member): ReturnType<ReadMember> {
  return value.toLowerCase() === 'true' ? member : 'wide';
}

function readFixed(kind: 'network', shape: RegExp, value: string): ReturnType<ReadMember> {
  if (shape.test(value)) return { kind, value };
  return hasWildcard(value) ? 'wide' : { undecided: `${value} is not an identifier AWS gives out` };
}
