import fc from 'fast-check';
import type { PostureFinding, PostureUnknown } from '../../src/score/posture-input.ts';
import type { RiskInput } from '../../src/score/risk.ts';

/** Every factor's values, least first. `unknown` stands beside the order. */
export const LEAST_FIRST = {
  severity: ['info', 'low', 'medium', 'high', 'critical'],
  exposure: ['internal', 'external', 'public'],
  dataClass: ['public', 'internal', 'confidential', 'restricted'],
  environment: ['development', 'staging', 'production'],
  confidence: ['low', 'medium', 'high'],
} as const;

export const dependants = () => fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.nat(Number.MAX_SAFE_INTEGER));

export const riskInput = (): fc.Arbitrary<RiskInput> =>
  fc.record(
    {
      severity: fc.constantFrom(...LEAST_FIRST.severity),
      exposure: fc.constantFrom(...LEAST_FIRST.exposure),
      dataClass: fc.constantFrom(...LEAST_FIRST.dataClass, 'unknown'),
      environment: fc.constantFrom(...LEAST_FIRST.environment, 'unknown'),
      confidence: fc.constantFrom(...LEAST_FIRST.confidence),
      dependants: dependants(),
    },
    { requiredKeys: ['severity', 'exposure', 'dataClass', 'environment', 'confidence'] },
  );

// Few names, so that rules repeat and root causes coincide.
const name = (...names: string[]) => fc.constantFrom(...names);
const score = () => fc.integer({ min: 0, max: 100 }).map(tenths => tenths / 10);
const correlation = () => name('a', 'b', 'shared', 'other');

export const finding = (): fc.Arbitrary<PostureFinding> =>
  fc.record(
    {
      rule: name('a', 'b', 'c', 'd'),
      correlation: correlation(),
      risk: fc.record({ score: score() }),
      resource: fc.record({ arn: name('arn:1', 'arn:2', 'arn:3', 'arn:4', 'arn:5', 'arn:6') }),
      suppressed: fc.constant({ reason: 'accepted' }),
    },
    { requiredKeys: ['rule', 'correlation', 'risk', 'resource'] },
  );

export const findings = () => fc.array(finding(), { maxLength: 40 });

export const unknown = (): fc.Arbitrary<PostureUnknown> =>
  fc.record(
    {
      correlation: correlation(),
      risk: fc.record({ score: score() }),
      count: fc.oneof(fc.nat(3), fc.nat(2_000_000)),
      resource: fc.record({ arn: name('arn:1', 'arn:2', 'arn:7') }),
    },
    { requiredKeys: ['correlation', 'risk', 'count'] },
  );

export const unknowns = () => fc.array(unknown(), { maxLength: 10 });
