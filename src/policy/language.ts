/** The IAM policy language as typed values. `parse.ts` makes them, everything else in this folder reads them. */

/** Only 2012-10-17 knows policy variables; a document without a Version is 2008-10-17. */
export type PolicyVersion = '2008-10-17' | '2012-10-17';

export type Effect = 'Allow' | 'Deny';

/** `*` is the bare string form; `{ "AWS": "*" }` keeps its type AWS. */
export type PrincipalType = '*' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

export interface PrincipalEntry {
  type: PrincipalType;
  value: string;
}

/** One operator applied to one key, for example StringEquals aws:SourceAccount [111122223333]. */
export interface Condition {
  operator: string;
  key: string;
  values: string[];
}

/** A list that is missing from the document is undefined here; an empty list matches nothing. */
export interface Statement {
  index: number;
  sid?: string;
  effect: Effect;
  principals?: PrincipalEntry[];
  notPrincipals?: PrincipalEntry[];
  actions?: string[];
  notActions?: string[];
  resources?: string[];
  notResources?: string[];
  conditions: Condition[];
  /** The statement as it stood in the document. */
  original: unknown;
}

export interface Policy {
  version: PolicyVersion;
  id?: string;
  statements: Statement[];
}

/** Writes a policy as JSON in one normal form: `parse(print(policy))` equals `policy` but for `original`. */
export function printPolicy(policy: Policy): string {
  return JSON.stringify({
    Version: policy.version,
    ...(policy.id === undefined ? {} : { Id: policy.id }),
    Statement: policy.statements.map(printStatement),
  });
}

function printStatement(statement: Statement): Record<string, unknown> {
  const printed: Record<string, unknown> = {};
  if (statement.sid !== undefined) printed.Sid = statement.sid;
  printed.Effect = statement.effect;
  if (statement.principals) printed.Principal = printPrincipals(statement.principals);
  if (statement.notPrincipals) printed.NotPrincipal = printPrincipals(statement.notPrincipals);
  if (statement.actions) printed.Action = statement.actions;
  if (statement.notActions) printed.NotAction = statement.notActions;
  if (statement.resources) printed.Resource = statement.resources;
  if (statement.notResources) printed.NotResource = statement.notResources;
  if (statement.conditions.length > 0) printed.Condition = printConditions(statement.conditions);
  return printed;
}

function printPrincipals(entries: PrincipalEntry[]): unknown {
  if (entries.some(entry => entry.type === '*')) return '*';
  const byType = new Map<string, string[]>();
  for (const { type, value } of entries) byType.set(type, [...(byType.get(type) ?? []), value]);
  return Object.fromEntries(byType);
}

function printConditions(conditions: Condition[]): unknown {
  const byOperator = new Map<string, [string, string[]][]>();
  for (const { operator, key, values } of conditions) {
    byOperator.set(operator, [...(byOperator.get(operator) ?? []), [key, values]]);
  }
  return Object.fromEntries([...byOperator].map(([operator, entries]) => [operator, Object.fromEntries(entries)]));
}
