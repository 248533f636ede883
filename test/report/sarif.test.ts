import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { UsageError } from '../../src/model/index.ts';
import { renderSarif, renderSarifDocuments } from '../../src/report/sarif.ts';
import { githubProblems } from './github-rules.ts';
import { HARMFUL } from './harmful.ts';
import { randomReport } from './random-report.ts';
import { ACCOUNT, finding, OTHER_ACCOUNT, rule, sampleReport, unknownEvaluation } from './sample-report.ts';
import { schemaProblems } from './sarif-schema.ts';

const sample = sampleReport();
const ROTATION = rule('kms-key-rotation-disabled', 'medium');

function runsOf(report: Report): Run[] {
  return renderSarifDocuments(report).flatMap(({ text }) => (JSON.parse(text) as Log).runs);
}

function fingerprints(report: Report): Map<string, string> {
  const results = runsOf(report).flatMap(run => run.results ?? []);
  return new Map(
    results.map(result => [result.properties!.id as string, result.partialFingerprints!.primaryLocationLineHash!]),
  );
}

function uris(report: Report): string[] {
  return runsOf(report)
    .flatMap(run => run.results ?? [])
    .map(result => result.locations![0]!.physicalLocation!.artifactLocation!.uri!);
}

function expectAcceptable(report: Report): void {
  for (const { text } of renderSarifDocuments(report)) {
    expect(schemaProblems(JSON.parse(text))).toEqual([]);
    expect(githubProblems(text)).toEqual([]);
  }
}

describe('SARIF', () => {
  it('is valid by the OASIS schema and by what GitHub asks for', () => expectAcceptable(sample));

  it('has one run an account with nothing of another account in it', () => {
    const [first, second] = runsOf(sample);
    expect([first!.automationDetails!.id, second!.automationDetails!.id]).toEqual([
      `keyward/${ACCOUNT}/`,
      `keyward/${OTHER_ACCOUNT}/`,
    ]);
    expect(JSON.stringify(first)).not.toContain(OTHER_ACCOUNT);
    expect(JSON.stringify(second)).not.toContain(ACCOUNT);
    expect(first!.results!.length + second!.results!.length).toBe(sample.findings.length);
  });

  it('declares all rules in every run, equal in all, with nothing of an account', () => {
    const [first, second] = runsOf(sample);
    expect(first!.tool.driver.rules!.map(({ id }) => id)).toEqual(sample.rules.map(({ id }) => id));
    expect(second!.tool).toEqual(first!.tool);
    expect(runsOf(sampleReport({ findings: [], unknowns: [] }))[0]!.tool).toEqual(first!.tool);
    expect(JSON.stringify(first!.tool)).not.toMatch(/\d{12}|orders/);
  });

  it('describes a rule as code scanning shows it', () => {
    expect(runsOf(sample)[0]!.tool.driver.rules![0]).toMatchSnapshot();
  });

  it.each([
    ['critical', '9.5', 'error'],
    ['high', '8.0', 'error'],
    ['medium', '5.5', 'warning'],
    ['low', '2.5', 'note'],
    ['info', '0.1', 'note'],
  ] as const)('%s is security-severity %s and level %s', (severity, number, level) => {
    const only = rule('only', severity);
    const [run] = runsOf(sampleReport({ rules: [only], findings: [finding(only)], unknowns: [] }));
    const [descriptor] = run!.tool.driver.rules!;
    expect(descriptor!.properties!['security-severity']).toBe(number);
    expect(descriptor!.defaultConfiguration!.level).toBe(level);
    expect(run!.results![0]!.level).toBe(level);
  });

  it('describes a result with its place, its risk and its proof', () => {
    expect(runsOf(sample)[0]!.results![0]).toMatchSnapshot();
  });

  it('sorts results by risk, accepted ones last', () => {
    const results = runsOf(sample)[1]!.results!;
    expect(results.map(({ rank }) => rank)).toEqual([82, 51]);
    expect(results[1]!.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Vendor rotates by hand until March, see OPS-1234.',
        properties: { expires: '2027-03-31' },
      },
    ]);
    expect(results[0]!.suppressions).toEqual([]);
  });

  it('gives a clean account an empty run, so that its alerts close', () => {
    const runs = runsOf(sampleReport({ findings: [], unknowns: [], coverage: { ...sample.coverage, gaps: [] } }));
    expect(runs.map(run => run.results)).toEqual([[], []]);
    expect(runs.map(run => run.invocations![0]!.executionSuccessful)).toEqual([true, true]);
  });

  it('keeps a finding of an account that the scan does not name', () => {
    const stray = finding(ROTATION, { resource: { account: '999999999999' } });
    const runs = runsOf(sampleReport({ findings: [stray] }));
    expect(runs[2]!.results).toHaveLength(1);
  });

  it('refuses a finding of a rule that the report lacks', () => {
    expect(() => renderSarif(sampleReport({ rules: [] }))).toThrow(/belongs to rule/);
  });
});

