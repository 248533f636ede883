import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesEventPattern } from '../../../src/ruleset/functions/event-pattern.ts';

const call = {
  source: 'aws.kms',
  'detail-type': 'AWS API Call via CloudTrail',
  region: 'us-east-1',
  detail: { eventSource: 'kms.amazonaws.com', eventName: 'DisableKey', errorCode: null, count: 5, tags: ['a', 'b'] },
};
const matches = (pattern: unknown) => matchesEventPattern(pattern, call);
const ofName = (...matchers: unknown[]) => matches({ detail: { eventName: matchers } });

describe('event patterns', () => {
  it('compare values exactly, any of those that are listed, all of the members that are named', () => {
    expect(matches({ source: ['aws.s3', 'aws.kms'] })).toBe(true);
    expect(matches({ source: ['aws.s3'] })).toBe(false);
    expect(matches({ source: ['aws.kms'], region: ['eu-west-1'] })).toBe(false);
    expect(matches({ source: ['AWS.KMS'] })).toBe(false);
    expect(ofName('DisableKey', 'ScheduleKeyDeletion')).toBe(true);
    expect(matches({ detail: { count: [5] } })).toBe(true);
    expect(matches({ detail: { count: ['5'] } })).toBe(false);
    expect(matches({ detail: { tags: ['b', 'c'] } })).toBe(true);
    expect(matches({ detail: { tags: ['c'] } })).toBe(false);
    expect(matches({})).toBe(true);
  });

  it('prefix, suffix, wildcard and equals-ignore-case', () => {
    expect(ofName({ prefix: 'Disable' })).toBe(true);
    expect(ofName({ prefix: 'disable' })).toBe(false);
    expect(ofName({ prefix: { 'equals-ignore-case': 'disable' } })).toBe(true);
    expect(ofName({ suffix: 'Key' })).toBe(true);
    expect(ofName({ suffix: { 'equals-ignore-case': 'KEY' } })).toBe(true);
    expect(ofName({ 'equals-ignore-case': 'disablekey' })).toBe(true);
    expect(ofName({ wildcard: 'Dis*Key' })).toBe(true);
    expect(ofName({ wildcard: '*able' })).toBe(false);
    expect(ofName({ wildcard: 'Disable\\*' })).toBe(false);
    expect(matches({ detail: { count: [{ prefix: '5' }] } })).toBe(false);
  });

  it('anything-but', () => {
    expect(ofName({ 'anything-but': 'CreateKey' })).toBe(true);
    expect(ofName({ 'anything-but': ['CreateKey', 'DisableKey'] })).toBe(false);
    expect(ofName({ 'anything-but': { prefix: 'Disable' } })).toBe(false);
    expect(ofName({ 'anything-but': { prefix: ['Create', 'Enable'] } })).toBe(true);
    expect(ofName({ 'anything-but': { 'equals-ignore-case': ['disablekey'] } })).toBe(false);
    expect(matches({ detail: { errorCode: [{ 'anything-but': 'AccessDenied' }] } })).toBe(false);
  });

  it('numeric', () => {
    expect(matches({ detail: { count: [{ numeric: ['>', 0, '<=', 5] }] } })).toBe(true);
    expect(matches({ detail: { count: [{ numeric: ['<', 5] }] } })).toBe(false);
    expect(matches({ detail: { count: [{ numeric: ['=', 5] }] } })).toBe(true);
    expect(ofName({ numeric: ['>', 0] })).toBe(false);
  });

  it('exists', () => {
    expect(matches({ detail: { errorCode: [{ exists: false }] } })).toBe(true);
    expect(matches({ detail: { errorCode: [{ exists: true }] } })).toBe(false);
    expect(ofName({ exists: true })).toBe(true);
    expect(ofName({ exists: false })).toBe(false);
  });

  it('$or takes any of its patterns and all of its siblings', () => {
    expect(matches({ $or: [{ source: ['aws.s3'] }, { detail: { eventName: ['DisableKey'] } }] })).toBe(true);
    expect(matches({ region: ['eu-west-1'], $or: [{ source: ['aws.kms'] }] })).toBe(false);
    expect(matches({ detail: { $or: [{ eventName: ['A'] }, { eventSource: ['B'] }] } })).toBe(false);
  });

  it('what the sample does not tell stays open, unless the rest decides', () => {
    const byKey = { detail: { requestParameters: { keyId: ['1234'] } } };
    expect(matches(byKey)).toBe('some');
    expect(matches({ detail: { requestParameters: { keyId: [{ 'anything-but': '1234' }] } } })).toBe(undefined);
    expect(matches({ detail: { userAgent: [{ exists: true }] } })).toBe('some');
    expect(matches({ detail: { userAgent: [{ 'sounds-like': 'x' }] } })).toBe(undefined);
    expect(matches({ detail: { ...byKey.detail, userAgent: [{ 'anything-but': 'x' }] } })).toBe('some');
    expect(matches({ detail: { ...byKey.detail, eventName: ['EnableKey'] } })).toBe(false);
    expect(matches({ $or: [byKey, { source: ['aws.kms'] }] })).toBe(true);
    expect(matches({ detail: { userAgent: [{ exists: false }] } })).toBe(undefined);
    // Below a member that is not there is nothing either.
    expect(matches({ detail: { errorCode: { deeper: ['x'] } } })).toBe(false);
  });

  it('a matcher that nobody knows yet, or a broken pattern, decides nothing', () => {
    expect(ofName({ 'sounds-like': 'Key' })).toBe(undefined);
    expect(ofName({ 'sounds-like': 'Key' }, 'DisableKey')).toBe(true);
    expect(ofName({ cidr: '10.0.0.0/8' })).toBe(undefined);
    expect(ofName({ numeric: ['>'] })).toBe(undefined);
    expect(matches({ source: 'aws.kms' })).toBe(undefined);
    expect(matches(undefined)).toBe(undefined);
    expect(matches({ $or: 'x' })).toBe(undefined);
  });
});

describe('properties', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const event = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(value, fc.dictionary(fc.constantFrom('d', 'e'), value)),
    {
      minKeys: 1,
    },
  );
  const asPattern = (sample: object): unknown =>
    Object.fromEntries(
      Object.entries(sample).map(([key, one]) => [key, typeof one === 'object' ? asPattern(one) : [one]]),
    );

  it('an event matches the pattern made of it', () => {
    fc.assert(fc.property(event, sample => matchesEventPattern(asPattern(sample), sample) === true));
  });

  it('knowing more of an event never turns one certain answer into the other', () => {
    fc.assert(
      fc.property(event, event, fc.constantFrom('a', 'b', 'c'), (pattern, sample, forgotten) => {
        const { [forgotten]: _, ...less } = sample;
        const before = matchesEventPattern(asPattern(pattern), less);
        return typeof before !== 'boolean' || before === matchesEventPattern(asPattern(pattern), sample);
      }),
    );
  });

  it('never throws, whatever the pattern', () => {
    fc.assert(
      fc.property(fc.jsonValue(), event, (pattern, sample) => {
        matchesEventPattern(pattern, sample);
      }),
    );
  });

  it('an anything-but is the opposite of what it names', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const but = matchesEventPattern({ a: [{ 'anything-but': [other] }] }, { a: one });
        return but !== matchesEventPattern({ a: [other] }, { a: one });
      }),
    );
  });
});
