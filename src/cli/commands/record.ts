import { EXIT, type Exit } from '../exit.ts';
import type { RuleOptions } from '../rule-selection.ts';
import type { SourceOptions } from '../sources.ts';
import { runScan } from './scan.ts';

/** `keyward record DIR`: reads an account as a scan would and keeps the answers. */
export async function recordCommand(
  directory: string,
  options: Omit<SourceOptions, 'recording'> & RuleOptions & { readonly config?: string },
): Promise<Exit> {
  const { scan, coverage } = await runScan({ ...options, record: directory });
  const gaps = coverage.gaps.length > 0 ? `; ${coverage.gaps.length} reads failed and are recorded as they failed` : '';
  return { code: EXIT.clean, reason: `recorded ${scan.calls.total} calls in ${directory}${gaps}` };
}
