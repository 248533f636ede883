import { createHash } from 'node:crypto';
import type {
  Confidence,
  Exposure,
  Finding,
  Gap,
  Report,
  ReportRule,
  ResourceReference,
  Severity,
  UnknownEvaluation,
} from '../../src/model/index.ts';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';

/** What the tests want to be different; the rest is filled in as a scan would. */
export type FindingSketch = Partial<Omit<Finding, 'resource'>> & { readonly resource?: Partial<ResourceReference> };

export function rule(id: string, severity: Severity, sketch: Partial<ReportRule> = {}): ReportRule {
  return {
    id,
    service: id.split('-')[0]!,
    title: `Title of ${id}`,
    severity,
    resource: 'AWS::KMS::Key',
    description: `Why ${id} matters, in a sentence.`,
    remediation: { summary: `Do what ${id} asks for.` },
    responsibility: 'customer',
    exposure: 'internal' satisfies Exposure,
    confidence: 'high' satisfies Confidence,
    controls: {},
    references: [`https://docs.aws.amazon.com/${id}.html`],
    outcomes: { pass: 3, fail: 1, notApplicable: 2, unknown: 0 },
    ...sketch,
  };
}

export function finding(ofRule: ReportRule, sketch: FindingSketch = {}): Finding {
  const id = sketch.resource?.id ?? '1234abcd-12ab-34cd-56ef-1234567890ab';
  const account = sketch.resource?.account ?? ACCOUNT;
  const region = sketch.resource?.region ?? 'eu-west-1';
  const resource: ResourceReference = {
    type: ofRule.resource,
    arn: `arn:aws:${ofRule.service}:${region}:${account}:key/${id}`,
    name: id,
    ...sketch.resource,
    ...{ id, account, region },
  };
  return {
    id: findingId(ofRule.id, resource.arn),
    rule: ofRule.id,
    severity: ofRule.severity,
    outcome: 'fail',
    risk: { score: 5, factors: [{ name: 'severity', value: ofRule.severity, effect: 5 }] },
    message: ofRule.title,
    evidence: {},
    remediation: { summary: ofRule.remediation.summary },
    correlation: `${ofRule.id}/${resource.arn}`,
    status: 'new',
    ...sketch,
    resource,
  };
}

export function findingId(ruleId: string, arn: string): string {
  return createHash('sha256').update(`${ruleId}\n${arn}`).digest('hex').slice(0, 16);
}

export function unknownEvaluation(ofRule: ReportRule, sketch: Partial<UnknownEvaluation> = {}): UnknownEvaluation {
  const account = sketch.account ?? ACCOUNT;
  const region = sketch.region ?? 'eu-west-1';
  return {
    id: findingId(ofRule.id, `${account}/${region}/${sketch.resource?.arn ?? ''}`),
    rule: ofRule.id,
    severity: ofRule.severity,
    type: ofRule.resource,
    account,
    region,
    reason: 'denied',
    message: 'not authorized',
    ...sketch,
  };
}

const PUBLIC_KEY = rule('kms-key-policy-public', 'critical', {
  title: 'Key policy lets everyone use the key',
  description:
    'A key policy without a condition on the caller lets any AWS account decrypt what the key protects. Nothing else stands between them and the data.',
  remediation: {
    summary: 'Replace the wildcard principal by the accounts that need the key.',
    terraform:
      'resource "aws_kms_key_policy" "this" {\n  key_id = aws_kms_key.this.id\n  policy = data.aws_iam_policy_document.key.json\n}',
  },
  exposure: 'public',
  controls: { 'aws-security-hub': ['KMS.5'], 'nist-800-53-r5': ['AC-3', 'SC-12'], 'pci-dss-4.0': ['3.6.1'] },
});
const ROTATION = rule('kms-key-rotation-disabled', 'medium', {
  title: 'Customer managed symmetric key has automatic rotation turned off',
  remediation: { summary: 'Turn on automatic rotation for the key.' },
  controls: { 'aws-security-hub': ['KMS.4'], 'cis-aws-3.0': ['3.6'] },
});
const SHARED_SNAPSHOT = rule('rds-snapshot-shared-externally', 'high', {
  title: 'Database snapshot is shared with an account outside the trusted ones',
  resource: 'AWS::RDS::DBSnapshot',
  exposure: 'external',
});
const REPLICATION = rule('s3-replication-ignores-kms-objects', 'high', {
  title: 'Replication leaves SSE-KMS objects behind',
  resource: 'AWS::S3::Bucket',
  confidence: 'medium',
});
const SECRET_ROTATION = rule('secretsmanager-secret-rotation-overdue', 'medium', {
  title: 'Secret has not been rotated in time',
  resource: 'AWS::SecretsManager::Secret',
});
const PARAMETER = rule('ssm-parameter-plain-text-secret', 'high', {
  title: 'Parameter that looks like a secret is stored as readable text',
  resource: 'AWS::SSM::Parameter',
  confidence: 'low',
});
const VOLUME = rule('ec2-volume-unencrypted', 'low', {
  title: 'Volume is not encrypted',
  resource: 'AWS::EC2::Volume',
});
const TRAIL = rule('cloudtrail-log-validation-disabled', 'info', {
  title: 'Trail does not sign its log files',
  resource: 'AWS::CloudTrail::Trail',
});

