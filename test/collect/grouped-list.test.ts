import { expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { AwsAnswer, AwsPort } from '../../src/model/index.ts';
import { findResourceType } from '../../src/resources/index.ts';

const type = findResourceType('AWS::EC2::Instance')!;

function collectInstances(answers: readonly AwsAnswer[]) {
  const rest = [...answers];
  const port = { call: async () => rest.shift()! } as unknown as AwsPort;
  const scope = {
    partition: 'aws',
    accounts: [{ account: '111122223333', regions: ['us-east-1'], disabledRegions: [] }],
    now: new Date('2026-01-01T00:00:00Z'),
    valuesInspected: false,
  };
  return collect(port, { types: [{ type, facets: new Set(['instance']), members: new Map() }] }, scope as never);
}

it('finds every instance of every reservation on every page', async () => {
  const { resources, listGaps } = await collectInstances([
    {
      output: {
        Reservations: [{ Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-2' }] }, { Instances: [] }],
        NextToken: 'next',
      },
    },
    { output: { Reservations: [{ Instances: [{ InstanceId: 'i-3', Tags: [{ Key: 'Name', Value: 'web' }] }] }] } },
  ]);
  expect(listGaps).toEqual([]);
  expect(resources.map(({ arn, name }) => [arn, name])).toEqual([
    ['arn:aws:ec2:us-east-1:111122223333:instance/i-1', 'i-1'],
    ['arn:aws:ec2:us-east-1:111122223333:instance/i-2', 'i-2'],
    ['arn:aws:ec2:us-east-1:111122223333:instance/i-3', 'web'],
  ]);
});

it('reports a reservation without instances as an incomplete list and keeps the others', async () => {
  const { resources, listGaps } = await collectInstances([
    { output: { Reservations: [{ ReservationId: 'r-1' }, { Instances: [{ InstanceId: 'i-1' }] }] } },
  ]);
  expect(resources.map(({ id }) => id)).toEqual(['i-1']);
  expect(listGaps.map(({ cause }) => cause.reason)).toEqual(['malformed']);
});
