import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleHtmlApp } from '../../../scripts/html-app.mjs';
import type { Report } from '../../../src/model/index.ts';
import type { Detail, Overview, TableBlock } from '../../../src/report/html/data.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { weightOf } from '../../../src/report/html/overview.ts';
import { HARMFUL } from '../harmful.ts';
import { sampleKeys } from '../key-map.ts';
import { largeReport } from '../large-report.ts';
import { randomReport } from '../random-report.ts';
import { sampleReport } from '../sample-report.ts';

const render = (report: Report) => [...renderHtml(report)].join('');

/** The contents of all scripts of a page, by id; the program has none. */
function blocks(page: string): Map<string, string> {
  const scripts = page.matchAll(/<script(?: type="([^"]*)" id="([^"]*)")?>([\s\S]*?)<\/script>/g);
  return new Map([...scripts].map(([, , id = 'program', content]) => [id, content!]));
}

const json = <Content>(page: string, id: string) => JSON.parse(blocks(page).get(id)!) as Content;

describe('the page', () => {
  it('lets only its own program and style run, and nothing be loaded or sent', () => {
    const page = render(sampleReport());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const directives = new Map(
      policy.split('; ').map(one => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe(hash(blocks(page).get('program')!));
    expect(directives.get('style-src')).toBe(hash(style));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('refers to nothing outside of itself', () => {
    const page = render(sampleReport());
    const markup = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
    expect([...markup.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, target]) => target)).toEqual(['data:,']);
    expect(/<style>([\s\S]*?)<\/style>/.exec(page)![1]).not.toMatch(/url\(|@import/);
  });

  it('carries the program as the sources have it', async () => {
    expect(
      readFileSync('src/report/html/app.generated.ts', 'utf8') === (await bundleHtmlApp()),
      'run: npm run html-app',
    ).toBe(true);
  });

  it('is the same every time, and comes in chunks', () => {
    const report = largeReport(2_500);
    expect(render(report)).toBe(render(report));
    expect([...renderHtml(report)].length).toBeGreaterThan(5);
  });
});

describe('what the page carries', () => {
  it('is the overview with risk where it is and what each rule costs', () => {
    const report = sampleReport({ keyMap: sampleKeys });
    const overview = json<Overview>(render(report), 'overview');
    expect(overview.open).toEqual({ critical: 1, high: 3, medium: 9, low: 1, info: 1 });
    expect(overview.accepted).toBe(1);
    expect(overview.services[0]).toMatchObject({ name: 'kms', worst: 9.6, counts: { critical: 1, medium: 9 } });
    expect(overview.regions.map(({ name }) => name)).toEqual(['eu-west-1', 'us-east-1']);
    expect(overview.spots.length).toBe(3);
    expect(overview.rules.find(({ id }) => id === 'kms-key-rotation-disabled')).toMatchObject({
      findings: 9,
      resources: 9,
    });
    expect(overview.keys).toEqual(sampleKeys);
    expect(json<Overview>(render(sampleReport()), 'overview').keys).toBeUndefined();
  });

  it('is every finding, in the order of the report', () => {
    const report = sampleReport();
    const page = render(report);
    const table = json<TableBlock>(page, 'table-0');
    const details = json<Detail[]>(page, 'detail-0');
    const { names, rules } = json<Overview>(page, 'overview');
    expect(table.id).toEqual(report.findings.map(({ id }) => id));
    for (const [row, finding] of report.findings.entries()) {
      expect(rules[table.rule[row]!]!.id).toBe(finding.rule);
      expect(names.region[table.region[row]!]).toBe(finding.resource.region);
      expect(names.cause[table.cause[row]!]).toBe(finding.correlation);
      expect(table.risk[row]).toBe(Math.round(finding.risk.score * 10));
      expect(details[row]!.cli).toBe(finding.remediation.cli);
      expect(details[row]!.evidence).toEqual(finding.evidence);
    }
  });

  it('is compressed when it is much', () => {
    const report = largeReport(12_345);
    const page = render(report);
    const found = blocks(page);
    const inflate = (id: string) => JSON.parse(inflateRawSync(Buffer.from(found.get(id)!, 'base64')).toString());
    const ids = ['table-0', 'table-1'].flatMap(id => (inflate(id) as TableBlock).id);
    expect(ids).toEqual(report.findings.map(({ id }) => id));
    const details = inflate('detail-12') as Detail[];
    expect(details.length).toBe(345);
    expect(details[344]!.cli).toBe(report.findings.at(-1)!.remediation.cli);
    expect(page.length).toBeLessThan(JSON.stringify(report).length / 5);
  });

  it('cannot leave its element, whatever an account calls things', () => {
    fc.assert(
      fc.property(randomReport, report => {
        const page = render(report);
        expect(HARMFUL.exec(page.replaceAll('\t', ' '))).toBeNull();
        const found = blocks(page);
        expect([...found.keys()]).toEqual(
          report.findings.length > 0 ? ['overview', 'program', 'table-0', 'detail-0'] : ['overview', 'program'],
        );
        for (const [id, content] of found) if (id !== 'program') expect(content).not.toMatch(/[<>&]/);
        expect(json<Overview>(page, 'overview').rules.length).toBe(report.rules.length);
      }),
      { numRuns: 25 },
    );
  });

  it('stays small when a name is a megabyte', () => {
    const report = sampleReport();
    const huge = 'x'.repeat(1_000_000);
    const [first, ...rest] = report.findings;
    const grown = {
      ...first!,
      resource: { ...first!.resource, name: huge, arn: huge },
      ...{ message: huge, evidence: { [huge]: huge, policy: huge }, remediation: { summary: huge, cli: huge } },
    };
    const page = render({ ...report, findings: [grown, ...rest] });
    expect(page.length - render(report).length).toBeLessThan(20_000);
    expect(page).toContain('Too long to show here; the JSON report has it.');
  });
});

it('weights are those that docs/score.md turns into risks', () => {
  for (const weight of [0, 0.11, 0.33, 1, 3, 9]) expect(weightOf(10 - 10 / (1 + weight))).toBeCloseTo(weight, 9);
  expect(weightOf(10)).toBeCloseTo(199, 6);
});
