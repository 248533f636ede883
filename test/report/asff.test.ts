import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report, UnknownEvaluation, UnknownReason } from '../../src/model/index.ts';
import { UsageError } from '../../src/model/index.ts';
import { renderAsff } from '../../src/report/asff.ts';
import { ASFF_TYPES, asffType } from '../../src/report/asff-types.ts';
import { folderOf, scanRecording } from '../scan/fixture-accounts.ts';
import { detailTypes, requestProblems } from './asff-schema.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { hostileReport } from './hostile-report.ts';
import { randomReport } from './random-report.ts';
import { ACCOUNT, finding, OTHER_ACCOUNT, rule, sampleReport, unknownEvaluation } from './sample-report.ts';

// biome-ignore lint/suspicious/noExplicitAny: findings are looked at member by member here.
type AsffFinding = any;

const asffOf = (report: Report): string => [...renderAsff(report)].join('');
const linesOf = (report: Report): string[] => asffOf(report).split('\n').slice(0, -1);
const requestsOf = (report: Report): { Findings: AsffFinding[] }[] => linesOf(report).map(line => JSON.parse(line));
const findingsOf = (report: Report): AsffFinding[] => requestsOf(report).flatMap(({ Findings }) => Findings);

const RULE = rule('kms-key-rotation-disabled', 'medium');
const only = (findings: Finding[], unknowns: UnknownEvaluation[] = []): Report =>
  sampleReport({ findings, unknowns, rules: [RULE] });

function expectImportable(report: Report): void {
  for (const line of linesOf(report)) {
    const request = JSON.parse(line);
    expect(requestProblems(request)).toEqual([]);
    expect(Buffer.byteLength(line)).toBeLessThan(6_000_000);
    for (const one of request.Findings) expect(Buffer.byteLength(JSON.stringify(one))).toBeLessThan(240_000);
    // The default product of an account takes findings of that account only, in the Region of the call.
    const places = new Set(
      request.Findings.map(({ ProductArn, AwsAccountId }: AsffFinding) => `${ProductArn} ${AwsAccountId}`),
    );
    expect(places.size).toBe(1);
    const [, , , region, account] = request.Findings[0].ProductArn.split(':');
    expect(account).toBe(request.Findings[0].AwsAccountId);
    for (const { Resources } of request.Findings) expect(Resources[0].Region).toBe(region);
  }
  const ids = findingsOf(report).map(({ Id }) => Id);
  expect(ids).toHaveLength(report.findings.length + report.unknowns.length);
}

