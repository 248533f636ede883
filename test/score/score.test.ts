import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evaluation, OUTCOMES, SEVERITIES } from '../../src/model/index.ts';
import {
  findingId,
  overrideWeights,
  scoreFindings,
  scorePosture,
  scoreRisk,
  sumUnknowns,
  TAG_VOCABULARY,
} from '../../src/score/index.ts';
import { failureOf, keyOf, ruleOf, unknownOf, unseenOf } from './evaluations.ts';

const rule = ruleOf('kms-key-open', {
  severity: 'high',
  exposure: 'public',
  confidence: 'medium',
  remediation: { summary: 'Close it.', terraform: 'resource {}' },
});
const key = keyOf('1', { tags: { DataClassification: 'Restricted', env: 'prod' } });

describe('a failed evaluation', () => {
  test('becomes a finding with everything a reader needs', () => {
    const evaluation = failureOf(rule, key, { remediation: { cli: 'aws kms close' } });
    expect(scoreFindings([evaluation])).toEqual([
      {
        id: findingId({ rule: 'kms-key-open', ...key }),
        rule: 'kms-key-open',
        severity: 'high',
        outcome: 'fail',
        risk: scoreRisk({
          severity: 'high',
          exposure: 'public',
          confidence: 'medium',
          dataClass: 'restricted',
          environment: 'production',
        }),
        resource: {
          type: 'AWS::KMS::Key',
          arn: 'arn:aws:kms:us-east-1:111122223333:key/1',
          id: '1',
          name: 'alias/1',
          account: '111122223333',
          region: 'us-east-1',
        },
        message: '1 fails.',
        evidence: { id: '1' },
        remediation: { summary: 'Close it.', cli: 'aws kms close', terraform: 'resource {}' },
        correlation: 'kms-key-open',
        status: 'new',
      },
    ]);
  });

  test('keeps out what the rule or the evaluation does not say', () => {
    const [finding] = scoreFindings([{ rule: ruleOf('bare'), resource: key, outcome: 'fail' }]);
    expect(finding).toMatchObject({ message: 'Title of bare', evidence: {} });
    expect(finding!.remediation).toStrictEqual({ summary: 'Fix it.' });
  });

  test('carries the correlation of its rule', () => {
    const [finding] = scoreFindings([failureOf(ruleOf('a', { correlation: 'root-cause' }), key)]);
    expect(finding!.correlation).toBe('root-cause');
  });

  test('is rated with the weights, words and dependants that the options give', () => {
    const weights = overrideWeights({ exposure: { public: 10 } });
    const vocabulary = { ...TAG_VOCABULARY, environment: { ...TAG_VOCABULARY.environment, keys: ['where'] } };
    const [finding] = scoreFindings([failureOf(rule, key)], { weights, vocabulary, dependants: () => 41 });
    expect(finding!.risk).toEqual(
      scoreRisk(
        {
          severity: 'high',
          exposure: 'public',
          confidence: 'medium',
          dataClass: 'restricted',
          environment: 'unknown',
          dependants: 41,
        },
        weights,
      ),
    );
  });

  test('is not rated like its neighbour', () => {
    const others = [keyOf('2'), keyOf('3'), keyOf('4', { tags: { env: 'dev' } }), key];
    const counts: Record<string, number> = { 2: 0, 3: 5 };
    const options = { dependants: ({ id }: { id: string }) => counts[id] };
    const together = scoreFindings(
      others.map(other => failureOf(rule, other)),
      options,
    );
    for (const other of others) {
      const [alone] = scoreFindings([failureOf(rule, other)], options);
      expect(together.find(({ id }) => id === alone!.id)).toEqual(alone);
    }
    expect(new Set(together.map(({ risk }) => risk.score)).size).toBe(4);
  });
});

