import {
  type Finding,
  GLOBAL_REGION,
  type Report,
  type Severity,
  type UnknownEvaluation,
  UsageError,
} from '../model/index.ts';
import { type AsffPlace, findingMembers, unknownMembers } from './asff-finding.ts';
import { escapeUnshown } from './json.ts';
import { plainText } from './plain-text.ts';
import type { Renderer } from './renderer.ts';
import { reportTime } from './report-time.ts';

/** What BatchImportFindings takes in one call. */
const MAXIMUM_FINDINGS = 100;
/** Of the 6 MB of one call, with a margin. */
const MAXIMUM_BYTES = 5_500_000;

/** Where resources without a Region are reported: Security Hub is regional, IAM and CloudFront are not. */
const HOME_REGION: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-eusc': 'eusc-de-east-1',
};

const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFORMATIONAL',
};

/**
 * The report in the AWS Security Finding Format: one BatchImportFindings request a line (JSON Lines), each with at most
 * 100 findings of one account and Region, as the default product of an account takes no others. To import:
 *
 *     while IFS= read -r request; do
 *       region=$(jq -r '.Findings[0].ProductArn / ":" | .[3]' <<<"$request")
 *       aws securityhub batch-import-findings --region "$region" --cli-input-json file:///dev/stdin <<<"$request"
 *     done < report.asff.jsonl
 *
 * Findings are FAILED (an accepted one has workflow status SUPPRESSED), unknown evaluations NOT_AVAILABLE or WARNING with
 * the reason. What passed is only counted in a report and therefore not in here. Throws a `UsageError` when the report has
 * no valid time or names something that is no account id: Security Hub would refuse it.
 */
export function* renderAsff(report: Report): Generator<string, void, undefined> {
  const frame = {
    report,
    rules: new Map(report.rules.map(rule => [rule.id, rule])),
    time: new Date(reportTime(report)).toISOString(),
  };
  for (const { account, region, findings, unknowns } of placesOf(report)) {
    const place = { ...frame, account, region };
    yield* requests(findingsOf(place, findings, unknowns));
  }
}

export const asff: Renderer = { extensions: ['.asff.jsonl', '.asff'], render: renderAsff };

function* requests(findings: Iterable<string>): Generator<string, void, undefined> {
  let batch: string[] = [];
  let bytes = 0;
  for (const finding of findings) {
    const size = Buffer.byteLength(finding) + 1;
    if (batch.length === MAXIMUM_FINDINGS || (batch.length > 0 && bytes + size > MAXIMUM_BYTES)) {
      yield request(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(finding);
    bytes += size;
  }
  if (batch.length > 0) yield request(batch);
}

const request = (batch: readonly string[]): string => `{"Findings":[${batch.join(',')}]}\n`;

function* findingsOf(place: AsffPlace, findings: readonly Finding[], unknowns: readonly UnknownEvaluation[]) {
  for (const finding of findings) yield line({ ...shared(place, finding), ...findingMembers(place, finding) });
  for (const unknown of unknowns) yield line({ ...shared(place, unknown), ...unknownMembers(place, unknown) });
}

const line = (finding: object): string => escapeUnshown(JSON.stringify(finding));

function shared(place: AsffPlace, { id, rule, severity }: Pick<Finding, 'id' | 'rule' | 'severity'>) {
  const { report, account, region, time } = place;
  const Severity = { Label: SEVERITY_LABEL[severity], Original: severity };
  // The namespace is one of five that AWS has; the rest is free.
  const Types = ['Software and Configuration Checks/AWS Security Best Practices/Data Protection'];
  return {
    SchemaVersion: '2018-10-08',
    // From rule and resource alone, so that the next scan updates the finding instead of adding one.
    Id: `keyward/${plainText(id, { limit: 500 })}`,
    ProductArn: `arn:${report.scan.partition}:securityhub:${region}:${account}:product/${account}/default`,
    ProductName: 'keyward',
    CompanyName: 'keyward',
    GeneratorId: plainText(`keyward/${rule}`, { limit: 512 }),
    AwsAccountId: account,
    UpdatedAt: time,
    ...{ Severity, Types },
    // Of a finding that exists already, a provider may change severity and types only in here.
    FindingProviderFields: { Severity, Types },
    RecordState: 'ACTIVE',
  };
}

interface Share {
  readonly account: string;
  readonly region: string;
  readonly findings: Finding[];
  readonly unknowns: UnknownEvaluation[];
}

function placesOf(report: Report): Share[] {
  const shares = new Map<string, Share>();
  const shareOf = (account: string, region: string): Share => {
    if (!/^\d{12}$/.test(account)) throw new UsageError(`ASFF needs account ids, and ${account || '""'} is none`);
    const real = realRegion(report, region);
    const key = `${account}/${real}`;
    const share = shares.get(key) ?? { account, region: real, findings: [], unknowns: [] };
    shares.set(key, share);
    return share;
  };
  for (const finding of report.findings) {
    shareOf(finding.resource.account, finding.resource.region).findings.push(finding);
  }
  for (const unknown of report.unknowns) shareOf(unknown.account, unknown.region).unknowns.push(unknown);
  return [...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, share]) => share);
}

function realRegion(report: Report, region: string): string {
  if (/^[a-z0-9-]{1,16}$/.test(region) && region !== GLOBAL_REGION) return region;
  return HOME_REGION[report.scan.partition] ?? 'us-east-1';
}
