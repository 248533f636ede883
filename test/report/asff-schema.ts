import * as securityhub from '@aws-sdk/client-securityhub';

/** A structure of the SDK: kind 3, namespace, name, traits, members, their schemas and how many of the first are required. */
type Structure = [3, string, string, unknown, string[], unknown[], number?];
type List = [1, string, string, unknown, unknown];
/** Bits of a schema that is a number: what the value is, and whether it is a list (64) or a map (128) of that. */
const LIST = 64;
const MAP = 128;
const PRIMITIVES: Readonly<Record<number, string>> = { 0: 'string', 1: 'number', 2: 'boolean' };

const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Severity.Label': securityhub.SeverityLabel,
  'FindingProviderSeverity.Label': securityhub.SeverityLabel,
  'Compliance.Status': securityhub.ComplianceStatus,
  'Resource.Partition': securityhub.Partition,
  'Workflow.Status': securityhub.WorkflowStatus,
  'AwsSecurityFinding.RecordState': securityhub.RecordState,
};

/** Bounds that only the documentation of AwsSecurityFinding and its parts knows: texts in characters, lists in members. */
const MAXIMUM: Readonly<Record<string, number>> = {
  'AwsSecurityFinding.Id': 512,
  'AwsSecurityFinding.ProductArn': 2_048,
  'AwsSecurityFinding.ProductName': 128,
  'AwsSecurityFinding.CompanyName': 128,
  'AwsSecurityFinding.GeneratorId': 512,
  'AwsSecurityFinding.AwsAccountId': 12,
  'AwsSecurityFinding.Types': 50,
  'AwsSecurityFinding.Title': 256,
  'AwsSecurityFinding.Description': 1_024,
  'AwsSecurityFinding.Resources': 32,
  'AwsSecurityFinding.ProductFields': 50,
  'Recommendation.Text': 512,
  'Note.Text': 512,
  'Note.UpdatedBy': 512,
  'Compliance.RelatedRequirements': 32,
  'Severity.Original': 64,
  'FindingProviderSeverity.Original': 64,
  'Resource.Type': 256,
  'Resource.Region': 16,
  'BatchImportFindingsRequest.Findings': 100,
};

const TIMES = new Set(['CreatedAt', 'UpdatedAt', 'FirstObservedAt', 'LastObservedAt']);
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** What AWS's own model and documentation of BatchImportFindings say against a request; empty when it is valid. */
export function requestProblems(request: unknown): string[] {
  return problems(securityhub.BatchImportFindingsRequest$, request, 'BatchImportFindingsRequest');
}

/** The members of `ResourceDetails`: the resource types that Security Hub knows. */
export const detailTypes: readonly string[] = (securityhub.ResourceDetails$ as unknown as Structure)[4];

function problems(schemaOrThunk: unknown, value: unknown, where: string): string[] {
  const schema = typeof schemaOrThunk === 'function' ? schemaOrThunk() : schemaOrThunk;
  if (typeof schema === 'number') return primitiveProblems(schema, value, where);
  if (!Array.isArray(schema)) return [`${where}: no schema`];
  if (schema[0] === 1) return listProblems((schema as unknown as List)[4], value, where);
  if (schema[0] === 3) return structureProblems(schema as unknown as Structure, value, where);
  return [`${where}: a schema of kind ${schema[0]}`];
}

function structureProblems([, , name, , members, schemas, required = 0]: Structure, value: unknown, where: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where}: not a structure`];
  const missing = members.slice(0, required).filter(member => !Object.hasOwn(value, member));
  return [
    ...missing.map(member => `${where}.${member}: required`),
    ...Object.entries(value).flatMap(([member, content]) => {
      const index = members.indexOf(member);
      if (index < 0) return [`${where}.${member}: not a member of ${name}`];
      return [
        ...problems(schemas[index], content, `${where}.${member}`),
        ...documentedProblems(`${name}.${member}`, content, `${where}.${member}`),
      ];
    }),
  ];
}

function listProblems(schema: unknown, value: unknown, where: string): string[] {
  if (!Array.isArray(value)) return [`${where}: not a list`];
  return value.flatMap((member, index) => problems(schema, member, `${where}[${index}]`));
}

function primitiveProblems(schema: number, value: unknown, where: string): string[] {
  if (schema & LIST) return listProblems(schema & ~LIST, value, where);
  if (schema & MAP) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where}: not a map`];
    return Object.entries(value).flatMap(([key, member]) => [
      ...(key.length > 128 ? [`${where}: a key of ${key.length}`] : []),
      ...(String(member).length > 2_048 ? [`${where}.${key}: ${String(member).length} characters`] : []),
      ...primitiveProblems(schema & ~MAP, member, `${where}.${key}`),
    ]);
  }
  const type = PRIMITIVES[schema];
  if (type === undefined) return [`${where}: a schema of number ${schema}`];
  if (typeof value !== type) return [`${where}: ${typeof value} instead of ${type}`];
  // The pattern of every text in the API reference.
  return type === 'string' && !/\S/.test(String(value)) ? [`${where}: blank`] : [];
}

function documentedProblems(name: string, value: unknown, where: string): string[] {
  const maximum = MAXIMUM[name];
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
  const allowed = ENUMS[name];
  const member = name.slice(name.indexOf('.') + 1);
  return [
    ...(maximum !== undefined && (length > maximum || length === 0)
      ? [`${where}: ${length} of at most ${maximum}`]
      : []),
    ...(allowed && !Object.values(allowed).includes(String(value)) ? [`${where}: ${value} is no value`] : []),
    ...(TIMES.has(member) && !TIME.test(String(value)) ? [`${where}: ${value} is no time`] : []),
  ];
}