describe('what is unknown, in SARIF', () => {
  it('succeeds with warnings where only facts of single resources are missing, and fails where a list is', () => {
    const [first, second] = runsOf(sample).map(run => run.invocations![0]!);
    expect(first!.executionSuccessful).toBe(true);
    expect(first!.toolExecutionNotifications!.map(({ level, descriptor }) => [level, descriptor!.id])).toEqual([
      ['warning', 'notification/denied'],
      ['warning', 'notification/undecidable'],
      ['note', 'notification/regionNotEnabled'],
    ]);
    expect(first!.toolExecutionNotifications![0]!.message.text).toContain('kms:GetKeyRotationStatus');
    expect(second!.executionSuccessful).toBe(false);
    expect(second!.toolExecutionNotifications![0]).toMatchObject({
      level: 'error',
      descriptor: { id: 'notification/throttled' },
    });
  });

  it('fails in every account when nothing could be evaluated', () => {
    const evaluations = { pass: 0, fail: 0, notApplicable: 0, unknown: 20 };
    const runs = runsOf(sampleReport({ findings: [], coverage: { ...sample.coverage, percent: 0, evaluations } }));
    for (const run of runs) {
      expect(run.invocations![0]!.executionSuccessful).toBe(false);
      expect(run.invocations![0]!.toolExecutionNotifications![0]!.descriptor!.id).toBe('notification/nothingEvaluated');
    }
  });

  it('refers to descriptions that exist', () => {
    for (const run of runsOf(sample)) {
      for (const { descriptor } of run.invocations![0]!.toolExecutionNotifications!) {
        expect(run.tool.driver.notifications![descriptor!.index!]!.id).toBe(descriptor!.id);
      }
    }
  });

  it('stays bounded for thousands of causes', () => {
    const unknowns = Array.from({ length: 20_000 }, (_, index) =>
      unknownEvaluation(ROTATION, { error: `E${index % 5_000}` }),
    );
    const [run] = runsOf(sampleReport({ unknowns }));
    const notifications = run!.invocations![0]!.toolExecutionNotifications!;
    expect(notifications.length).toBeLessThan(210);
    expect(notifications.some(({ message }) => message.text!.includes('4801 more causes'))).toBe(true);
    expect(JSON.stringify(notifications).length).toBeLessThan(200_000);
  });
});

describe('identity in SARIF', () => {
  it('is untouched by order, wording, severity, risk and names', () => {
    fc.assert(
      fc.property(randomReport, fc.string(), (report, wording) => {
        const changed = {
          ...report,
          findings: report.findings
            .map(item => ({
              ...item,
              ...{ message: wording, severity: 'low' as const, evidence: { wording } },
              ...{ risk: { score: 1, factors: [] }, remediation: { summary: wording } },
              resource: { ...item.resource, name: wording },
            }))
            .reverse(),
        };
        expect([...fingerprints(changed)].sort()).toEqual([...fingerprints(report)].sort());
        expect(uris(changed).sort()).toEqual(uris(report).sort());
      }),
      { numRuns: 50 },
    );
  });

  it('has a fingerprint of its own for every finding and a path of its own for every resource', () => {
    fc.assert(
      fc.property(randomReport, report => {
        expect(new Set(fingerprints(report).values()).size).toBe(report.findings.length);
        const resources = new Set(
          report.findings.map(({ resource: { name: _, ...rest } }) => JSON.stringify(rest, Object.keys(rest).sort())),
        );
        expect(new Set(uris(report)).size).toBe(resources.size);
      }),
      { numRuns: 100 },
    );
  });

  it('gives equal bytes for the same findings in any order', () => {
    const report = sampleReport({ findings: [...sample.findings].reverse(), unknowns: [...sample.unknowns].reverse() });
    expect(renderSarif(report)).toBe(renderSarif(sample));
  });
});