const FINDINGS: readonly Finding[] = [
  finding(PUBLIC_KEY, {
    risk: {
      score: 9.6,
      factors: [
        { name: 'severity', value: 'critical', effect: 9 },
        { name: 'exposure', value: 'public', effect: 1.2 },
        { name: 'blast radius', value: '41 resources', effect: 0.6 },
      ],
    },
    resource: { name: 'alias/orders-master' },
    message:
      'The key policy allows kms:Decrypt to every principal (Principal "*") and no condition restricts the account of the caller.',
    evidence: { statement: 'AllowAll', actions: ['kms:Decrypt', 'kms:DescribeKey'], conditions: {} },
    remediation: {
      summary: 'Replace the wildcard principal by the accounts that need the key.',
      cli: "aws kms put-key-policy --key-id arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab --policy-name default --policy 'file://policy.json' --region eu-west-1",
    },
  }),
  finding(SHARED_SNAPSHOT, {
    risk: { score: 8.2, factors: [{ name: 'exposure', value: 'external account 999999999999', effect: 1.1 }] },
    resource: {
      id: 'orders-2026-11-01',
      name: 'orders-2026-11-01',
      arn: `arn:aws:rds:eu-west-1:${OTHER_ACCOUNT}:snapshot:orders-2026-11-01`,
      account: OTHER_ACCOUNT,
    },
    message: 'The snapshot is shared with 999999999999.',
    remediation: {
      summary: 'Remove the account from the attributes of the snapshot.',
      cli: 'aws rds modify-db-snapshot-attribute --db-snapshot-identifier orders-2026-11-01 --attribute-name restore --values-to-remove 999999999999 --region eu-west-1',
    },
    status: 'unchanged',
    firstSeen: '2026-10-01T02:00:00.000Z',
  }),
  finding(PARAMETER, {
    risk: { score: 7.4, factors: [] },
    resource: {
      id: '/prod/orders/db-password',
      name: '/prod/orders/db-password',
      arn: `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/prod/orders/db-password`,
    },
    message: 'The name says that this is a password, and the type is String.',
  }),
  finding(REPLICATION, {
    risk: { score: 6.9, factors: [] },
    resource: { id: 'orders-archive', name: 'orders-archive', arn: 'arn:aws:s3:::orders-archive', region: 'us-east-1' },
    message: 'Rule "everything" replicates the bucket without selecting SSE-KMS objects.',
    status: 'reopened',
    firstSeen: '2026-08-01T02:00:00.000Z',
  }),
  ...Array.from({ length: 9 }, (_, index) =>
    finding(ROTATION, {
      risk: { score: 4.4 + index / 10, factors: [] },
      resource: { id: `0000000${index}-12ab-34cd-56ef-1234567890ab`, name: `alias/service-${index}` },
      message: 'Automatic rotation is off.',
      status: 'unchanged',
      remediation: {
        summary: 'Turn on automatic rotation for the key.',
        cli: `aws kms enable-key-rotation --key-id 0000000${index}-12ab-34cd-56ef-1234567890ab --region eu-west-1`,
      },
    }),
  ),
  finding(SECRET_ROTATION, {
    risk: { score: 5.1, factors: [] },
    resource: {
      id: 'prod/orders/api-key',
      name: 'prod/orders/api-key',
      arn: `arn:aws:secretsmanager:eu-west-1:${OTHER_ACCOUNT}:secret:prod/orders/api-key-AbCdEf`,
      account: OTHER_ACCOUNT,
    },
    message: 'The last rotation was 212 days ago; the schedule says every 30 days.',
    suppressed: { reason: 'Vendor rotates by hand until March, see OPS-1234.', expires: '2027-03-31' },
  }),
  finding(VOLUME, {
    risk: { score: 2.1, factors: [] },
    resource: { id: 'vol-0123456789abcdef0', region: 'us-east-1' },
  }),
  finding(TRAIL, { risk: { score: 0.9, factors: [] }, resource: { id: 'audit', name: 'audit', region: 'us-east-1' } }),
];

