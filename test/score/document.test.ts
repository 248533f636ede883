import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Confidence, Exposure, Severity } from '../../src/model/index.ts';
import {
  type DataClass,
  type Environment,
  GRADES,
  RISK_BANDS,
  RISK_WEIGHTS,
  scorePosture,
  scoreRisk,
  TAG_VOCABULARY,
} from '../../src/score/index.ts';

const document = readFileSync(new URL('../../docs/score.md', import.meta.url), 'utf8');

/** The body of the only table with this heading row; empty cells repeat the cell above. */
function table(...heading: string[]): string[][] {
  const head = `| ${heading.join(' | ')} |\n|${'---|'.repeat(heading.length)}\n`;
  const [, after, again] = document.split(head);
  if (after === undefined || again !== undefined) throw new Error(`not exactly one table ${heading.join(', ')}`);
  const rows: string[][] = [];
  for (const line of after.split('\n')) {
    if (!line.startsWith('|')) break;
    const cells = line.split('|').slice(1, -1);
    rows.push(cells.map((cell, column) => cell.trim() || (rows.at(-1)?.[column] ?? '')));
  }
  return rows;
}

const decimal = (value: number, digits: number) => value.toFixed(digits);

describe('the page about scores', () => {
  test('lists every weight', () => {
    const documented: Record<string, Record<string, number>> = {};
    for (const [factor, value, effect] of table('factor', 'value', 'effect', 'where it comes from')) {
      documented[factor!] = { ...documented[factor!], [value!]: Number(effect) };
    }
    const steps = RISK_WEIGHTS.dependants.map(({ atLeast, effect }) => [`${atLeast} or more`, effect]);
    expect(documented).toEqual({
      ...RISK_WEIGHTS,
      dependants: { ...Object.fromEntries(steps), '0 or unknown': 1 },
    });
    expect(Object.keys(documented)).toEqual(
      scoreRisk({
        severity: 'info',
        exposure: 'internal',
        confidence: 'low',
        dataClass: 'unknown',
        environment: 'unknown',
      }).factors.map(({ name }) => name),
    );
  });

  test('lists the bands', () => {
    const rows = table('severity', 'risk with every other effect 1', 'band from');
    expect(rows.map(([severity, , from]) => [severity, Number(from)])).toEqual(Object.entries(RISK_BANDS));
    for (const [severity, risk] of rows) {
      const plain = { exposure: 'internal', confidence: 'high', dataClass: 'unknown', environment: 'unknown' } as const;
      expect(decimal(scoreRisk({ ...plain, severity: severity as Severity }).score, 1)).toBe(risk);
    }
  });

  test('lists the tag vocabulary', () => {
    const rows = table('fact', 'keys', 'value', 'spellings');
    const expected = Object.entries(TAG_VOCABULARY).flatMap(([fact, { keys, values }]) =>
      Object.entries<readonly string[]>(values).map(([value, spellings]) => [
        fact,
        keys.join(', '),
        value,
        spellings.join(', '),
      ]),
    );
    expect(rows).toEqual(expected);
  });

  test('computes its example risks', () => {
    const rows = table('severity', 'exposure', 'dependants', 'dataClass', 'environment', 'confidence', 'w', 'risk') as [
      Severity,
      Exposure,
      string,
      DataClass | 'unknown',
      Environment | 'unknown',
      Confidence,
      string,
      string,
    ][];
    expect(rows).toHaveLength(7);
    for (const [severity, exposure, dependants, dataClass, environment, confidence, weight, risk] of rows) {
      const input = { severity, exposure, dataClass, environment, confidence };
      const { score, factors } = scoreRisk(
        dependants === 'unknown' ? input : { ...input, dependants: Number(dependants) },
      );
      const product = factors.reduce((sofar, { effect }) => sofar * effect, 1);
      expect([Number(product.toFixed(4)), decimal(score, 1)]).toEqual([Number(weight), risk]);
    }
  });

  test('lists the grades', () => {
    expect(table('grade', 'from').map(([grade, from]) => [grade, Number(from)])).toEqual(GRADES);
  });

  test('computes the posture of single findings', () => {
    const rows = table('risk of the only finding', 'posture');
    expect(rows).toHaveLength(6);
    for (const [risk, posture] of rows) {
      const finding = {
        rule: 'a',
        correlation: 'a',
        risk: { score: Number(risk) },
        resource: { arn: 'arn' },
      };
      expect(decimal(scorePosture([finding]).score, 1)).toBe(posture);
    }
  });

  test('computes its example posture', () => {
    const rows = table('finding of', 'correlation', 'resource', 'risk', 'counts', 'burden');
    const findings = rows.map(([rule, correlation, arn, risk]) => ({
      rule: rule!,
      correlation: correlation!,
      risk: { score: Number(risk) },
      resource: { arn: arn! },
    }));
    const unknowns = table('unknown of', 'risk if it failed', 'pairs').map(([correlation, risk, pairs]) => ({
      correlation: correlation!,
      risk: { score: Number(risk) },
      count: Number(pairs),
    }));
    const { score, low, high, grade, factors } = scorePosture(findings, unknowns);
    expect(table('score', 'low', 'high', 'grade')).toEqual([
      [decimal(score, 1), decimal(low, 1), decimal(high, 1), grade],
    ]);
    expect(table('rule', 'findings', 'points')).toEqual(
      factors.map(factor => [factor.rule, String(factor.findings), decimal(factor.points, 1)]),
    );
  });

  test('adds up its example burdens', () => {
    const rows = table('finding of', 'correlation', 'resource', 'risk', 'counts', 'burden');
    for (const [, , , risk, counts, burden] of rows) {
      expect(decimal((Number(risk) / 10) ** 4 * Number(counts), 5)).toBe(burden);
    }
    const sum = rows.reduce((burden, [, , , risk, counts]) => burden + (Number(risk) / 10) ** 4 * Number(counts), 0);
    expect(document).toContain(`The burdens add up to ${decimal(sum, 5)}, and 100 / ${decimal(1 + sum, 5)} is 42.5.`);
    const more = 0.0625 * (0.2 + 1 / 7) + 0.9 ** 4;
    expect(document).toContain(
      `count 0.2 and ${decimal(1 / 7, 5)}, the secret counts 1: together ${decimal(more, 5)} more`,
    );
  });
});
