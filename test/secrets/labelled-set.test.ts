import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSet } from '../../bench/data/read-secret-detector-set.mjs';
import { createDetector, detectSecret } from '../../src/secrets/index.ts';

const set = readSet();
const judge = (part: string, secret: boolean) =>
  set
    .filter(entry => entry.part === part && entry.secret === secret)
    .map(entry => ({ kind: entry.kind, found: detectSecret(entry.value, nameOf(entry)).secret }));

function nameOf(entry: { name?: string }) {
  return entry.name === undefined ? {} : { name: entry.name };
}

describe('the labelled set', () => {
  it('is large, has both labels and both parts', () => {
    expect(set.length).toBeGreaterThanOrEqual(400);
    for (const part of ['tuning', 'held-out']) {
      expect(judge(part, true).length).toBeGreaterThan(80);
      expect(judge(part, false).length).toBeGreaterThan(80);
    }
  });

  it('holds no text that a push-protection scanner could take for a credential', () => {
    const written = readFileSync(new URL('../../bench/data/secret-detector.jsonl', import.meta.url), 'utf8');
    const found = written.split('\n').filter(line => {
      const encoded = /"encoded":"([^"]*)"/.exec(line)?.[1] ?? '';
      return /PRIVATE KEY|AKIA[A-Z2-7]{16}|ghp_[A-Za-z0-9]{36}|xox[bp]-/.test(
        line + Buffer.from(encoded, 'base64').toString(),
      );
    });
    expect(found).toEqual([]);
  });

  it('is recognised: tuning part, at least 99 % recall and no false positive', () => {
    const secrets = judge('tuning', true);
    expect(secrets.filter(entry => entry.found).length / secrets.length).toBeGreaterThanOrEqual(0.99);
    expect(judge('tuning', false).filter(entry => entry.found)).toEqual([]);
  });

  it('is recognised: held-out part, at least 97 % recall and at most 3 % false positives', () => {
    const secrets = judge('held-out', true);
    const harmless = judge('held-out', false);
    expect(secrets.filter(entry => entry.found).length / secrets.length).toBeGreaterThanOrEqual(0.97);
    expect(harmless.filter(entry => entry.found).length / harmless.length).toBeLessThanOrEqual(0.03);
  });
});

describe('a verdict', () => {
  const detect = createDetector({ salt: 'first salt' });

  it('shares no six characters with the value, apart from the fixed detector ids', () => {
    for (const entry of set) {
      const { detector: _id, ...verdict } = detect(entry.value, nameOf(entry));
      const told = JSON.stringify(Object.values(verdict));
      for (let i = 0; i + 6 <= told.length; i++) {
        const piece = told.slice(i, i + 6);
        if (/^[\w]+$/.test(piece) && !/medium|high|true|false/.test(piece))
          expect(entry.value.includes(piece)).toBe(false);
      }
    }
  });

  it('names a detector from a fixed list of ids, never something taken from the value', () => {
    const ids = new Set(set.map(entry => detect(entry.value, nameOf(entry)).detector ?? 'none'));
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+){0,4}$/);
    expect(ids.size).toBeLessThan(90);
  });

  it('is the same under the same salt and has another fingerprint under another', () => {
    const again = createDetector({ salt: 'first salt' });
    const other = createDetector({ salt: 'second salt' });
    const prints = new Set<string>();
    for (const entry of set) {
      const verdict = detect(entry.value, nameOf(entry));
      expect(again(entry.value, nameOf(entry))).toEqual(verdict);
      if (!verdict.secret) continue;
      expect(verdict.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(other(entry.value, nameOf(entry)).fingerprint).not.toBe(verdict.fingerprint);
      prints.add(verdict.fingerprint!);
    }
    const values = new Set(set.filter(entry => detect(entry.value, nameOf(entry)).secret).map(entry => entry.value));
    expect(prints.size).toBe(values.size);
  });
});
