import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { AwsPort } from '../../src/model/index.ts';
import { seededRandom } from '../fuzz/mutate.ts';
import { ACCOUNTS, bytesOf, folderOf, scanRecording } from './fixture-accounts.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'keyward-shuffled-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Random = () => number;

function shuffle<T>(values: readonly T[], random: Random): T[] {
  const result = [...values];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other]!, result[at]!];
  }
  return result;
}

/** The same recording in another order: exchanges, files, Regions, and which of the two file formats holds what. */
function writeShuffled(from: string, to: string, random: Random): void {
  const files = (readdirSync(from, { recursive: true }) as string[]).filter(file => !file.startsWith('expected'));
  for (const file of shuffle(files, random)) {
    const source = path.join(from, file);
    const target = path.join(to, file);
    if (!/\.(?:json|ndjson)$/.test(file)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    const text = readFileSync(source, 'utf8');
    if (file === 'recording.json') {
      writeFileSync(target, shuffledManifest(text, random));
      continue;
    }
    const exchanges: unknown[] = file.endsWith('.ndjson')
      ? text
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line) as unknown)
      : (JSON.parse(text) as unknown[]);
    const base = target.replace(/\.(?:json|ndjson)$/, '');
    const shuffled = shuffle(exchanges, random);
    const cut = Math.floor(random() * (shuffled.length + 1));
    writeFileSync(`${base}.json`, JSON.stringify(shuffled.slice(0, cut)));
    writeFileSync(
      `${base}.ndjson`,
      shuffled
        .slice(cut)
        .map(one => JSON.stringify(one))
        .join('\n'),
    );
  }
}

function shuffledManifest(text: string, random: Random): string {
  const manifest = JSON.parse(text) as { accounts: Record<string, { regions: string[]; disabledRegions: string[] }> };
  for (const scope of Object.values(manifest.accounts)) {
    scope.regions = shuffle(scope.regions, random);
    scope.disabledRegions = shuffle(scope.disabledRegions, random);
  }
  return JSON.stringify(Object.fromEntries(shuffle(Object.entries(manifest), random)));
}

/** Answers in an order of its own. */
const slowly =
  (random: Random) =>
  (port: AwsPort): AwsPort => ({
    statistics: () => port.statistics(),
    call: async call => {
      const answer = await port.call(call);
      for (let turns = Math.floor(random() * 4); turns > 0; turns--) await Promise.resolve();
      if (random() < 0.02) await sleep(random() * 3);
      return answer;
    },
  });

describe.each(ACCOUNTS)('%s', account => {
  it('gives the same bytes twice', async () => {
    expect(bytesOf(await scanRecording(folderOf(account)))).toBe(bytesOf(await scanRecording(folderOf(account))));
  });

  it.each([1, 2])('gives the same bytes whatever the order of its exchanges and files (seed %i)', async seed => {
    const shuffled = path.join(scratch, `${account}-${seed}`);
    writeShuffled(folderOf(account), shuffled, seededRandom(seed));
    expect(bytesOf(await scanRecording(shuffled))).toBe(bytesOf(await scanRecording(folderOf(account))));
  });

  it.each([3, 4])('gives the same bytes whatever the order of the answers (seed %i)', async seed => {
    const usual = bytesOf(await scanRecording(folderOf(account)));
    expect(bytesOf(await scanRecording(folderOf(account), slowly(seededRandom(seed))))).toBe(usual);
  });
});
