import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA_CLASSES, ENVIRONMENTS, TAG_VOCABULARY, tagReader } from '../../src/score/tags.ts';

const read = tagReader();

describe('reading tags', () => {
  test.each([
    ['DataClassification', 'Restricted', 'restricted'],
    ['data-classification', 'confidential', 'confidential'],
    ['data_class', 'Internal Only', 'internal'],
    ['Classification', 'PUBLIC', 'public'],
    ['Data Sensitivity', 'PII', 'restricted'],
    ['classification', 'purple', 'unknown'],
    ['classification', '', 'unknown'],
    ['owner', 'restricted', 'unknown'],
    ['__proto__', 'restricted', 'unknown'],
  ])('%s=%s means data is %s', (key, value, expected) => {
    expect(read(Object.fromEntries([[key, value]]))).toEqual({ dataClass: expected, environment: 'unknown' });
  });

  test.each([
    ['Environment', 'prod', 'production'],
    ['env', 'PRD', 'production'],
    ['Stage', 'pre-production', 'staging'],
    ['ENV', 'sandbox', 'development'],
    ['env', 'constructor', 'unknown'],
    ['env', 'nonprod', 'unknown'],
  ])('%s=%s means the environment is %s', (key, value, expected) => {
    expect(read({ [key]: value })).toEqual({ dataClass: 'unknown', environment: expected });
  });

  test('tags that nobody read tell nothing', () => {
    expect(read(undefined)).toEqual({ dataClass: 'unknown', environment: 'unknown' });
    expect(read({})).toEqual({ dataClass: 'unknown', environment: 'unknown' });
  });

  test('the worst of several tags counts, in any order', () => {
    const keys = TAG_VOCABULARY.dataClass.keys;
    const said = fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...DATA_CLASSES, 'nonsense')));
    fc.assert(
      fc.property(said, pairs => {
        const tags = new Map(pairs);
        const expected = DATA_CLASSES.find(value => [...tags.values()].includes(value)) ?? 'unknown';
        expect(read(Object.fromEntries(tags)).dataClass).toBe(expected);
        expect(read(Object.fromEntries([...tags].reverse())).dataClass).toBe(expected);
      }),
    );
  });

  test('keys and values can be replaced', () => {
    const custom = tagReader({
      ...TAG_VOCABULARY,
      dataClass: {
        keys: ['acme:schutzbedarf'],
        values: { restricted: ['sehr hoch'], confidential: ['hoch'], internal: ['normal'], public: [] },
      },
    });
    expect(custom({ 'acme:Schutzbedarf': 'Sehr Hoch', env: 'dev' })).toEqual({
      dataClass: 'restricted',
      environment: 'development',
    });
    expect(custom({ Classification: 'restricted' }).dataClass).toBe('unknown');
  });

  test('any tags give known facts', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), tags => {
        const { dataClass, environment } = read(tags);
        expect([...DATA_CLASSES, 'unknown']).toContain(dataClass);
        expect([...ENVIRONMENTS, 'unknown']).toContain(environment);
      }),
    );
  });
});

test('no spelling of the default vocabulary means two things', () => {
  for (const { values } of Object.values(TAG_VOCABULARY)) {
    const spellings = Object.values<readonly string[]>(values).flat();
    expect(new Set(spellings).size).toBe(spellings.length);
  }
});
