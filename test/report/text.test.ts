import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { displayWidth } from '../../src/report/plain-text.ts';
import { renderText } from '../../src/report/text.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { randomReport } from './random-report.ts';
import { finding, rule, sampleReport } from './sample-report.ts';

const sample = sampleReport();

function withCoverage(coverage: Partial<Report['coverage']>, changes: Partial<Report> = {}): Report {
  return sampleReport({ ...changes, coverage: { ...sample.coverage, ...coverage } });
}

describe('the text report', () => {
  it('is what a person sees at 80 columns', () => {
    expect(renderText(sample, { top: 3 })).toMatchSnapshot();
  });

  it('says how long a live scan took', () => {
    const live = { ...sample.scan, source: 'live' as const, durationMs: 72_400, valuesInspected: true };
    const title = renderText(sampleReport({ scan: live })).split('COVERAGE')[0]!;
    expect(title).toContain('keyward 0.1.0  live scan at 2026-11-22 09:30 UTC in 1 min 12 s');
    expect(title).toContain('Parameter values were inspected');
  });

  it('tells coverage before posture before risks before what is unknown', () => {
    const text = renderText(sample);
    const order = ['COVERAGE', 'POSTURE', 'TOP RISKS', 'FINDINGS', 'NOT EVALUATED'].map(heading =>
      text.indexOf(heading),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('fits 80 columns, but for commands that cannot be broken', () => {
    const tooWide = renderText(sample)
      .split('\n')
      .filter(line => displayWidth(line) > 80);
    expect(tooWide).toEqual([
      '               arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab \\',
    ]);
  });

  it('gives no single number when coverage is below 90 percent', () => {
    const certain = renderText(withCoverage({ percent: 90 }));
    expect(certain).toContain('64.5 of 100, grade C');
    const uncertain = renderText(withCoverage({ percent: 89.9 }));
    expect(uncertain).toContain('62–71.5 of 100, grade C');
    expect(uncertain).not.toContain('64.5');
  });

  it('rates nothing when nothing could be evaluated', () => {
    const evaluations = { pass: 0, fail: 0, notApplicable: 0, unknown: 512 };
    const text = renderText(withCoverage({ percent: 0, evaluations }, { findings: [] }));
    expect(text).toContain('Nothing could be evaluated');
    expect(text).toContain('not rated');
    expect(text).not.toMatch(/\d of 100/);
    expect(text).toContain('none open in what could be evaluated');
  });

  it('does not call an account without resources covered or graded', () => {
    const evaluations = { pass: 0, fail: 0, notApplicable: 0, unknown: 0 };
    const empty = withCoverage({ percent: 100, evaluations, gaps: [] }, { findings: [], unknowns: [] });
    const text = renderText(empty);
    expect(text).toContain('COVERAGE  —  0 of 0 evaluations decided');
    expect(text).toContain('There was nothing to evaluate');
    expect(text).toContain('not rated');
    expect(text).not.toContain('100 %');
  });

  it('names unreadable lists and Regions that are not enabled before the score', () => {
    const head = renderText(sample).split('POSTURE')[0]!;
    expect(head).toContain('AWS::RDS::DBSnapshot — rds.DescribeDBSnapshots throttled in us-east-1');
    expect(head).toContain('ap-east-1, me-south-1 (111122223333, 444455556666)');
  });

  it('says what to allow for what could not be evaluated, grouped by operation', () => {
    const tail = renderText(sample).split('NOT EVALUATED')[1]!;
    expect(tail).toContain('kms.GetKeyRotationStatus denied');
    expect(tail).toContain('AccessDeniedException · 14 calls · 14 evaluations of 1 rule');
    expect(tail).toContain('allow kms:GetKeyRotationStatus');
    expect(tail).toContain('condition key aws:SomethingNew is not modelled');
  });

  it('leaves accepted findings out of the risks and counts them', () => {
    const text = renderText(sample, { top: 100 });
    expect(text).not.toContain('prod/orders/api-key');
    expect(text).toContain('15 findings, and 1 accepted');
  });

  it('shows as many risks as asked for, the worst first', () => {
    const scores = [...renderText(sample, { top: 5 }).matchAll(/^ ?\d+\. +(\d+\.\d)/gm)].map(([, score]) =>
      Number(score),
    );
    expect(scores).toEqual([9.6, 8.2, 7.4, 6.9, 5.2]);
  });

  it('has no escape sequence without colour, and the same words with it', () => {
    const plain = renderText(sample);
    const coloured = renderText(sample, { color: true });
    expect(plain).not.toContain('\x1b');
    expect(coloured).toContain('\x1b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain);
  });

  it('does not depend on the order of the findings', () => {
    expect(renderText(sampleReport({ findings: [...sample.findings].reverse() }))).toBe(renderText(sample));
  });

  it('stays short for an account with 30,000 findings', () => {
    const rotation = rule('kms-key-rotation-disabled', 'medium');
    const findings = Array.from({ length: 30_000 }, (_, index) =>
      finding(rotation, { resource: { id: `key-${index}` } }),
    );
    expect(renderText(sampleReport({ findings })).split('\n').length).toBeLessThan(150);
  });

  it('does not show half a command', () => {
    const long = { summary: 'Fix it.', cli: `aws x --name '${'y'.repeat(1_000_000)}'` };
    const text = renderText(sampleReport({ findings: [finding(sample.rules[0]!, { remediation: long })] }));
    expect(text).toContain('too long to show');
    expect(text).not.toContain('yyy');
  });

  it('does not let a value in a command add a command', () => {
    const cli = "aws kms tag-resource --key-id 'a\nrm -rf /'\naws kms list-keys";
    const text = renderText(
      sampleReport({ findings: [finding(sample.rules[0]!, { remediation: { summary: 'x', cli } })] }),
    );
    expect([...text.matchAll(/\$ .*/g)].map(([line]) => line)).toEqual([
      "$ aws kms tag-resource --key-id 'a\\x0arm -rf /'",
      '$ aws kms list-keys',
    ]);
  });

  it('is harmless whatever the account is called', () => {
    fc.assert(
      fc.property(randomReport, fc.integer({ min: 0, max: 200 }), (report, width) => {
        const text = renderText(report, { width });
        expect(text).not.toMatch(HARMFUL);
        expect(text).not.toMatch(LOG_COMMAND);
      }),
      { numRuns: 200 },
    );
  });
});