it('stays valid and harmless for hostile reports', () => {
  fc.assert(
    fc.property(randomReport, report => {
      expectAcceptable(report);
      expect(renderSarif(report)).not.toMatch(HARMFUL);
    }),
    { numRuns: 150 },
  );
});

it('lets no resource put a link into a message', () => {
  const [run] = runsOf(
    sampleReport({ findings: [finding(ROTATION, { resource: { name: '[fix](https://evil.example)' } })] }),
  );
  expect(run!.results![0]!.message.text).toContain('[fix\\](https://evil.example)');
});

describe('the limits of code scanning', () => {
  const many = Array.from({ length: 30_000 }, (_, index) =>
    finding(ROTATION, {
      risk: { score: (index % 1_000) / 100, factors: [] },
      resource: { id: `key-${index}`, account: index % 3 === 0 ? OTHER_ACCOUNT : ACCOUNT },
    }),
  );

  it('keeps the 5,000 results of an account with the highest risk and says what is left out', () => {
    const report = sampleReport({ findings: many });
    expectAcceptable(report);
    const [run] = runsOf(report);
    const mine = many.filter(({ resource }) => resource.account === ACCOUNT);
    const kept = run!.results!.map(({ properties }) => properties!.risk as number);
    const lowest = Math.min(...kept);
    expect(kept).toHaveLength(5_000);
    expect(mine.filter(({ risk }) => risk.score > lowest).length).toBeLessThanOrEqual(5_000);
    expect(run!.properties!.omittedResults).toBe(15_000);
    const omission = run!.invocations![0]!.toolExecutionNotifications!.find(
      ({ descriptor }) => descriptor!.id === 'notification/resultsOmitted',
    );
    expect(omission!.message.text).toContain('15000 of 20000 results');
    expect(run!.invocations![0]!.executionSuccessful).toBe(true);
  });

  it('writes several files for more than 20 accounts, and no half of them', () => {
    const accounts = Array.from({ length: 45 }, (_, index) => String(100_000_000_000 + index));
    const findings = accounts.map(account => finding(ROTATION, { resource: { account } }));
    const report = sampleReport({ findings, unknowns: [], scan: { ...sample.scan, accounts } });
    const documents = renderSarifDocuments({ ...report, coverage: { ...report.coverage, gaps: [] } });
    expect(documents.map(({ suffix }) => suffix)).toEqual(['', '-2', '-3']);
    expect(documents.map(({ text }) => (JSON.parse(text) as Log).runs.length)).toEqual([20, 20, 5]);
    for (const { text } of documents) expect(githubProblems(text)).toEqual([]);
    expect(() => renderSarif(report)).toThrow(UsageError);
  });

  it('keeps a file under 10 MB gzip, splitting accounts first and leaving out results last', () => {
    // Hexadecimal noise compresses to half at best.
    let seed = 1;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(16);
    };
    const noise = () => Array.from({ length: 60 }, next).join('');
    const evidence = () => Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`e${index}`, noise()]));
    const heavy = (account: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        finding(ROTATION, { evidence: evidence(), resource: { id: `key-${index}`, account } }),
      );
    const findings = [...heavy(ACCOUNT, 4_500), ...heavy(OTHER_ACCOUNT, 2_000)];
    const documents = renderSarifDocuments(sampleReport({ findings }));
    expect(documents).toHaveLength(2);
    for (const { text } of documents) expect(githubProblems(text)).toEqual([]);
    const [first, second] = documents.map(({ text }) => (JSON.parse(text) as Log).runs[0]!);
    const omitted = first!.properties!.omittedResults as number;
    expect(omitted).toBeGreaterThan(0);
    expect(first!.results!.length).toBe(4_500 - omitted);
    expect(second!.results).toHaveLength(2_000);
  });

  it('cuts a megabyte in a resource, not the file', () => {
    const huge = finding(ROTATION, {
      message: 'm'.repeat(1_000_000),
      evidence: { policy: 'p'.repeat(1_000_000), list: Array.from({ length: 10_000 }, (_, index) => ({ index })) },
      resource: { name: 'n'.repeat(1_000_000), arn: `arn:aws:kms:::${'a'.repeat(1_000_000)}` },
    });
    const text = renderSarif(sampleReport({ findings: [huge] }));
    expect(text.length).toBeLessThan(100_000);
    expect(githubProblems(text)).toEqual([]);
  });
});
