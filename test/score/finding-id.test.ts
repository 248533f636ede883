import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindingIdentity, findingId } from '../../src/score/finding-id.ts';

const identity: FindingIdentity = {
  rule: 'kms-key-rotation-disabled',
  partition: 'aws',
  account: '111122223333',
  region: 'us-east-1',
  arn: 'arn:aws:kms:us-east-1:111122223333:key/1',
};

describe('a finding id', () => {
  test('is 32 lower-case hex characters and never changes between versions', () => {
    // sha256 of ["kms-key-rotation-disabled","aws","111122223333","us-east-1","arn:aws:kms:…:key/1",null]
    expect(findingId(identity)).toBe('e0caab59285efed73ef29437071b96f0');
    expect(findingId({ ...identity, subKey: 'grant-1' })).toMatch(/^[0-9a-f]{32}$/);
  });

  test('depends on nothing but the identity', () => {
    const reordered = Object.fromEntries(Object.entries(identity).reverse()) as unknown as FindingIdentity;
    const wordier = { ...identity, severity: 'critical', message: 'new words', index: 7 };
    expect(findingId(reordered)).toBe(findingId(identity));
    expect(findingId(wordier)).toBe(findingId(identity));
  });

  test('depends on every part of the identity', () => {
    const variants = Object.keys(identity).map(part => ({ ...identity, [part]: 'other' }));
    const ids = [identity, ...variants, { ...identity, subKey: '' }, { ...identity, subKey: 'null' }].map(findingId);
    expect(new Set(ids).size).toBe(8);
  });

  test('tells parts apart that concatenate alike, whatever separator they contain', () => {
    // Every way to cut texts full of separators, quotes and escapes into six parts.
    const seen = new Map<string, string>();
    let count = 0;
    for (const text of [
      'a'.repeat(20),
      '","","","","',
      '\\"\\",\\",[]n',
      '|:/\u0000|:/\u0000|:/',
      '\ud800\ud801\udc00\ufffd\ud800\ud801\udc00',
    ]) {
      for (const parts of cuts(text, 6)) {
        const [rule, partition, account, region, arn, subKey] = parts as [
          string,
          string,
          string,
          string,
          string,
          string,
        ];
        for (const candidate of [
          { rule, partition, account, region, arn, subKey },
          { rule: rule + subKey, partition, account, region, arn },
        ]) {
          const key = JSON.stringify(Object.entries(candidate));
          const id = findingId(candidate);
          expect(seen.get(id) ?? key).toBe(key);
          seen.set(id, key);
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(100_000);
  });

  test('does not collide over 200,000 synthetic findings', () => {
    const ids = new Set<string>();
    for (let rule = 0; rule < 20; rule++) {
      for (let account = 0; account < 10; account++) {
        for (let key = 0; key < 1000; key++) {
          const arn = `arn:aws:kms:us-east-1:${account}:key/${key}`;
          ids.add(findingId({ ...identity, rule: `rule-${rule}`, account: String(account), arn }));
        }
      }
    }
    expect(ids.size).toBe(200_000);
  });

  test('is equal exactly when all parts are', () => {
    const part = () => fc.oneof(fc.constantFrom('', 'a', 'aa', '"', ',', '\\', 'null'), fc.string({ unit: 'binary' }));
    const parts = fc.record(
      { rule: part(), partition: part(), account: part(), region: part(), arn: part(), subKey: part() },
      { requiredKeys: ['rule', 'partition', 'account', 'region', 'arn'] },
    );
    const list = (of: FindingIdentity) => [of.rule, of.partition, of.account, of.region, of.arn, of.subKey];
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const same = list(left).every((value, index) => value === list(right)[index]);
        expect(findingId(left) === findingId(right)).toBe(same);
      }),
      { numRuns: 5000 },
    );
  });
});

/** All ways to cut a text into `count` parts, empty ones included. */
function* cuts(text: string, count: number): Generator<string[]> {
  if (count === 1) {
    yield [text];
    return;
  }
  for (let at = 0; at <= text.length; at++) {
    for (const rest of cuts(text.slice(at), count - 1)) yield [text.slice(0, at), ...rest];
  }
}
