/** Members that say how much to answer at once, not what. */
const PAGE_SIZES = new Set([
  'Limit',
  'limit',
  'MaxResults',
  'maxResults',
  'MaxRecords',
  'MaxItems',
  'MaxKeys',
  'MaxBuckets',
  'PageSize',
]);

/** Members in which AWS takes an ARN as well as the bare id or name. */
const IDENTIFIERS = new Set(['KeyId', 'SecretId', 'TrailName', 'Name', 'EventDataStore']);

/**
 * A request in the words of which AWS takes several: without page sizes, and with ARNs shortened to the id or name
 * that would do as well. Two requests with the same words get the same answer from AWS, whoever recorded it.
 */
export function inPlainWords(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([member]) => !PAGE_SIZES.has(member))
      .map(([member, value]) => [
        member,
        IDENTIFIERS.has(member) && typeof value === 'string' ? bareIdentifier(value) : value,
      ]),
  );
}

function bareIdentifier(value: string): string {
  if (!value.startsWith('arn:')) return value;
  const service = value.split(':', 3)[2];
  const resource = value.split(':').slice(5).join(':');
  const id = resource.replace(/^(?:key|trail|eventdatastore|secret|document|parameter)[/:]/, '');
  // The six characters that Secrets Manager adds belong to the ARN, not to the name.
  return service === 'secretsmanager' ? id.replace(/-[A-Za-z0-9]{6}$/, '') : id;
}
