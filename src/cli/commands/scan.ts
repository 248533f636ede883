import { planCollection } from '../../collect/plan.ts';
import { type Report, SEVERITIES, type Severity, UsageError } from '../../model/index.ts';
import { scan } from '../../scan.ts';
import { readConfig } from '../config.ts';
import { Progress } from '../console.ts';
import { EXIT, type Exit } from '../exit.ts';
import { knownFormat, parseOutput, printReport, writeReport } from '../outputs.ts';
import { loadAllRules, type RuleOptions, selectRules } from '../rule-selection.ts';
import { monotonicClock, openSource, type SourceOptions } from '../sources.ts';
import { version } from '../version.ts';

export interface ScanCommandOptions extends SourceOptions, RuleOptions {
  readonly output?: readonly string[];
  readonly format?: string;
  readonly failOn: string;
  readonly minCoverage?: number;
  readonly config?: string;
}

/** `keyward scan`: reads an account or a recording, prints the report, writes the files. */
export async function scanCommand(options: ScanCommandOptions): Promise<Exit> {
  const format = knownFormat(options.format ?? 'text');
  const outputs = (options.output ?? []).map(parseOutput);
  const threshold = knownThreshold(options.failOn);
  const report = await runScan(options);
  for (const output of outputs) await writeReport(report, output);
  await printReport(report, format);
  return judgeReport(report, threshold, options.minCoverage ?? 0);
}

/** Runs a scan as the options say. */
export async function runScan(options: SourceOptions & RuleOptions & { readonly config?: string }): Promise<Report> {
  const config = readConfig(options.config);
  const rules = selectRules(loadAllRules(options, config.rules).rules, options.select);
  const plan = planCollection(rules, { inspectValues: options.inspectValues ?? false });
  const source = await openSource(options, plan);
  const progress = new Progress();
  try {
    const report = await scan({
      port: source.port,
      scope: source.scope,
      source: source.kind,
      rules,
      trust: config.trust,
      ...(config.vocabulary && { score: { vocabulary: config.vocabulary } }),
      version,
      clock: monotonicClock,
      onProgress: (done, total, what) => progress.update(done, total, what),
    });
    progress.end();
    await source.finish();
    return report;
  } catch (error) {
    progress.end();
    await source.abort();
    throw error;
  }
}

function knownThreshold(value: string): Severity | 'none' {
  const known = [...SEVERITIES, 'none'] as const;
  const threshold = known.find(name => name === value);
  if (!threshold) throw new UsageError(`--fail-on ${value}: must be one of ${known.join(', ')}`);
  return threshold;
}

/** The exit code of a report and why. */
export function judgeReport(report: Report, threshold: Severity | 'none', minCoverage: number): Exit {
  const { evaluations, percent } = report.coverage;
  const judged = evaluations.pass + evaluations.fail + evaluations.notApplicable;
  if (judged === 0 && evaluations.unknown > 0) {
    return {
      code: EXIT.incomplete,
      reason: `nothing could be evaluated; all ${evaluations.unknown} evaluations are unknown`,
    };
  }
  if (percent < minCoverage) {
    return { code: EXIT.incomplete, reason: `coverage is ${percent} %, under --min-coverage ${minCoverage}` };
  }
  const open = report.findings.filter(({ suppressed }) => !suppressed);
  const counted =
    threshold === 'none'
      ? []
      : open.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold));
  if (counted.length > 0) {
    return { code: EXIT.findings, reason: `${plural(counted.length, 'finding')} at or above ${threshold}` };
  }
  const limit =
    threshold === 'none' ? `${plural(open.length, 'finding')}; --fail-on none` : `no findings at or above ${threshold}`;
  const doubt = evaluations.unknown > 0 ? `; ${plural(evaluations.unknown, 'evaluation')} unknown` : '';
  return { code: EXIT.clean, reason: `${limit}${doubt}` };
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
