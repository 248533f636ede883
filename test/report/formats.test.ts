import { expect, it } from 'vitest';
import { FORMATS, formatOf, renderers } from '../../src/report/index.ts';
import { sampleReport } from './sample-report.ts';

it.each([
  ['report.json', 'json'],
  ['out/Report.SARIF', 'sarif'],
  ['results.sarif.json', 'sarif'],
  ['report.txt', 'text'],
  ['report.docx', undefined],
  ['json', undefined],
])('%s is %s', (name, format) => expect(formatOf(name)).toBe(format));

it('renders every format, every time the same', () => {
  for (const format of FORMATS) {
    const render = () => {
      const output = renderers[format].render(sampleReport());
      return typeof output === 'string' ? output : [...output].join('');
    };
    expect(render().length).toBeGreaterThan(1_000);
    expect(render()).toBe(render());
    expect(render().endsWith('\n')).toBe(true);
  }
});
