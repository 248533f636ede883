import { execFileSync, spawnSync } from 'node:child_process';
import { parseXML } from '@aws-sdk/xml-builder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { folderOf, scanRecording } from '../scan/fixture-accounts.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { hostileReport } from './hostile-report.ts';
import { randomReport } from './random-report.ts';
import { finding, rule, sampleReport, unknownEvaluation } from './sample-report.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a parser makes of XML.
type Element = any;

const junitOf = (report: Report): string => [...renderJunit(report)].join('');
const list = (elements: Element): Element[] => (elements === undefined ? [] : [elements].flat());

interface Case {
  readonly suite: string;
  readonly className: string;
  readonly name: string;
  readonly outcome: 'pass' | 'failure' | 'skipped' | 'error';
  readonly message: string;
}

/** The test cases, after checking that every total is the sum of what is in it. */
function casesOf(report: Report): Case[] {
  const root = (parseXML(junitOf(report)) as Element).testsuites;
  const suites = list(root.testsuite);
  const cases = suites.flatMap(suite => {
    const inside = list(suite.testcase).map((one: Element): Case => {
      const outcome = (['failure', 'skipped', 'error'] as const).find(name => one[name] !== undefined) ?? 'pass';
      const message = outcome === 'pass' ? '' : (one[outcome].message ?? '');
      return { suite: suite.name, className: one.classname, name: one.name, outcome, message };
    });
    expectTotals(suite, inside);
    return inside;
  });
  expectTotals(root, cases);
  return cases;
}

function expectTotals(element: Element, cases: readonly Case[]): void {
  const count = (outcome: Case['outcome']) => String(cases.filter(one => one.outcome === outcome).length);
  expect({ ...element, time: undefined }).toMatchObject({
    ...{ tests: String(cases.length), failures: count('failure'), skipped: count('skipped'), errors: count('error') },
  });
}

const python = spawnSync('python3', ['-c', 'import xml.etree.ElementTree']).status === 0;

/** The number of test cases that expat finds. It accepts well-formed XML 1.0 only. */
function countByExpat(xml: string): number {
  const script =
    'import sys, xml.etree.ElementTree as e; print(len(e.fromstring(sys.stdin.buffer.read()).findall(".//testcase")))';
  return Number(execFileSync('python3', ['-c', script], { input: xml, maxBuffer: 1e9, encoding: 'utf8' }));
}

