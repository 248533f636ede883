import { expect, it } from 'vitest';
import { FORMATS, formatOf, renderers } from '../../src/report/index.ts';
import { rendered } from './rendered.ts';
import { sampleReport } from './sample-report.ts';

it.each([
  ['report.json', 'json'],
  ['out/Report.SARIF', 'sarif'],
  ['results.sarif.json', 'sarif'],
  ['report.txt', 'text'],
  ['report.csv', 'csv'],
  ['summary.md', 'markdown'],
  ['keyward.junit.xml', 'junit'],
  ['report.parquet', 'parquet'],
  ['keyward.ocsf.json', 'ocsf'],
  ['keyward.asff.jsonl', 'asff'],
  ['other.xml', undefined],
  ['report.docx', undefined],
  ['json', undefined],
])('%s is %s', (name, format) => expect(formatOf(name)).toBe(format));

it.each(FORMATS)('%s renders, every time the same', async format => {
  const first = await rendered(format, sampleReport());
  expect(first.length).toBeGreaterThan(1_000);
  expect((await rendered(format, sampleReport())).equals(first)).toBe(true);
  if (!renderers[format].binary) expect(first.at(-1)).toBe(0x0a);
});

it.each(FORMATS)('%s knows nothing but the JSON report', async format => {
  const again = JSON.parse(String(await rendered('json', sampleReport())));
  expect((await rendered(format, again)).equals(await rendered(format, sampleReport()))).toBe(true);
});
