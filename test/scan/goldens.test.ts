import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReplay } from '../../src/aws/recording/replay.ts';
import { judgeReport } from '../../src/cli/commands/scan.ts';
import { EXIT } from '../../src/cli/exit.ts';
import type { Report } from '../../src/model/index.ts';
import { renderers } from '../../src/report/index.ts';
import { resourceTypes } from '../../src/resources/index.ts';
import { scan } from '../../src/scan.ts';
import { ACCOUNTS, type Account, builtInRules, folderOf, tokenOf } from './fixture-accounts.ts';

const GOLDENS = new URL('../../scripts/fixtures/goldens.mjs', import.meta.url).href;
type RenderGoldens = (
  keyward: object,
  recording: string,
) => Promise<{ report: Report; files: Readonly<Record<string, string>> }>;

const rendered = new Map<Account, ReturnType<RenderGoldens>>();
async function goldensOf(account: Account): ReturnType<RenderGoldens> {
  let known = rendered.get(account);
  if (!known) {
    const { renderGoldens } = (await import(GOLDENS)) as { renderGoldens: RenderGoldens };
    known = renderGoldens({ openReplay, scan, renderers, rules: builtInRules, tokenOf }, folderOf(account));
    rendered.set(account, known);
  }
  return known;
}
const reportOf = async (account: Account): Promise<Report> => (await goldensOf(account)).report;

describe.each(ACCOUNTS)('%s', account => {
  // Changed on purpose? `node scripts/update-goldens.mjs`, and read the difference.
  it.each(['report.json', 'report.sarif', 'report.txt'])('%s is the golden one', async name => {
    const { files } = await goldensOf(account);
    const golden = path.join(folderOf(account), 'expected', name);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    // Not toBe: a difference of half a megabyte is of no use to anybody.
    const expected = readFileSync(golden, 'utf8').split('\n');
    const actual = files[name]!.split('\n');
    const at = actual.findIndex((line, index) => line !== expected[index]);
    expect({ line: at + 1, text: actual[at] }).toEqual({ line: at + 1, text: at < 0 ? undefined : expected[at] });
    expect(actual.length).toBe(expected.length);
  });
});

describe('clean', () => {
  it('has nothing wrong and nothing unknown, grade A', async () => {
    const { findings, unknowns, coverage, posture } = await reportOf('clean');
    expect(findings.map(({ rule, resource }) => `${rule} ${resource.name}`)).toEqual([]);
    expect(unknowns.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(coverage).toMatchObject({ percent: 100, gaps: [] });
    expect(posture).toMatchObject({ score: 100, low: 100, high: 100, grade: 'A' });
    expect(judgeReport(await reportOf('clean'), 'info', 100).code).toBe(EXIT.clean);
  });
});

describe('acme', () => {
  it('has everything decided but what AWS itself does not tell', async () => {
    const { coverage } = await reportOf('acme');
    // The resource policy of a secret that is about to be deleted cannot be read by anybody.
    expect(coverage.gaps.filter(({ error }) => error !== 'InvalidRequestException')).toEqual([]);
    expect(judgeReport(await reportOf('acme'), 'high', 90).code).toBe(EXIT.findings);
  });
});

describe('empty', () => {
  it('is judged by its settings alone', async () => {
    const report = await reportOf('empty');
    expect(new Set(report.findings.map(({ resource }) => resource.type))).toEqual(new Set(['AWS::::Account']));
    expect(report.coverage.evaluations.unknown).toBe(0);
  });
});

describe('denied', () => {
  it('is rated lower and less sure than acme, and passes no rule more often', async () => {
    const [denied, acme] = await Promise.all([reportOf('denied'), reportOf('acme')]);
    expect(denied.coverage.gaps.length).toBeGreaterThan(0);
    expect(denied.posture.low).toBeLessThanOrEqual(acme.posture.low);
    expect(denied.posture.high).toBeGreaterThanOrEqual(acme.posture.high);
    for (const { id, outcomes } of denied.rules) {
      expect(outcomes.pass, id).toBeLessThanOrEqual(acme.rules.find(rule => rule.id === id)!.outcomes.pass);
    }
  });
});

describe('blind', () => {
  it('evaluates nothing, names every list that it could not read and exits with 3', async () => {
    const report = await reportOf('blind');
    const { evaluations, gaps, percent } = report.coverage;
    expect(evaluations).toMatchObject({ pass: 0, fail: 0, notApplicable: 0 });
    expect(evaluations.unknown).toBeGreaterThan(0);
    expect(percent).toBe(0);
    expect(report.findings).toEqual([]);
    const read = new Set(builtInRules.flatMap(rule => [rule.resource, ...rule.reads.keys()]));
    const lists = resourceTypes
      .filter(({ type, list }) => list && read.has(type))
      // A list that is read for every entry of another one is not even asked for.
      .map(({ type, list }) => ({ type, asked: list!.per?.parents ?? list! }))
      .map(({ type, asked }) => ({ type, operation: `${asked.client}.${asked.operation}` }));
    for (const { type, operation } of lists) {
      const gap = gaps.filter(one => one.operation === operation && one.affects.includes(type));
      expect(gap.length, `${type}: ${operation}`).toBeGreaterThan(0);
    }
    expect(judgeReport(report, 'high', 0)).toMatchObject({ code: EXIT.incomplete });
    expect(judgeReport(report, 'none', 0)).toMatchObject({ code: EXIT.incomplete });
  });
});

describe('throttled', () => {
  it('tells every kind of trouble and what it leaves undecided', async () => {
    const { coverage, unknowns } = await reportOf('throttled');
    const reasons = new Set(coverage.gaps.map(({ reason }) => reason));
    expect([...reasons].sort()).toEqual(expect.arrayContaining(['malformed', 'throttled', 'timeout']));
    expect(coverage.percent).toBeLessThan(100);
    expect(unknowns.length).toBeGreaterThan(0);
  });
});
