import { expect, it } from 'vitest';
import { blindSpots } from '../../src/report/blind-spots.ts';
import { OTHER_ACCOUNT, sampleReport } from './sample-report.ts';

const sample = sampleReport();

it('groups gaps and unknowns by cause, unread lists first, and loses none', () => {
  const spots = blindSpots(sample.coverage.gaps, sample.unknowns);
  expect(
    spots.map(({ operation, reason, list, calls, evaluations }) => [operation, reason, list, calls, evaluations]),
  ).toEqual([
    ['rds.DescribeDBSnapshots', 'throttled', true, 1, 1],
    ['kms.GetKeyRotationStatus', 'denied', false, 14, 14],
    [undefined, 'undecidable', false, 0, 1],
  ]);
  expect(spots.reduce((sum, { evaluations }) => sum + evaluations, 0)).toBe(sample.unknowns.length);
  expect(spots[0]).toMatchObject({
    action: 'rds:DescribeDBSnapshots',
    accounts: [OTHER_ACCOUNT],
    regions: ['us-east-1'],
  });
});

it('does not depend on the order', () => {
  const forwards = blindSpots(sample.coverage.gaps, sample.unknowns);
  const backwards = blindSpots([...sample.coverage.gaps].reverse(), [...sample.unknowns].reverse());
  expect(backwards).toEqual(forwards);
});

it('joins a gap that repeats its reason as error with the unknowns that have none', () => {
  const [denied] = sample.coverage.gaps;
  const gap = { ...denied!, operation: 'kms.ListKeys', reason: 'notRecorded' as const, error: 'notRecorded' };
  const { error: _, ...unknown } = {
    ...sample.unknowns[0]!,
    operation: 'kms.ListKeys',
    reason: 'notRecorded' as const,
  };
  const spots = blindSpots([gap], [unknown]);
  expect(spots).toHaveLength(1);
  expect(spots[0]).toMatchObject({ calls: 14, evaluations: 1 });
  expect(spots[0]).not.toHaveProperty('error');
});
