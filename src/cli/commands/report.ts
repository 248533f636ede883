import { EXIT, type Exit } from '../exit.ts';
import { knownFormat, parseOutput, printReport, writeReport } from '../outputs.ts';
import { readReport } from './explain.ts';

export interface ReportCommandOptions {
  readonly output?: readonly string[];
  readonly format?: string;
}

/**
 * `keyward report FILE`: renders a JSON report again, without a scan. Writes the files, or prints (`text` unless
 * `--format` says otherwise) when no file is asked for.
 */
export async function reportCommand(file: string, options: ReportCommandOptions): Promise<Exit> {
  const outputs = (options.output ?? []).map(parseOutput);
  const format = options.format ?? (outputs.length === 0 ? 'text' : undefined);
  const printed = format === undefined ? undefined : knownFormat(format);
  const report = readReport(file);
  for (const output of outputs) await writeReport(report, output);
  if (printed !== undefined) await printReport(report, printed);
  const written = outputs.length === 0 ? printed : outputs.map(output => output.file).join(', ');
  return { code: EXIT.clean, reason: `rendered ${file} as ${written}` };
}
