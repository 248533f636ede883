import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../../src/report/html/app/findings-table.ts';
import { groupRows, linesOf } from '../../../src/report/html/app/grouping.ts';
import {
  EVERYTHING,
  FACETS,
  GROUPS,
  type Query,
  readQuery,
  SORTS,
  writeQuery,
} from '../../../src/report/html/app/query.ts';
import { Selector } from '../../../src/report/html/app/selection.ts';
import type { Overview, TableBlock } from '../../../src/report/html/data.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { largeReport } from '../large-report.ts';

const report = largeReport(600);
const page = [...renderHtml(report)].join('');
const content = (id: string) => JSON.parse(new RegExp(`id="${id}">([^<]*)<`).exec(page)![1]!);
const table = joinBlocks(content('overview') as Overview, [content('table-0') as TableBlock]);
const selector = new Selector(table);

const query: fc.Arbitrary<Query> = fc.record({
  text: fc.constantFrom('', 'orders', 'ORDERS prod', 'kms', 'number 7', 'nothing like it'),
  facets: fc
    .uniqueArray(fc.constantFrom(...FACETS), { maxLength: 3 })
    .chain(facets =>
      fc.tuple(
        ...facets.map(facet =>
          fc
            .uniqueArray(fc.constantFrom(...selector.values[facet]), { minLength: 1, maxLength: 3 })
            .map(values => [facet, values] as const),
        ),
      ),
    )
    .map(entries => Object.fromEntries(entries)),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  group: fc.constantFrom(...GROUPS),
});

/** The same question answered from the report, without any column. */
function expected({ text, facets }: Query): Set<string> {
  const rules = new Map(report.rules.map(rule => [rule.id, rule]));
  const words = text.toLowerCase().split(' ').filter(Boolean);
  const matching = report.findings.filter(
    ({ id, rule: ruleId, severity, resource, risk, status, suppressed, correlation, message }) => {
      const rule = rules.get(ruleId)!;
      const factor = (name: string) => risk.factors.find(one => one.name === name)!.value;
      const own: Record<(typeof FACETS)[number], readonly string[]> = {
        ...{
          severity: [severity],
          status: [suppressed ? 'accepted' : status],
          service: [rule.service],
          rule: [ruleId],
        },
        ...{ account: [resource.account], region: [resource.region], type: [resource.type], cause: [correlation] },
        ...{ environment: [factor('environment')], dataClass: [factor('dataClass')], exposure: [factor('exposure')] },
        control: Object.entries(rule.controls).flatMap(([framework, ids]) => ids.map(one => `${framework} ${one}`)),
      };
      const texts = [id, resource.name, resource.arn, message, rule.id, rule.title, rule.service].map(one =>
        one.toLowerCase(),
      );
      return (
        FACETS.every(
          facet => facets[facet]?.some(value => own[facet].includes(value)) ?? (facet !== 'status' || !suppressed),
        ) && words.every(word => texts.some(one => one.includes(word)))
      );
    },
  );
  return new Set(matching.map(({ id }) => id));
}

const idsOf = (rows: Uint32Array) => [...rows].map(row => table.id[row]!);

describe('selection', () => {
  it('finds what a search of the report itself finds', () => {
    fc.assert(
      fc.property(query, one => {
        const { rows } = selector.select(one);
        expect(new Set(idsOf(rows))).toEqual(expected(one));
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { numRuns: 100 },
    );
  });

  it('promises with each value exactly what choosing it brings', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...FACETS), fc.nat(), (one, facet, pick) => {
        const { counts } = selector.select(one);
        const at = pick % selector.values[facet].length;
        const chosen = { ...one, facets: { ...one.facets, [facet]: [selector.values[facet][at]!] } };
        expect(selector.select(chosen).rows.length).toBe(counts[facet][at]);
      }),
      { numRuns: 100 },
    );
  });

  it('sorts by every column, both ways', () => {
    const key = { risk: table.risk, severity: table.severity };
    for (const [sort, column] of Object.entries(key)) {
      const values = [...selector.select({ ...EVERYTHING, sort: sort as 'risk', descending: false }).rows].map(
        row => column[row]!,
      );
      const ascending = [...values].sort((a, b) => (sort === 'severity' ? b - a : a - b));
      expect(values).toEqual(ascending);
    }
    const names = [...selector.select({ ...EVERYTHING, sort: 'resource', descending: false }).rows].map(
      row => table.name[row]!,
    );
    expect(names).toEqual([...names].sort());
  });
});

describe('addresses', () => {
  it('bring every query back', () => {
    fc.assert(
      fc.property(query, one => {
        expect(readQuery(new URLSearchParams(writeQuery(one).toString()))).toEqual(one);
      }),
    );
  });

  it('that make no sense ask for everything', () => {
    expect(readQuery(new URLSearchParams('sort=x&group=y&order=z&unknown=1'))).toMatchObject({
      sort: 'risk',
      group: 'none',
      facets: {},
    });
  });
});

describe('groups', () => {
  it('hold every row once, in the order of their first', () => {
    const { rows } = selector.select(EVERYTHING);
    for (const group of GROUPS) {
      if (group === 'none') continue;
      const groups = groupRows(rows, selector.groupOf(group));
      expect(groups.flatMap(one => one.rows).sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
      const all = linesOf(groups, new Set(groups.map(({ value }) => value)), false);
      expect(all.length).toBe(groups.length + rows.length);
      expect(linesOf(groups, new Set(), false).length).toBe(groups.length);
    }
  });

  it('of one are shown as their finding', () => {
    const lines = linesOf(
      [
        { value: 1, rows: [7] },
        { value: 2, rows: [8, 9] },
      ],
      new Set([2]),
      true,
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['finding', 'group', 'finding', 'finding']);
  });
});
