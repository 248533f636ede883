/** What CloudTrail says about which events a trail or an event data store records. */
export interface EventSelection {
  readonly EventSelectors?: readonly BasicSelector[] | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedSelector[] | undefined;
}

interface BasicSelector {
  readonly ReadWriteType?: string | undefined;
  readonly IncludeManagementEvents?: boolean | undefined;
  readonly ExcludeManagementEventSources?: readonly string[] | undefined;
  readonly DataResources?:
    | readonly { readonly Type?: string | undefined; readonly Values?: readonly string[] | undefined }[]
    | undefined;
}

interface AdvancedSelector {
  readonly FieldSelectors?: readonly FieldSelector[] | undefined;
}

interface FieldSelector {
  readonly Field?: string | undefined;
  readonly Equals?: readonly string[] | undefined;
  readonly StartsWith?: readonly string[] | undefined;
  readonly EndsWith?: readonly string[] | undefined;
  readonly NotEquals?: readonly string[] | undefined;
  readonly NotStartsWith?: readonly string[] | undefined;
  readonly NotEndsWith?: readonly string[] | undefined;
}

/** The selections whose selectors rules may ask about, as CEL structures. */
export const EVENT_SELECTIONS = [
  'cloudtrail.GetEventSelectorsResponse',
  'cloudtrail.GetEventDataStoreResponse',
] as const;

/** No service has this name, so a selector that records its events records those of services in general. */
const ANY_SOURCE = 'any.source';

/**
 * Whether a selection records all read-only (or all writing) management events, of one event source or, without naming
 * one, of event sources in general: then a selector may leave out some sources but not choose some.
 */
export function recordsManagement(selection: EventSelection, readOnly: boolean, eventSource = ANY_SOURCE): boolean {
  return (
    (selection.EventSelectors ?? []).some(
      selector =>
        selector.IncludeManagementEvents !== false &&
        takes(selector, readOnly) &&
        !selector.ExcludeManagementEventSources?.includes(eventSource),
    ) ||
    (selection.AdvancedEventSelectors ?? []).some(({ FieldSelectors = [] }) =>
      holdsFor(FieldSelectors, { eventCategory: 'Management', eventSource, readOnly: String(readOnly) }),
    )
  );
}

/** Whether a selection records all reads (or all writes) of all objects of a general purpose bucket. */
export function recordsObjects(selection: EventSelection, readOnly: boolean, bucketArn: string): boolean {
  const objects = `${bucketArn}/`;
  // "arn:aws:s3" and "arn:aws:s3:::" mean every bucket; anything longer than "<bucket>/" means a part of it.
  const everyBucket = bucketArn.slice(0, bucketArn.indexOf(':::') + 3);
  const covering = [everyBucket.slice(0, -3), everyBucket, objects];
  return (
    (selection.EventSelectors ?? []).some(
      selector =>
        takes(selector, readOnly) &&
        selector.DataResources?.some(
          ({ Type, Values = [] }) => Type === 'AWS::S3::Object' && Values.some(value => covering.includes(value)),
        ),
    ) ||
    (selection.AdvancedEventSelectors ?? []).some(
      ({ FieldSelectors = [] }) =>
        holdsFor(
          FieldSelectors.filter(({ Field }) => Field !== 'resources.ARN'),
          { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object', readOnly: String(readOnly) },
        ) && FieldSelectors.every(field => field.Field !== 'resources.ARN' || holdsForAllBelow(field, objects)),
    )
  );
}

const takes = ({ ReadWriteType = 'All' }: BasicSelector, readOnly: boolean): boolean =>
  ReadWriteType === 'All' || ReadWriteType === (readOnly ? 'ReadOnly' : 'WriteOnly');

// Fields of an event that are not told here (its name, its user) may have any value, so a selector that asks for one
// does not record everything. Every selector names its category.
function holdsFor(fields: readonly FieldSelector[], event: Readonly<Record<string, string>>): boolean {
  return (
    fields.some(({ Field }) => Field === 'eventCategory') &&
    fields.every(field => {
      const value = event[field.Field ?? ''];
      return value !== undefined && matches(field, value);
    })
  );
}

// A field matches any of its positive conditions and none of its negative ones.
function matches(field: FieldSelector, value: string): boolean {
  const { Equals, StartsWith, EndsWith, NotEquals, NotStartsWith, NotEndsWith } = field;
  const positive = Boolean(Equals?.length || StartsWith?.length || EndsWith?.length);
  return (
    (!positive ||
      Boolean(
        Equals?.includes(value) ||
          StartsWith?.some(start => value.startsWith(start)) ||
          EndsWith?.some(end => value.endsWith(end)),
      )) &&
    !NotEquals?.includes(value) &&
    !NotStartsWith?.some(start => value.startsWith(start)) &&
    !NotEndsWith?.some(end => value.endsWith(end))
  );
}

// As `matches`, for every text that starts with `prefix`.
function holdsForAllBelow(field: FieldSelector, prefix: string): boolean {
  const { Equals, StartsWith, EndsWith, NotEquals, NotStartsWith, NotEndsWith } = field;
  const positive = Boolean(Equals?.length || StartsWith?.length || EndsWith?.length);
  return (
    (!positive || Boolean(StartsWith?.some(start => prefix.startsWith(start)))) &&
    !NotEquals?.some(value => value.startsWith(prefix)) &&
    !NotStartsWith?.some(start => start.startsWith(prefix) || prefix.startsWith(start)) &&
    !NotEndsWith?.length
  );
}
