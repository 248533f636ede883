import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Finding, Report } from '../../model/index.ts';
import { REPORT_SCHEMA_VERSION, UsageError } from '../../model/index.ts';
import { explainFinding } from '../../report/explain.ts';
import { print, wantsColor } from '../console.ts';
import { EXIT, type Exit } from '../exit.ts';

/** `keyward explain FINDING --report FILE`: everything that the report knows of one finding. */
export async function explainCommand(id: string, { report: file }: { readonly report: string }): Promise<Exit> {
  const report = readReport(file);
  const matching: Finding[] = report.findings.filter(finding => finding.id.startsWith(id));
  if (matching.length === 0) throw new UsageError(`${file} has no finding ${id}`);
  if (matching.length > 1)
    throw new UsageError(`${matching.length} findings of ${file} begin with ${id}; give more of the id`);
  await print(
    explainFinding(report, matching[0]!, {
      color: wantsColor(process.stdout),
      ...(process.stdout.columns && { width: process.stdout.columns }),
    }),
  );
  return { code: EXIT.clean, reason: `explained ${matching[0]!.id}` };
}

/** Reads a JSON report that keyward wrote. */
export function readReport(file: string): Report {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The report ${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  let data: Partial<Report> | null;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not a JSON report of keyward (it is not JSON)`);
  }
  if (data?.tool?.name !== 'keyward') throw new UsageError(`${file} is not a JSON report of keyward`);
  if (data.schemaVersion !== REPORT_SCHEMA_VERSION) {
    throw new UsageError(
      `${file} has report schema ${data.schemaVersion}; this keyward reads ${REPORT_SCHEMA_VERSION}`,
    );
  }
  const lists = [data.findings, data.unknowns, data.rules, data.coverage?.gaps, data.scan?.accounts];
  if (!lists.every(Array.isArray) || !data.posture || !data.coverage?.evaluations) {
    throw new UsageError(`${file} is not a complete JSON report of keyward`);
  }
  return data as Report;
}
