import { describe, expect, it } from 'vitest';
import { recordsManagement, recordsObjects } from '../../src/ruleset/functions/event-selectors.ts';

const READS = true;
const WRITES = false;
const KMS = 'kms.amazonaws.com';
const category = (name: string) => ({ Field: 'eventCategory', Equals: [name] });
const advanced = (...FieldSelectors: object[]) => ({ AdvancedEventSelectors: [{ FieldSelectors }] });

describe('management events', () => {
  const management = (...fields: object[]) => advanced(category('Management'), ...fields);

  it('are recorded by a basic selector unless it is for other events', () => {
    expect(recordsManagement({ EventSelectors: [{}] }, READS)).toBe(true);
    expect(recordsManagement({ EventSelectors: [{ IncludeManagementEvents: false }] }, READS)).toBe(false);
    expect(recordsManagement({ EventSelectors: [{ ReadWriteType: 'WriteOnly' }] }, READS)).toBe(false);
    expect(recordsManagement({ EventSelectors: [{ ReadWriteType: 'WriteOnly' }] }, WRITES)).toBe(true);
    expect(recordsManagement({ EventSelectors: [{ ReadWriteType: 'ReadOnly' }] }, WRITES)).toBe(false);
    expect(recordsManagement({}, READS)).toBe(false);
  });

  it('leave out single sources without being incomplete as a whole', () => {
    const noKms = { EventSelectors: [{ ExcludeManagementEventSources: [KMS] }] };
    expect(recordsManagement(noKms, READS)).toBe(true);
    expect(recordsManagement(noKms, READS, KMS)).toBe(false);
    expect(recordsManagement(noKms, READS, 'rdsdata.amazonaws.com')).toBe(true);
    const notKms = management({ Field: 'eventSource', NotEquals: [KMS] });
    expect(recordsManagement(notKms, READS)).toBe(true);
    expect(recordsManagement(notKms, READS, KMS)).toBe(false);
    expect(recordsManagement(management({ Field: 'eventSource', NotStartsWith: ['kms.'] }), READS, KMS)).toBe(false);
    expect(recordsManagement(management({ Field: 'eventSource', NotEndsWith: ['amazonaws.com'] }), READS, KMS)).toBe(
      false,
    );
  });

  it.each([
    [{ Field: 'eventSource', Equals: [KMS] }],
    [{ Field: 'eventSource', StartsWith: ['kms'] }],
    [{ Field: 'eventSource', EndsWith: ['ms.amazonaws.com'] }],
    [{ Field: 'eventSource', Equals: ['ec2.amazonaws.com'], StartsWith: ['kms'] }],
  ])('of chosen sources are recorded for those only: %j', field => {
    expect(recordsManagement(management(field), WRITES, KMS)).toBe(true);
    expect(recordsManagement(management(field), WRITES)).toBe(false);
  });

  it.each([
    [{ Field: 'eventName', NotEquals: ['AssumeRole'] }],
    [{ Field: 'userIdentity.arn', NotStartsWith: ['arn:aws:sts::111122223333:assumed-role/noisy'] }],
    [{ Field: 'sessionCredentialFromConsole', Equals: ['true'] }],
  ])('are not all recorded by a selector that looks at %j', field => {
    expect(recordsManagement(management(field), READS)).toBe(false);
  });

  it('are told from other categories', () => {
    for (const other of ['Data', 'NetworkActivity', 'ConfigurationItem', 'Insight']) {
      expect(recordsManagement(advanced(category(other)), READS)).toBe(false);
    }
    expect(recordsManagement(advanced({ Field: 'eventSource', NotEquals: ['Management'] }), READS)).toBe(false);
  });

  it('of reads and writes may need a selector each', () => {
    const reads = management({ Field: 'readOnly', Equals: ['true'] });
    expect([recordsManagement(reads, READS), recordsManagement(reads, WRITES)]).toEqual([true, false]);
  });
});

describe('object events', () => {
  const bucket = 'arn:aws:s3:::data';
  const basic = (...Values: string[]) => ({
    EventSelectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values }] }],
  });
  const objects = (...fields: object[]) =>
    advanced(category('Data'), { Field: 'resources.type', Equals: ['AWS::S3::Object'] }, ...fields);
  const arn = (condition: object) => objects({ Field: 'resources.ARN', ...condition });

  it.each([['arn:aws:s3'], ['arn:aws:s3:::'], ['arn:aws:s3:::data/']])('are recorded for %s', value => {
    expect(recordsObjects(basic('arn:aws:s3:::other/', value), READS, bucket)).toBe(true);
  });

  it.each([['arn:aws:s3:::data/logs/'], ['arn:aws:s3:::database/'], ['arn:aws-cn:s3'], ['arn:aws:s3:::dat']])(
    'are not all recorded for %s',
    value => expect(recordsObjects(basic(value), READS, bucket)).toBe(false),
  );

  it('are told from events of other resources, and reads from writes', () => {
    const lambda = { EventSelectors: [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:s3'] }] }] };
    expect(recordsObjects(lambda, READS, bucket)).toBe(false);
    const writes = { EventSelectors: [{ ...basic('arn:aws:s3').EventSelectors[0], ReadWriteType: 'WriteOnly' }] };
    expect([recordsObjects(writes, READS, bucket), recordsObjects(writes, WRITES, bucket)]).toEqual([false, true]);
    expect(recordsObjects({ EventSelectors: [{ IncludeManagementEvents: true }] }, READS, bucket)).toBe(false);
    expect(recordsObjects(advanced(category('Management')), READS, bucket)).toBe(false);
    expect(
      recordsObjects(
        advanced(category('Data'), { Field: 'resources.type', Equals: ['AWS::S3::AccessPoint'] }),
        READS,
        bucket,
      ),
    ).toBe(false);
  });

  it('of the other partitions have buckets of their own', () => {
    expect(recordsObjects(basic('arn:aws-cn:s3:::'), READS, 'arn:aws-cn:s3:::data')).toBe(true);
  });

  it.each([
    [objects()],
    [arn({ StartsWith: ['arn:aws:s3:::data/'] })],
    [arn({ StartsWith: ['arn:aws:s3:::other/', 'arn:aws:s3:::da'] })],
    [arn({ NotStartsWith: ['arn:aws:s3:::logs/'] })],
    [arn({ NotEquals: ['arn:aws:s3:::logs/index'] })],
    [arn({ StartsWith: ['arn:aws:s3:::'], NotStartsWith: ['arn:aws:s3:::logs/'] })],
  ])('are recorded by %j', selection => expect(recordsObjects(selection, READS, bucket)).toBe(true));

  it.each([
    [arn({ StartsWith: ['arn:aws:s3:::data/private/'] })],
    [arn({ StartsWith: ['arn:aws:s3:::database/'] })],
    [arn({ Equals: ['arn:aws:s3:::data/'] })],
    [arn({ EndsWith: ['.pdf'] })],
    [arn({ NotEndsWith: ['.tmp'] })],
    [arn({ NotStartsWith: ['arn:aws:s3:::da'] })],
    [arn({ NotStartsWith: ['arn:aws:s3:::data/cache/'] })],
    [arn({ NotEquals: ['arn:aws:s3:::data/index'] })],
    [objects({ Field: 'eventName', Equals: ['PutObject', 'DeleteObject'] })],
    [objects({ Field: 'readOnly', Equals: ['false'] })],
  ])('are not all recorded by %j (prowler passes any advanced selector of S3 objects)', selection =>
    expect(recordsObjects(selection, READS, bucket)).toBe(false),
  );
});
