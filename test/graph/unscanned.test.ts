import { expect, it } from 'vitest';
import { ResourceIndex } from '../../src/graph/resource-index.ts';
import { present, type Resource } from '../../src/model/index.ts';

const account = '111122223333';
const trail: Resource = {
  type: 'AWS::CloudTrail::Trail',
  partition: 'aws',
  account,
  region: 'us-east-1',
  id: 'main',
  name: 'main',
  arn: `arn:aws:cloudtrail:us-east-1:${account}:trail/main`,
  facets: { trail: present({ Name: 'main' }) },
};

function index(unscanned: { type: string; account: string; region: string; id: string }[]) {
  return new ResourceIndex({
    resources: [trail],
    unscanned,
    listGaps: [],
    types: new Set([trail.type]),
    accounts: [{ account, regions: ['us-east-1'], disabledRegions: [] }],
  });
}

it('a list is complete when everything that it named was scanned', () => {
  expect(index([]).ofType(trail.type, account)).toEqual({ resources: [trail] });
});

it('a list is incomplete when it named something in a Region outside the scan', () => {
  const elsewhere = { type: trail.type, account, region: 'eu-west-1', id: 'organisation' };
  expect(index([elsewhere]).ofType(trail.type, account)).toEqual({
    resources: [trail],
    gap: { reason: 'notScanned', message: 'Region eu-west-1 is not part of the scan' },
  });
});

it("what another account or type has outside the scan says nothing about this one's list", () => {
  const others = [
    { type: trail.type, account: '444455556666', region: 'eu-west-1', id: 'main' },
    { type: 'AWS::S3::Bucket', account, region: 'eu-west-1', id: 'logs' },
  ];
  expect(index(others).ofType(trail.type, account).gap).toBeUndefined();
});