describe('findings', () => {
  const rules = ['a', 'b', 'c'].flatMap(id =>
    SEVERITIES.map(severity => ruleOf(`${id}-${severity}`, { severity, exposure: id === 'a' ? 'public' : 'internal' })),
  );
  const resources = ['us-east-1', 'eu-west-1'].flatMap(region =>
    ['111122223333', '444455556666'].flatMap(account =>
      ['1', '2'].map(id => keyOf(id, { region, account, arn: `arn:aws:s3:::${id}` })),
    ),
  );
  const failures = rules.flatMap(one => resources.map(resource => failureOf(one, resource)));

  test('are sorted by risk, severity, rule, account, Region and ARN, whatever the order of evaluations', () => {
    const sorted = scoreFindings(failures);
    expect(sorted).toHaveLength(failures.length);
    const sortKey = ({ risk, severity, rule: id, resource }: (typeof sorted)[number]) =>
      [
        String(1000 - risk.score * 10).padStart(6),
        SEVERITIES.indexOf(severity),
        id,
        resource.account,
        resource.region,
        resource.arn,
      ].join(' ');
    expect(sorted.map(sortKey)).toEqual(sorted.map(sortKey).toSorted());
    const shuffled = fc.shuffledSubarray(failures, { minLength: failures.length, maxLength: failures.length });
    fc.assert(
      fc.property(shuffled, list => {
        expect(scoreFindings(list)).toEqual(sorted);
      }),
      { numRuns: 20 },
    );
  });

  test('come from failures only, so that passing resources change neither them nor the posture', () => {
    const others = OUTCOMES.filter(outcome => outcome !== 'fail').flatMap(outcome =>
      Array.from({ length: 50 }, (_, index): Evaluation => ({ rule, resource: keyOf(`${outcome}-${index}`), outcome })),
    );
    const alone = scoreFindings(failures);
    const among = scoreFindings([...others, ...failures]);
    expect(among).toEqual(alone);
    const passing = others.filter(({ outcome }) => outcome !== 'unknown');
    expect(scorePosture(among, sumUnknowns(passing))).toEqual(scorePosture(alone));
  });

  test('are refused when one pair was evaluated twice', () => {
    expect(() => scoreFindings([failureOf(rule, key), failureOf(rule, key)])).toThrow(
      'kms-key-open was evaluated twice on arn:aws:kms:us-east-1:111122223333:key/1',
    );
  });

  test('can be scored as they are', () => {
    const scored = scoreFindings([failureOf(rule, key)]);
    const suppressed = scored.map(finding => ({ ...finding, suppressed: { reason: 'accepted' } }));
    expect(scorePosture(scored).score).toBeLessThan(100);
    expect(scorePosture(suppressed).score).toBe(100);
  });
});

describe('unknowns', () => {
  const shared = ruleOf('twin', { correlation: 'root-cause' });

  test('of two million pairs are summed into a few entries', () => {
    function* pairs() {
      for (let index = 0; index < 100_000; index++) yield unknownOf(rule, index % 2 ? key : keyOf('plain'));
    }
    const sums = sumUnknowns(pairs());
    expect(sums.map(({ correlation, count }) => [correlation, count])).toEqual([
      ['kms-key-open', 50_000],
      ['kms-key-open', 50_000],
    ]);
    expect(sums[0]!.risk.score).toBeLessThan(sums[1]!.risk.score);
  });

  test('that stand for an unseen list count as one potential failure of the rule', () => {
    const unseen = [unseenOf(rule), unseenOf(rule, 'eu-west-1'), unseenOf(shared)];
    const risk = scoreFindings([failureOf(rule, keyOf('untagged'))])[0]!.risk;
    expect(sumUnknowns(unseen)).toMatchObject([
      { correlation: 'kms-key-open', risk, count: 2 },
      { correlation: 'root-cause', count: 1 },
    ]);
    expect(sumUnknowns(unseen).every(({ resource }) => resource === undefined)).toBe(true);
  });

  test('are only what is unknown', () => {
    const evaluations = OUTCOMES.map((outcome): Evaluation => ({ rule, resource: key, outcome }));
    expect(sumUnknowns(evaluations)).toMatchObject([{ count: 1 }]);
  });

  test('make the low exactly what it would be if they had failed', () => {
    const all = [rule, shared, ruleOf('other', { correlation: 'root-cause', severity: 'critical' }), ruleOf('plain')];
    const keys = [key, keyOf('2'), keyOf('3', { tags: { env: 'dev' } })];
    const pairs = all.flatMap(one => keys.map(resource => ({ one, resource })));
    const outcomes = fc.array(fc.constantFrom(...OUTCOMES), { minLength: pairs.length, maxLength: pairs.length });
    fc.assert(
      fc.property(outcomes, list => {
        const evaluations = pairs.map(({ one, resource }, index) => ({
          ...failureOf(one, resource),
          outcome: list[index]!,
        }));
        const failed = evaluations.map(one => ({ ...one, outcome: one.outcome === 'unknown' ? 'fail' : one.outcome }));
        const { low } = scorePosture(scoreFindings(evaluations), sumUnknowns(evaluations));
        expect(low).toBe(scorePosture(scoreFindings(failed as Evaluation[])).score);
      }),
    );
  });
});
