import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ACCOUNT = '111122223333';
export const REGION = 'us-east-1';

export const MANIFEST = {
  format: 'keyward-recording/1',
  recordedAt: '2026-01-01T00:00:00Z',
  partition: 'aws',
  accounts: { [ACCOUNT]: { regions: [REGION] } },
};

/** Writes a recording into a new folder; file names are relative to `<account>/<region>/` unless they start with `/`. */
export function writeRecording(files: Readonly<Record<string, unknown>>, manifest: unknown = MANIFEST): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'keyward-recording-'));
  const write = (file: string, content: unknown): void => {
    const target = file.startsWith('/') ? path.join(directory, file) : path.join(directory, ACCOUNT, REGION, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('/recording.json', manifest);
  for (const [file, content] of Object.entries(files)) write(file, content);
  return directory;
}
