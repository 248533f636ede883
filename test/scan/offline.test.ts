import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS, bytesOf, folderOf, scanRecording } from './fixture-accounts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NO_NETWORK = path.join(root, 'test/no-network.mjs');
let program: string;

// Compiled beside the sources, so that the child finds its dependencies, and to nobody else's dist/.
beforeAll(() => {
  mkdirSync(path.join(root, 'tmp'), { recursive: true });
  program = mkdtempSync(path.join(root, 'tmp/offline-'));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', path.join(program, 'dist')], {
    cwd: root,
  });
  for (const name of ['rules', 'package.json']) symlinkSync(path.join(root, name), path.join(program, name));
}, 120_000);
afterAll(() => rmSync(program, { recursive: true, force: true }));

const offline = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', NO_NETWORK, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // No credentials, no Region, no home: a replay needs none of them.
    env: { PATH: process.env.PATH },
  });

describe('the guard', () => {
  it.each([
    ["import('node:http').then(http => http.get('http://127.0.0.1:9'))", 'request'],
    ["import('node:https').then(https => https.get('https://example.invalid'))", 'request'],
    ["import('node:net').then(net => net.connect(4444, '127.0.0.1'))", 'connect'],
    ["import('node:dns').then(dns => dns.lookup('example.invalid', () => {}))", 'lookup'],
    ["fetch('http://127.0.0.1:4444')", 'connect'],
  ])('ends a process that does %s', (script, what) => {
    const { status, stderr } = offline('-e', script);
    expect(stderr).toContain(`network used: ${what}`);
    expect(status).toBe(99);
  });
});

describe.each(ACCOUNTS)('%s', account => {
  it('gives the same bytes without network and credentials', async () => {
    const { status, stdout, stderr } = offline(
      path.join(program, 'dist/cli/bin.js'),
      ...['scan', '--recording', folderOf(account), '--format', 'json'],
    );
    expect(stderr).not.toContain('network used');
    expect(status, stderr).toBe({ clean: 0, blind: 3 }[account as string] ?? 1);
    expect(stdout.trimEnd()).toBe(bytesOf(await scanRecording(folderOf(account))).trimEnd());
  });
});
