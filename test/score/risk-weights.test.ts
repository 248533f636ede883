import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { overrideWeights, RISK_WEIGHTS, type RiskWeightOverrides } from '../../src/score/risk-weights.ts';

describe('overriding weights', () => {
  test('with nothing gives the defaults, which are valid', () => {
    expect(overrideWeights({})).toEqual(RISK_WEIGHTS);
    expect(overrideWeights(RISK_WEIGHTS)).toEqual(RISK_WEIGHTS);
  });

  test('replaces single values and leaves the defaults alone', () => {
    const before = structuredClone(RISK_WEIGHTS);
    const weights = overrideWeights({ exposure: { public: 5 }, dependants: [{ atLeast: 2, effect: 4 }] });
    expect(weights.exposure).toEqual({ public: 5, external: 2, internal: 1 });
    expect(weights.dependants).toEqual([{ atLeast: 2, effect: 4 }]);
    expect(weights.severity).toEqual(RISK_WEIGHTS.severity);
    expect(RISK_WEIGHTS).toEqual(before);
  });

  test.each<[string, unknown]>([
    ['unknown factor "colour"', { colour: { red: 1 } }],
    ['unknown factor "__proto__"', JSON.parse('{"__proto__": {}}')],
    ['severity has no value "severe"', { severity: { severe: 4 } }],
    ['severity has no value "__proto__"', { severity: JSON.parse('{"__proto__": 4}') }],
    ['severity.high must not be less than severity.medium', { severity: { high: 0.5 } }],
    ['severity.critical must not be less than severity.high', { severity: { high: 10 } }],
    ['exposure.external must not be less than exposure.internal', { exposure: { internal: 2.5 } }],
    ['dataClass.confidential must not be less than dataClass.internal', { dataClass: { confidential: 0.9 } }],
    ['dataClass.unknown must not be less than dataClass.public', { dataClass: { unknown: 0.4 } }],
    ['environment.unknown must not be less than environment.development', { environment: { unknown: 0.6 } }],
    ['environment.staging must not be less than environment.development', { environment: { staging: 0.5 } }],
    ['confidence.medium must not be less than confidence.low', { confidence: { low: 0.9 } }],
    ['confidence.low must be a number from 0.01 to 100', { confidence: { low: 0 } }],
    ['confidence.low must be a number from 0.01 to 100', { confidence: { low: Number.NaN } }],
    ['confidence.low must be a number from 0.01 to 100', { confidence: { low: -1 } }],
    ['confidence.high must be a number from 0.01 to 100', { confidence: { high: Number.POSITIVE_INFINITY } }],
    ['confidence.high must be a number from 0.01 to 100', { confidence: { high: '3' } }],
    ['confidence.high must be a number from 0.01 to 100', { confidence: { high: undefined } }],
    ['dependants must be a list of steps', { dependants: { 1: 2 } }],
    ['dependants[0].atLeast must be more than 0', { dependants: [{ atLeast: 0, effect: 2 }] }],
    ['dependants[0].atLeast must be an integer', { dependants: [{ atLeast: 1.5, effect: 2 }] }],
    ['dependants[0].effect must not be less than 1', { dependants: [{ atLeast: 1, effect: 0.9 }] }],
    ['dependants[0].effect must be a number from 0.01 to 100', { dependants: [{ atLeast: 1, effect: Number.NaN }] }],
    [
      'dependants[1].atLeast must be more than 5',
      {
        dependants: [
          { atLeast: 5, effect: 2 },
          { atLeast: 5, effect: 3 },
        ],
      },
    ],
    [
      'dependants[1].effect must not be less than 2',
      {
        dependants: [
          { atLeast: 5, effect: 2 },
          { atLeast: 6, effect: 1.5 },
        ],
      },
    ],
  ])('refuses: %s', (problem, overrides) => {
    const attempt = () => overrideWeights(overrides as RiskWeightOverrides);
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(problem);
  });

  test('names all problems at once', () => {
    const overrides = { severity: { high: 10 }, confidence: { low: 0 } };
    expect(() => overrideWeights(overrides)).toThrow(
      'Risk weights: severity.critical must not be less than severity.high; ' +
        'confidence.low must be a number from 0.01 to 100',
    );
  });
});
