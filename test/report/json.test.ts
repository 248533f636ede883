import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { HARMFUL } from './harmful.ts';
import { randomReport } from './random-report.ts';
import { finding, rule, sampleReport } from './sample-report.ts';

const sample = sampleReport();

function textOf(report: Report): string {
  return [...renderJson(report)].join('');
}

/** The same value with the members of every object in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)]),
  );
}

describe('the JSON report', () => {
  it('parses back to the report', () => {
    expect(JSON.parse(textOf(sample))).toEqual(sample);
    fc.assert(
      fc.property(randomReport, report => {
        // What JSON cannot tell apart (-0) or leaves out (undefined) is not in question here.
        const plain = JSON.parse(JSON.stringify(report));
        expect(JSON.parse(textOf(plain))).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for equal reports, whatever the order of members', () => {
    fc.assert(
      fc.property(randomReport, report => {
        expect(textOf(reordered(report) as Report)).toBe(textOf(report));
      }),
      { numRuns: 100 },
    );
  });

  it('begins with the version, has one line a finding and ends with a newline', () => {
    const text = textOf(sample);
    expect(text.startsWith('{\n  "schemaVersion": "1.0",\n  "tool": {\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    const lines = text.split('\n').filter(line => line.startsWith('    {"id":"') && line.includes('"outcome":"fail"'));
    expect(lines).toHaveLength(sample.findings.length);
    expect(JSON.parse(lines[0]!.replace(/,$/, ''))).toEqual(sample.findings[0]);
  });

  it('leaves out members without a value', () => {
    const evidence = { present: null, missing: undefined };
    const text = textOf(sampleReport({ findings: [finding(sample.rules[0]!, { evidence })] }));
    expect(text).toContain('"evidence":{"present":null}');
  });

  it('can be shown in a terminal as it is', () => {
    fc.assert(
      fc.property(randomReport, report => {
        expect(textOf(report)).not.toMatch(HARMFUL);
      }),
      { numRuns: 100 },
    );
  });

  it('streams: chunks are small and no finding is touched before its turn', () => {
    const one = rule('kms-key-rotation-disabled', 'medium');
    let touched = 0;
    const findings = Array.from({ length: 100_000 }, (_, index) => {
      const item = finding(one, { id: `id-${index}`, resource: { id: `key-${index % 100}` } });
      const get = () => {
        touched = index + 1;
        return item.message;
      };
      return Object.defineProperty({ ...item }, 'message', { enumerable: true, get });
    });
    let written = 0;
    let ahead = 0;
    let longest = 0;
    for (const chunk of renderJson(sampleReport({ findings }))) {
      written += chunk.split('"outcome":"fail"').length - 1;
      ahead = Math.max(ahead, touched - written);
      longest = Math.max(longest, chunk.length);
    }
    expect(written).toBe(100_000);
    expect(ahead).toBeLessThan(10);
    expect(longest).toBeLessThan(200_000);
  });
});
