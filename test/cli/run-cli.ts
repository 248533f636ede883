import process from 'node:process';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The last line on stderr. */
  readonly reason: string;
}

/** Runs the command line in this process and catches what it prints. */
export async function runCli(...args: string[]): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    stdout += String(chunk);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(chunk => {
    stderr += String(chunk);
    return true;
  });
  try {
    const code = await main(['node', 'keyward', ...args]);
    return { code, stdout, stderr, reason: stderr.trimEnd().split('\n').at(-1) ?? '' };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