describe('ASFF', () => {
  it('is what BatchImportFindings takes, by the model and the documentation of AWS', () =>
    expectImportable(sampleReport()));

  it.each(['acme', 'denied', 'blind'] as const)('is valid for %s, each id once', async account => {
    const report = await scanRecording(folderOf(account));
    expectImportable(report);
    expect(new Set(findingsOf(report).map(({ Id }) => Id)).size).toBe(report.findings.length + report.unknowns.length);
  });

  it('the check notices what AWS would refuse', () => {
    const broken = (change: (one: AsffFinding) => void): string[] => {
      const request = requestsOf(sampleReport())[0]!;
      change(request.Findings[0]);
      return requestProblems(request);
    };
    const where = 'BatchImportFindingsRequest.Findings[0]';
    expect(broken(() => {})).toEqual([]);
    expect(broken(one => delete one.GeneratorId)).toEqual([`${where}.GeneratorId: required`]);
    expect(broken(one => Object.assign(one, { Titel: 'x' }))).toEqual([
      `${where}.Titel: not a member of AwsSecurityFinding`,
    ]);
    expect(broken(one => Object.assign(one, { Title: 'x'.repeat(257) }))).toEqual([
      `${where}.Title: 257 of at most 256`,
    ]);
    expect(broken(one => Object.assign(one.Severity, { Label: 'SEVERE' }))).toEqual(
      // The same object stands in FindingProviderFields of the text, but parsed it is another.
      [`${where}.Severity.Label: SEVERE is no value`],
    );
    expect(broken(one => Object.assign(one, { Sample: 'no' }))).toEqual([`${where}.Sample: string instead of boolean`]);
    expect(broken(one => Object.assign(one, { UpdatedAt: 'now' }))).toEqual([`${where}.UpdatedAt: now is no time`]);
  });

  it('puts at most 100 findings of one account and Region into a request', () => {
    const many = Array.from({ length: 250 }, (_, index) => finding(RULE, { resource: { id: `key-${index}` } }));
    const elsewhere = [
      finding(RULE, { resource: { region: 'us-east-1', id: 'a' } }),
      finding(RULE, { resource: { account: OTHER_ACCOUNT, id: 'b' } }),
    ];
    const report = only([...many, ...elsewhere]);
    expectImportable(report);
    expect(requestsOf(report).map(({ Findings }) => [Findings[0].ProductArn, Findings.length])).toEqual([
      [`arn:aws:securityhub:eu-west-1:${ACCOUNT}:product/${ACCOUNT}/default`, 100],
      [`arn:aws:securityhub:eu-west-1:${ACCOUNT}:product/${ACCOUNT}/default`, 100],
      [`arn:aws:securityhub:eu-west-1:${ACCOUNT}:product/${ACCOUNT}/default`, 50],
      [`arn:aws:securityhub:us-east-1:${ACCOUNT}:product/${ACCOUNT}/default`, 1],
      [`arn:aws:securityhub:eu-west-1:${OTHER_ACCOUNT}:product/${OTHER_ACCOUNT}/default`, 1],
    ]);
  });

  it('keeps a request under 6 MB', () => {
    const wide = '漢'.repeat(10_000);
    const large = Array.from({ length: 100 }, (_, index) =>
      finding(RULE, {
        resource: { id: `${index}${wide}`, name: wide },
        ...{ message: wide, correlation: wide, suppressed: { reason: wide, expires: wide } },
        evidence: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}`, wide])),
        remediation: { summary: wide, cli: wide },
      }),
    );
    expectImportable(only(large));
  });

  it('reports what has no Region where the partition is at home', () => {
    const role = { region: 'aws-global', type: 'AWS::IAM::Role', arn: `arn:aws-cn:iam::${ACCOUNT}:role/x` };
    const report = only([finding(RULE, { resource: role })]);
    expect(findingsOf(report)[0].Resources).toEqual([
      { Type: 'AwsIamRole', Id: role.arn, Partition: 'aws', Region: 'us-east-1' },
    ]);
    const china = { ...report, scan: { ...report.scan, partition: 'aws-cn' } };
    expect(findingsOf(china)[0]).toMatchObject({
      ProductArn: `arn:aws-cn:securityhub:cn-north-1:${ACCOUNT}:product/${ACCOUNT}/default`,
      Resources: [{ Partition: 'aws-cn', Region: 'cn-north-1' }],
    });
  });

  it('keeps the id when wording, severity and risk change', () => {
    const one = finding(RULE);
    const other = { ...one, message: 'x', severity: 'low' as const, risk: { score: 1, factors: [] } };
    expect(findingsOf(only([other]))[0].Id).toBe(findingsOf(only([one]))[0].Id);
  });

  it('fails a finding, marks an accepted one and tells when it was first seen', () => {
    const [first] = findingsOf(sampleReport());
    expect(first).toMatchObject({
      ...{ SchemaVersion: '2018-10-08', Severity: { Label: 'CRITICAL' }, Compliance: { Status: 'FAILED' } },
      FindingProviderFields: { Severity: { Label: 'CRITICAL', Original: 'critical' } },
      CreatedAt: '2026-11-22T09:30:00.000Z',
    });
    const accepted = findingsOf(sampleReport()).filter(({ Workflow }) => Workflow?.Status === 'SUPPRESSED');
    expect(accepted.map(({ Note }) => Note.Text)).toEqual([
      'Accepted: Vendor rotates by hand until March, see OPS-1234.',
    ]);
    const known = findingsOf(sampleReport()).find(({ FirstObservedAt }) => FirstObservedAt !== undefined);
    expect(known).toMatchObject({ CreatedAt: '2026-08-01T02:00:00.000Z', UpdatedAt: '2026-11-22T09:30:00.000Z' });
  });

  it.each([
    ['denied', 'NOT_AVAILABLE', 'KEYWARD_DENIED'],
    ['serverError', 'NOT_AVAILABLE', 'KEYWARD_SERVER_ERROR'],
    ['notRecorded', 'WARNING', 'KEYWARD_NOT_RECORDED'],
    ['undecidable', 'WARNING', 'KEYWARD_UNDECIDABLE'],
  ] as const)('%s is %s with the reason', (reason: UnknownReason, status, code) => {
    const report = only(
      [],
      [unknownEvaluation(RULE, { reason, message: 'because', action: 'kms:GetKeyRotationStatus' })],
    );
    expectImportable(report);
    expect(findingsOf(report)[0]).toMatchObject({
      Title: 'Unknown: Title of kms-key-rotation-disabled',
      Compliance: { Status: status, StatusReasons: [{ ReasonCode: code, Description: 'because' }] },
      Resources: [{ Type: 'AwsAccount', Id: `AWS::::Account:${ACCOUNT}` }],
      Remediation: { Recommendation: { Text: 'Allow kms:GetKeyRotationStatus and scan again.' } },
    });
  });

  it('names resource types as Security Hub does', () => {
    expect([...ASFF_TYPES].sort()).toEqual(detailTypes.filter(name => name.startsWith('Aws')).sort());
    const names: [string, string][] = [
      ['AWS::KMS::Key', 'AwsKmsKey'],
      ['AWS::S3::Bucket', 'AwsS3Bucket'],
      ['AWS::RDS::DBInstance', 'AwsRdsDbInstance'],
      ['AWS::RDS::DBClusterSnapshot', 'AwsRdsDbClusterSnapshot'],
      ['AWS::EC2::Volume', 'AwsEc2Volume'],
      ['AWS::DynamoDB::Table', 'AwsDynamoDbTable'],
      ['AWS::SecretsManager::Secret', 'AwsSecretsManagerSecret'],
      ['AWS::CloudTrail::Trail', 'AwsCloudTrailTrail'],
      ['AWS::EFS::AccessPoint', 'AwsEfsAccessPoint'],
      ['AWS::ECR::Repository', 'AwsEcrRepository'],
      ['AWS::WAFv2::WebACL', 'AwsWafv2WebAcl'],
      ['AWS::Events::EventBus', 'AwsEventsEventbus'],
      ['AWS::KMS::Alias', 'Other'],
      ['toString', 'Other'],
    ];
    for (const [type, name] of names) expect([type, asffType(type)]).toEqual([type, name]);
  });

  it('is empty when there is nothing to say, and refuses what is no account', () => {
    expect(asffOf(only([]))).toBe('');
    expect(() => asffOf(only([finding(RULE, { resource: { account: '::weird' } })]))).toThrow(UsageError);
  });

  const expectHarmless = (report: Report) => {
    expect(asffOf(report)).not.toMatch(HARMFUL);
    expect(asffOf(report)).not.toMatch(LOG_COMMAND);
    expectImportable(report);
  };

  it('does no harm with hostile texts', () => expectHarmless(hostileReport()));

  it('does no harm whatever the account is called', () => {
    const ofAccounts = randomReport.map(report => ({
      ...report,
      findings: report.findings.filter(({ resource }) => /^\d{12}$/.test(resource.account)),
    }));
    fc.assert(fc.property(ofAccounts, expectHarmless), { numRuns: 100 });
  });
});
