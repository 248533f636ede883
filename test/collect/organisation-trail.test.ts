import { expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { AwsAnswer, AwsCall, AwsPort } from '../../src/model/index.ts';
import { findResourceType } from '../../src/resources/index.ts';

const ARN = 'arn:aws:cloudtrail:us-east-1:999999999999:trail/organisation';
const ANSWERS: Readonly<Record<string, AwsAnswer>> = {
  DescribeTrails: { output: { trailList: [{ Name: 'organisation', TrailARN: ARN, HomeRegion: 'us-east-1' }] } },
  GetTrailStatus: { output: { IsLogging: true } },
  // What a member account gets; nobody deleted the trail (turbot/steampipe-plugin-aws#577).
  GetEventSelectors: { error: { name: 'TrailNotFoundException', message: 'Unknown trail', status: 400 } },
};

it("keeps an organisation's trail whose selectors are hidden from the member account", async () => {
  const port = { call: async ({ operation }: AwsCall) => ANSWERS[operation]! } as unknown as AwsPort;
  const { resources } = await collect(
    port,
    {
      types: [
        {
          type: findResourceType('AWS::CloudTrail::Trail')!,
          facets: new Set(['trail', 'status', 'selectors']),
          members: new Map(),
        },
      ],
    },
    {
      partition: 'aws',
      accounts: [{ account: '111122223333', regions: ['eu-west-1', 'us-east-1'], disabledRegions: [] }],
      now: new Date('2026-01-01T00:00:00Z'),
      valuesInspected: false,
    },
  );
  expect(
    resources.map(({ arn, region, facets }) => [arn, region, facets.status?.state, facets.selectors?.state]),
  ).toEqual([[ARN, 'us-east-1', 'present', 'unknown']]);
});
