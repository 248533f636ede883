import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { OCSF_VERSION, renderOcsf } from '../../src/report/ocsf.ts';
import { folderOf, scanRecording } from '../scan/fixture-accounts.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { hostileReport } from './hostile-report.ts';
import { randomReport } from './random-report.ts';
import { finding, rule, sampleReport } from './sample-report.ts';

const schema = JSON.parse(
  readFileSync(new URL(`data/ocsf-compliance-finding-${OCSF_VERSION}.json`, import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: events are looked at member by member here.
type Event = any;

const ocsfOf = (report: Report): string => [...renderOcsf(report)].join('');
const eventsOf = (report: Report): Event[] => JSON.parse(ocsfOf(report));

const SEVERITY_IDS = { critical: 5, high: 4, medium: 3, low: 2, info: 1 };

function expectValid(report: Report): void {
  const events = eventsOf(report);
  const problems = events.flatMap((event, index) =>
    validate(event) ? [] : (validate.errors ?? []).map(error => `${index} ${error.instancePath} ${error.message}`),
  );
  expect(problems).toEqual([]);
  expect(events).toHaveLength(report.findings.length + report.unknowns.length);
  for (const event of events) expect(event.type_uid).toBe(event.class_uid * 100 + event.activity_id);
}

describe('OCSF', () => {
  it('is valid, and every member is one that OCSF knows', () => expectValid(sampleReport()));

  it.each(['acme', 'denied', 'blind'] as const)('is valid for %s', async account => {
    expectValid(await scanRecording(folderOf(account)));
  });

  it('the schema notices what is missing, of the wrong type or unknown', () => {
    const broken = (change: (event: Event) => void): boolean => {
      const [event] = eventsOf(sampleReport());
      change(event);
      return validate(event);
    };
    expect(broken(() => {})).toBe(true);
    expect(broken(event => delete event.metadata.product)).toBe(false);
    expect(broken(event => delete event.compliance)).toBe(false);
    expect(broken(event => Object.assign(event, { time: '2026-11-22T09:30:00Z' }))).toBe(false);
    expect(broken(event => Object.assign(event.finding_info, { name: 'x' }))).toBe(false);
    expect(broken(event => Object.assign(event.resources[0], { uid: '' }))).toBe(false);
  });

  it('is a JSON array with one event a line, also when empty', () => {
    expect(ocsfOf(sampleReport({ findings: [], unknowns: [] }))).toBe('[]\n');
    const lines = ocsfOf(sampleReport()).trimEnd().split('\n');
    expect([lines[0], lines.at(-1)]).toEqual(['[', ']']);
    expect(lines).toHaveLength(2 + eventsOf(sampleReport()).length);
  });

  it('says Fail for a finding, with severity, resource, place, controls and time of the report', () => {
    const [event] = eventsOf(sampleReport());
    expect(event).toMatchObject({
      ...{ activity_id: 1, class_uid: 2003, severity_id: 5, severity: 'Critical', status_id: 1, status: 'New' },
      time: Date.parse('2026-11-22T09:30:00.000Z'),
      cloud: { provider: 'AWS', account: { uid: '111122223333' }, region: 'eu-west-1', cloud_partition: 'aws' },
      compliance: {
        ...{ control: 'kms-key-policy-public', status_id: 3, status: 'Fail' },
        standards: ['aws-security-hub', 'nist-800-53-r5', 'pci-dss-4.0'],
        requirements: ['aws-security-hub KMS.5', 'nist-800-53-r5 AC-3', 'nist-800-53-r5 SC-12', 'pci-dss-4.0 3.6.1'],
      },
      resources: [{ name: 'alias/orders-master', type: 'AWS::KMS::Key' }],
      unmapped: { risk: { score: 9.6 }, evidence: { statement: 'AllowAll' } },
    });
  });

  it.each(Object.entries(SEVERITY_IDS))('%s is severity %i', (severity, id) => {
    const only = rule('only', severity as keyof typeof SEVERITY_IDS);
    const [event] = eventsOf(sampleReport({ rules: [only], findings: [finding(only)], unknowns: [] }));
    expect(event.severity_id).toBe(id);
    expect(event.compliance.standards).toEqual(['keyward']);
  });

  it('marks accepted findings and findings seen before', () => {
    const events = eventsOf(sampleReport());
    const accepted = events.filter(({ status_id }) => status_id === 3);
    expect(accepted.map(({ status, status_detail }) => [status, status_detail])).toEqual([
      ['Suppressed', 'Vendor rotates by hand until March, see OPS-1234.'],
    ]);
    const known = events.find(({ activity_name }) => activity_name === 'Update');
    expect(known.finding_info.first_seen_time).toBe(Date.parse('2026-10-01T02:00:00.000Z'));
  });

  it('says Warning and Unknown with the reason for what could not be judged', () => {
    const unknowns = eventsOf(sampleReport()).filter(({ unmapped }) => unmapped.outcome === 'unknown');
    expect(unknowns).toHaveLength(16);
    expect(unknowns.find(({ status_code }) => status_code === 'throttled')).toMatchObject({
      ...{
        activity_id: 99,
        activity_name: 'Not evaluated',
        status_id: 0,
        status: 'Unknown',
        status_detail: 'Rate exceeded',
      },
      compliance: { status_id: 2, status: 'Warning', status_code: 'throttled', status_details: ['Rate exceeded'] },
      resources: [{ type: 'AWS::RDS::DBSnapshot', name: 'any AWS::RDS::DBSnapshot: the list could not be read' }],
      unmapped: { operation: 'rds.DescribeDBSnapshots', action: 'rds:DescribeDBSnapshots' },
    });
  });

  const expectHarmless = (report: Report) => {
    expect(ocsfOf(report)).not.toMatch(HARMFUL);
    expect(ocsfOf(report)).not.toMatch(LOG_COMMAND);
    expectValid(report);
    for (const line of ocsfOf(report).split('\n')) expect(line.length).toBeLessThan(200_000);
  };

  it('does no harm with hostile texts', () => expectHarmless(hostileReport()));

  it('does no harm whatever the account is called', () => {
    fc.assert(fc.property(randomReport, expectHarmless), { numRuns: 100 });
  });
});
