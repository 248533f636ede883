import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { MARKDOWN_LIMIT, renderMarkdown } from '../../src/report/markdown.ts';
import { code, prose } from '../../src/report/markdown-text.ts';
import { plainText } from '../../src/report/plain-text.ts';
import { folderOf, scanRecording } from '../scan/fixture-accounts.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { HOSTILE_TEXTS, hostileReport } from './hostile-report.ts';
import { hostileString, randomReport } from './random-report.ts';
import { finding, rule, sampleReport } from './sample-report.ts';

/** What a reader sees of inline Markdown that has only keyward's own markup. */
function shown(markdown: string): string {
  return markdown
    .replace(/`([^`]*)`/g, (_, text: string) => text.replaceAll('&', '&#38;').replaceAll('<', '&#60;'))
    .replace(/<\/?(?:b|code)>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** What is left of inline Markdown without keyward's own markup: must mean nothing. */
function markupIn(markdown: string): string {
  return markdown
    .replace(/`[^`|]*`/g, '')
    .replace(/<br>|<b><\/b>|<\/?code>|&#\d+;/g, '')
    .replace(/\*\*/g, '');
}

const MARKUP = /[\\`*_[\]<>|~&$@#]|:\/\/|\bwww\./i;

function rowsOf(markdown: string, heading: string): string[][] {
  const [, section = ''] = markdown.split(`\n## ${heading} (`);
  const lines = section.split('\n## ')[0]!.split('\n');
  const rows = lines.filter(line => line.startsWith('| ')).slice(2);
  return rows.map(row => row.slice(2, -2).split(' | '));
}

function expectHarmless(report: Report): void {
  const markdown = renderMarkdown(report);
  expect(markdown).not.toMatch(HARMFUL);
  expect(markdown).not.toMatch(LOG_COMMAND);
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MARKDOWN_LIMIT);
  for (const line of markdown.split('\n')) {
    expect(line).toMatch(/^(?:$|# keyward: |## \w|\| |- |\*\*|Every |\d+ evaluations|`keyward explain)/);
    if (!line.startsWith('| ')) continue;
    expect(line.endsWith(' |')).toBe(true);
    for (const cell of line.slice(2, -2).split(' | ')) expect(markupIn(cell)).not.toMatch(MARKUP);
  }
  const open = report.findings.filter(({ suppressed }) => !suppressed);
  for (const row of rowsOf(markdown, 'Findings')) expect(row).toHaveLength(6);
  expect(rowsOf(markdown, 'Findings')).toHaveLength(open.length);
  expect(rowsOf(markdown, 'Accepted findings')).toHaveLength(report.findings.length - open.length);
}

describe('Markdown', () => {
  it('says the numbers first', () => {
    const [title, , coverage] = renderMarkdown(sampleReport()).split('\n');
    expect(title).toBe('# keyward: 15 findings, posture 64.5 of 100 (grade C)');
    expect(coverage).toMatch(/^\*\*16 of \d+ evaluations are unknown\*\* \(coverage 97.1 %\)/);
    expect(renderMarkdown(sampleReport())).toContain('| medium | 9 | 1 | 14 |');
  });

  it('has a row for each finding, the highest risk first, for each blind spot and each accepted finding', () => {
    const markdown = renderMarkdown(sampleReport());
    const findings = rowsOf(markdown, 'Findings');
    expect(findings).toHaveLength(15);
    expect(findings.map(([, risk]) => Number(risk))).toEqual(
      findings.map(([, risk]) => Number(risk)).sort((a, b) => b - a),
    );
    expect(rowsOf(markdown, 'What could not be seen').map(row => row[0])).toEqual([
      '`rds.DescribeDBSnapshots`',
      '`kms.GetKeyRotationStatus`',
      '—',
    ]);
    expect(markdown).toContain('**AWS::RDS::DBSnapshot may exist that nobody saw**');
    expect(rowsOf(markdown, 'Accepted findings')[0]!.slice(2)).toEqual([
      'Vendor rotates by hand until March, see OPS-1234.',
      '2027-03-31',
    ]);
  });

  it.each([
    ['empty', /^# keyward: 7 findings/],
    ['blind', /^# keyward: nothing could be evaluated\n\n\*\*This report says nothing about the account/],
    ['clean', /^# keyward: 0 findings, posture 100 of 100 \(grade A\)\n\nEvery evaluation could be decided/],
    ['denied', /^# keyward: \d+ findings, posture [\d.]+–[\d.]+ of 100/],
  ] as const)('says what %s is', async (account, beginning) => {
    const report = await scanRecording(folderOf(account));
    expect(renderMarkdown(report)).toMatch(beginning);
    expectHarmless(report);
  });

  it('is cut at the limit of a job summary and says how much is missing', () => {
    const RULE = rule('kms-key-rotation-disabled', 'medium');
    const many = Array.from({ length: 20_000 }, (_, index) =>
      finding(RULE, {
        risk: { score: index / 2_000, factors: [] },
        resource: { id: `key-${index}`, name: '漢'.repeat(50) },
        ...(index % 2 === 0 ? { suppressed: { reason: 'x'.repeat(300) } } : {}),
      }),
    );
    const markdown = renderMarkdown(sampleReport({ findings: many }));
    const size = Buffer.byteLength(markdown);
    expect(size).toBeLessThanOrEqual(MARKDOWN_LIMIT);
    expect(size).toBeGreaterThan(MARKDOWN_LIMIT * 0.99);
    const findings = rowsOf(markdown, 'Findings');
    expect(findings[0]![1]).toBe('10.0');
    const left = 10_000 - findings.length;
    expect(markdown).toContain(`**${left} more findings, those with the least risk, are left out here`);
    const accepted = 10_000 - rowsOf(markdown, 'Accepted findings').length;
    expect(markdown).toContain(`**${accepted} more accepted findings are left out here`);
    // What could not be seen is never the part that is cut.
    expect(rowsOf(markdown, 'What could not be seen')).toHaveLength(3);
  });

  it('shows a text as it is, whatever is in it', () => {
    for (const text of Object.values(HOSTILE_TEXTS)) {
      expect(shown(prose(text, 200))).toBe(plainText(text, { limit: 200 }));
      expect(shown(code(text, 200))).toBe(plainText(text, { limit: 200 }) || '—');
    }
    fc.assert(
      fc.property(hostileString, text => {
        expect(markupIn(prose(text, 300))).not.toMatch(MARKUP);
        expect(markupIn(code(text, 300))).not.toMatch(MARKUP);
        expect(shown(prose(text, 300))).toBe(plainText(text, { limit: 300 }));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['@octocat', '<b></b>&#64;<b></b>octocat'],
    ['fixes #12', 'fixes <b></b>&#35;<b></b>12'],
    ['https://evil.example', 'https&#58;//evil.example'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['<b>', '&#60;b&#62;'],
    ['a|b', 'a&#124;b'],
  ])('%s means nothing', (given, expected) => expect(prose(given, 100)).toBe(expected));

  it.each([
    ['arn:aws:s3:::b', '`arn:aws:s3:::b`'],
    ['<img src=x>@me', '`<img src=x>@me`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`x`@me', '<code>&#96;x&#96;<b></b>&#64;<b></b>me</code>'],
    ['a\\', '<code>a&#92;</code>'],
    ['', '—'],
  ])('%s is code', (given, expected) => expect(code(given, 100)).toBe(expected));

  it('does no harm with hostile texts', () => expectHarmless(hostileReport()));

  it('does no harm whatever the account is called', () => {
    fc.assert(fc.property(randomReport, expectHarmless), { numRuns: 100 });
  });
});