const GAPS: readonly Gap[] = [
  {
    ...{
      account: ACCOUNT,
      region: 'eu-west-1',
      operation: 'kms.GetKeyRotationStatus',
      action: 'kms:GetKeyRotationStatus',
    },
    ...{
      reason: 'denied',
      error: 'AccessDeniedException',
      message: 'User is not authorized to perform this action',
      count: 14,
    },
    affects: ['AWS::KMS::Key'],
  },
  {
    ...{
      account: OTHER_ACCOUNT,
      region: 'us-east-1',
      operation: 'rds.DescribeDBSnapshots',
      action: 'rds:DescribeDBSnapshots',
    },
    ...{ reason: 'throttled', error: 'ThrottlingException', message: 'Rate exceeded', count: 1 },
    affects: ['AWS::RDS::DBSnapshot'],
  },
];

const UNKNOWNS: readonly UnknownEvaluation[] = [
  ...Array.from({ length: 14 }, (_, index) =>
    unknownEvaluation(ROTATION, {
      id: findingId('unknown', String(index)),
      resource: finding(ROTATION, { resource: { id: `denied-${index}` } }).resource,
      operation: 'kms.GetKeyRotationStatus',
      action: 'kms:GetKeyRotationStatus',
      error: 'AccessDeniedException',
      message: 'User is not authorized to perform this action',
    }),
  ),
  unknownEvaluation(SHARED_SNAPSHOT, {
    account: OTHER_ACCOUNT,
    region: 'us-east-1',
    reason: 'throttled',
    operation: 'rds.DescribeDBSnapshots',
    action: 'rds:DescribeDBSnapshots',
    error: 'ThrottlingException',
    message: 'Rate exceeded',
  }),
  unknownEvaluation(PUBLIC_KEY, {
    resource: finding(PUBLIC_KEY, { resource: { id: 'odd-policy' } }).resource,
    reason: 'undecidable',
    message: 'condition key aws:SomethingNew is not modelled',
  }),
];

/** A report as a scan of two accounts makes it, with a bit of everything; the same value every time. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: '1.0',
    tool: { name: 'keyward', version: '0.1.0' },
    scan: {
      source: 'recording',
      partition: 'aws',
      recordedAt: '2026-11-22T09:30:00.000Z',
      accounts: [ACCOUNT, OTHER_ACCOUNT],
      regions: ['eu-central-1', 'eu-west-1', 'us-east-1'],
      durationMs: 0,
      valuesInspected: false,
      calls: { total: 412, byOperation: { 'kms.ListKeys': 6, 'kms.DescribeKey': 120 }, throttled: 3, retried: 4 },
    },
    coverage: {
      evaluations: { pass: 402, fail: FINDINGS.length, notApplicable: 120, unknown: UNKNOWNS.length },
      percent: 97.1,
      gaps: GAPS,
      disabledRegions: [
        { account: ACCOUNT, regions: ['ap-east-1', 'me-south-1'] },
        { account: OTHER_ACCOUNT, regions: ['ap-east-1', 'me-south-1'] },
      ],
      resources: { 'AWS::KMS::Key': 40, 'AWS::S3::Bucket': 12, 'AWS::RDS::DBSnapshot': 31 },
    },
    posture: {
      score: 64.5,
      low: 62,
      high: 71.5,
      grade: 'C',
      factors: [
        { rule: PUBLIC_KEY.id, findings: 1, points: 14 },
        { rule: ROTATION.id, findings: 9, points: 8.5 },
        { rule: SHARED_SNAPSHOT.id, findings: 1, points: 7.25 },
        { rule: VOLUME.id, findings: 1, points: 0.5 },
      ],
    },
    findings: FINDINGS,
    unknowns: UNKNOWNS,
    rules: [PUBLIC_KEY, ROTATION, SHARED_SNAPSHOT, REPLICATION, SECRET_ROTATION, PARAMETER, VOLUME, TRAIL],
    ...changes,
  };
}
