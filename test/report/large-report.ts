import { createHash } from 'node:crypto';
import { type Finding, type Report, SEVERITIES } from '../../src/model/index.ts';
import { rule, sampleReport } from './sample-report.ts';

const SERVICES = [
  'kms',
  's3',
  'rds',
  'ec2',
  'secretsmanager',
  'ssm',
  'sqs',
  'sns',
  'dynamodb',
  'lambda',
  'ecr',
  'logs',
];
const REGIONS = [
  'us-east-1',
  'us-west-2',
  'eu-west-1',
  'eu-central-1',
  'ap-southeast-1',
  'ap-northeast-1',
  'sa-east-1',
];
const STATUSES = ['new', 'unchanged', 'unchanged', 'unchanged', 'reopened'] as const;
const ENVIRONMENTS = ['production', 'staging', 'development', 'unknown'] as const;

const RULES = SERVICES.flatMap((service, at) =>
  Array.from({ length: 12 }, (_, index) =>
    rule(`${service}-requirement-${index}`, SEVERITIES[(at + index) % SEVERITIES.length]!, {
      resource: `AWS::${service.toUpperCase()}::Thing${index % 3}`,
      title: `What ${service} must not do, number ${index}`,
      controls: { 'aws-security-hub': [`${service.toUpperCase()}.${index}`], 'nist-800-53-r5': [`SC-${index}`] },
    }),
  ),
);

/** A report of an organisation with as many findings as asked for; the same every time, no two findings alike. */
export function largeReport(count: number): Report {
  const findings = Array.from({ length: count }, (_, index) => largeFinding(index));
  findings.sort((a, b) => b.risk.score - a.risk.score || (a.id < b.id ? -1 : 1));
  const { coverage, posture, ...rest } = sampleReport();
  return {
    ...rest,
    coverage: { ...coverage, evaluations: { pass: 4 * count, fail: count, notApplicable: count, unknown: 16 } },
    posture: {
      ...posture,
      factors: RULES.slice(0, 60).map(({ id }, index) => ({ rule: id, findings: 80, points: 3 / (index + 1) })),
    },
    findings,
    rules: RULES,
  };
}

function largeFinding(index: number): Finding {
  const random = createHash('sha256').update(String(index)).digest();
  const hex = random.toString('hex');
  const ofRule = RULES[random.readUInt16BE(0) % RULES.length]!;
  const account = String(100_000_000_000 + (random[2]! % 40) * 1_234_567);
  const region = REGIONS[random[3]! % REGIONS.length]!;
  const environment = ENVIRONMENTS[random[4]! % ENVIRONMENTS.length]!;
  const name = `${environment}-${['orders', 'billing', 'search', 'media'][random[5]! % 4]}-${hex.slice(12, 24)}`;
  const arn = `arn:aws:${ofRule.service}:${region}:${account}:thing/${name}`;
  return {
    id: hex.slice(0, 32),
    rule: ofRule.id,
    severity: ofRule.severity,
    outcome: 'fail',
    risk: {
      score: Math.round((9.5 - SEVERITIES.indexOf(ofRule.severity) * 2 + (random[6]! % 10) / 10 - 0.5) * 10) / 10,
      factors: [
        { name: 'severity', value: ofRule.severity, effect: 1 },
        { name: 'exposure', value: ['public', 'external', 'internal'][random[7]! % 3]!, effect: 1 },
        { name: 'dependants', value: 'unknown', effect: 1 },
        { name: 'dataClass', value: 'unknown', effect: 1 },
        { name: 'environment', value: environment, effect: 1 },
        { name: 'confidence', value: 'high', effect: 1 },
      ],
    },
    resource: { type: ofRule.resource, arn, id: name, name, account, region },
    message: `${name} does what it must not do; it was last changed ${random[8]} days ago.`,
    evidence: {
      created: `2026-0${1 + (random[9]! % 9)}-11T10:00:00.000Z`,
      state: 'Enabled',
      size: random.readUInt16BE(10),
    },
    remediation: {
      summary: ofRule.remediation.summary,
      cli: `aws ${ofRule.service} put-thing --name ${name} --region ${region}`,
    },
    correlation: `${ofRule.service}-cause-${random[12]! % 12}`,
    status: STATUSES[random[13]! % STATUSES.length]!,
    ...(random[14]! < 8 && { suppressed: { reason: `Accepted in ticket ${index}.` } }),
  };
}