/** XML 1.0 as far as keyward uses it, to the letter: one root, matching tags, no character or reference that is not allowed. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const token =
    /<\?xml version="1\.0" encoding="UTF-8"\?>\n|<([a-z]+)((?: [a-z]+="[^<"]*")*)(\/?)>|<\/([a-z]+)>|([^<]+)/gy;
  let roots = 0;
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) throw new Error(`no XML at ${at}: ${JSON.stringify(xml.slice(at, at + 80))}`);
    const [, start, , empty, end, text] = match;
    if (start !== undefined) {
      if (open.length === 0) roots += 1;
      if (empty === '') open.push(start);
    }
    if (end !== undefined) expect(open.pop()).toBe(end);
    if (text !== undefined && open.length === 0) expect(text.trim()).toBe('');
  }
  expect([roots, open]).toEqual([1, []]);
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}

describe('JUnit', () => {
  it('has a suite a rule, a failure a finding, and counts that add up', () => {
    const report = sampleReport();
    const cases = casesOf(report);
    expect([...new Set(cases.map(({ suite }) => suite))]).toEqual(['scan', ...report.rules.map(({ id }) => id)]);
    const open = report.findings.filter(({ suppressed }) => !suppressed);
    expect(
      cases
        .filter(({ outcome }) => outcome === 'failure')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      open.map(({ resource: { arn } }) => (arn === 'arn:aws:s3:::orders-archive' ? `${arn} in us-east-1` : arn)).sort(),
    );
    expect(cases[2]).toMatchObject({
      className: 'keyward.kms.kms-key-policy-public',
      outcome: 'failure',
      message: report.findings[0]!.message,
    });
  });

  it('names a resource so that no other has the name, in any Region', async () => {
    const names = casesOf(await scanRecording(folderOf('acme'))).map(({ className, name }) => `${className} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => name.includes('arn:aws:iam::111122223333:root')).length).toBeGreaterThan(1);
  });

  it('skips what is accepted or unknown and says so', () => {
    const skipped = casesOf(sampleReport()).filter(({ outcome, suite }) => outcome === 'skipped' && suite !== 'scan');
    const accepted = skipped.filter(({ message }) => message.startsWith('accepted'));
    expect(accepted.map(({ message }) => message)).toEqual([
      'accepted until 2027-03-31: Vendor rotates by hand until March, see OPS-1234.',
    ]);
    expect(skipped.filter(({ message }) => message.startsWith('unknown'))).toHaveLength(16);
    expect(skipped.find(({ message }) => message === 'unknown (throttled): Rate exceeded')!.name).toBe(
      'any AWS::RDS::DBSnapshot in 444455556666 us-east-1',
    );
  });

  it('passes once for all that passes, skips a rule that applies to nothing', () => {
    const outcomes = { pass: 0, fail: 0, unknown: 0, notApplicable: 7 };
    const rules = [rule('kms-good', 'low'), rule('kms-idle', 'low', { outcomes })];
    const cases = casesOf(sampleReport({ findings: [], unknowns: [], rules })).filter(({ suite }) => suite !== 'scan');
    expect(cases.map(({ suite, name, outcome, message }) => [suite, name, outcome, message])).toEqual([
      ['kms-good', 'all other resources', 'pass', ''],
      ['kms-idle', 'no resource', 'skipped', 'nothing to judge: 7 × AWS::KMS::Key, none of which the rule applies to'],
    ]);
  });

  it('gives the time of the scan to the scan, the only one that is known', () => {
    const report = sampleReport();
    const live = { ...report, scan: { ...report.scan, source: 'live' as const, durationMs: 83_456 } };
    const root = (parseXML(junitOf(live)) as Element).testsuites;
    const [scan, ...rules] = list(root.testsuite);
    expect([root.time, scan.time, scan.testcase[0].time]).toEqual(['83.456', '83.456', '83.456']);
    expect(new Set(rules.flatMap(suite => [suite.time, ...list(suite.testcase).map(({ time }) => time)]))).toEqual(
      new Set(['0.000']),
    );
    expect([root.timestamp, scan.timestamp]).toEqual(['2026-11-22T09:30:00', '2026-11-22T09:30:00']);
  });

  it('is in error when nothing could be judged, and skipped when something could not', () => {
    const coverage = sampleReport().coverage;
    const blind = { ...coverage, percent: 0, evaluations: { pass: 0, fail: 0, notApplicable: 0, unknown: 16 } };
    const outcomeOf = (report: Report) => casesOf(report).find(({ name }) => name === 'coverage')!.outcome;
    expect(outcomeOf(sampleReport({ coverage: blind, findings: [] }))).toBe('error');
    expect(outcomeOf(sampleReport())).toBe('skipped');
    const seen = { ...coverage, gaps: [], percent: 100, evaluations: { ...coverage.evaluations, unknown: 0 } };
    expect(outcomeOf(sampleReport({ coverage: seen, unknowns: [] }))).toBe('pass');
  });

  it('keeps what belongs to a rule that the report does not describe', () => {
    const lost = rule('gone-rule', 'high');
    const cases = casesOf(sampleReport({ rules: [], findings: [finding(lost)], unknowns: [unknownEvaluation(lost)] }));
    expect(cases.filter(({ suite }) => suite === 'gone-rule').map(({ outcome }) => outcome)).toEqual([
      'failure',
      'skipped',
    ]);
  });

  it.skipIf(!python).each(['acme', 'denied', 'blind', 'empty'] as const)('loads in expat for %s', async account => {
    const report = await scanRecording(folderOf(account));
    expect(countByExpat(junitOf(report))).toBe(casesOf(report).length);
  });

  const expectHarmless = (report: Report) => {
    const xml = junitOf(report);
    expect(xml).not.toMatch(HARMFUL);
    expect(xml).not.toMatch(LOG_COMMAND);
    expectWellFormed(xml);
    const open = report.findings.filter(({ suppressed }) => !suppressed);
    expect(casesOf(report).filter(({ outcome }) => outcome === 'failure')).toHaveLength(open.length);
  };

  it('does no harm with hostile texts', () => {
    expectHarmless(hostileReport());
    if (python) expect(countByExpat(junitOf(hostileReport()))).toBe(casesOf(hostileReport()).length);
  });

  it('does no harm whatever the account is called', () => {
    fc.assert(fc.property(randomReport, expectHarmless), { numRuns: 100 });
  });
});
