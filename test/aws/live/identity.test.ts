import { afterEach, describe, expect, test, vi } from 'vitest';
import { discoverRegions, findStartRegion } from '../../../src/aws/live/identity.ts';
import type { AwsAnswer, AwsCall, AwsPort } from '../../../src/model/index.ts';

const identity = { partition: 'aws', account: '111122223333' };
const listed: AwsAnswer = {
  output: {
    Regions: [
      { RegionName: 'us-east-1', OptInStatus: 'opt-in-not-required' },
      { RegionName: 'eu-west-1', OptInStatus: 'opt-in-not-required' },
      { RegionName: 'me-south-1', OptInStatus: 'not-opted-in' },
      { RegionName: 'af-south-1', OptInStatus: 'opted-in' },
    ],
  },
};
const denied: AwsAnswer = { error: { name: 'UnauthorizedOperation', message: 'no', status: 403 } };

function portAnswering(answer: AwsAnswer): AwsPort & { calls: AwsCall[] } {
  const calls: AwsCall[] = [];
  return {
    calls,
    call: async call => {
      calls.push(call);
      return answer;
    },
    statistics: () => ({ total: calls.length, byOperation: {}, throttled: 0, retried: 0 }),
  };
}

describe('all Regions', () => {
  test('are those the account has, enabled and not', async () => {
    const port = portAnswering(listed);
    expect(await discoverRegions(port, identity, 'all', 'us-east-1')).toEqual({
      account: {
        account: '111122223333',
        regions: ['af-south-1', 'eu-west-1', 'us-east-1'],
        disabledRegions: ['me-south-1'],
      },
      warnings: [],
    });
    expect(port.calls).toEqual([
      { ...identity, region: 'us-east-1', client: 'ec2', operation: 'DescribeRegions', input: { AllRegions: true } },
    ]);
  });

  test('are an error, never a default list, when AWS does not tell', async () => {
    expect(await discoverRegions(portAnswering(denied), identity, 'all', 'us-east-1')).toEqual({
      operation: 'ec2.DescribeRegions',
      error: denied.error,
    });
    const empty = await discoverRegions(portAnswering({ output: {} }), identity, 'all', 'us-east-1');
    expect(empty.error?.name).toBe('NoRegions');
  });
});

describe('given Regions', () => {
  test('are scanned if enabled, with a word about those that are not or that AWS does not know', async () => {
    const asked = ['eu-west-1', 'me-south-1', 'xx-west-9', 'eu-west-1'];
    const { account, warnings } = (await discoverRegions(
      portAnswering(listed),
      identity,
      asked,
      'us-east-1',
    )) as never as {
      account: unknown;
      warnings: { kind: string; region: string }[];
    };
    expect(account).toEqual({
      account: '111122223333',
      regions: ['eu-west-1', 'xx-west-9'],
      disabledRegions: ['me-south-1'],
    });
    expect(warnings.map(({ kind, region }) => [kind, region])).toEqual([
      ['disabledRegion', 'me-south-1'],
      ['unknownRegion', 'xx-west-9'],
    ]);
  });

  test('are taken as they are when AWS does not tell, and that is said', async () => {
    const found = await discoverRegions(portAnswering(denied), identity, ['eu-west-1'], 'eu-west-1');
    expect(found).toMatchObject({
      account: { regions: ['eu-west-1'], disabledRegions: [] },
      warnings: [
        { kind: 'unverifiedRegions', error: denied.error, message: expect.stringMatching(/UnauthorizedOperation/) },
      ],
    });
  });

  test('that cannot be Regions are a usage error', async () => {
    const port = portAnswering(listed);
    for (const regions of [['eu-west'], ['eu-west-1', 'EU-WEST-1'], ['a.b'], []])
      await expect(discoverRegions(port, identity, regions, 'us-east-1')).rejects.toThrow(/Region/);
    expect(port.calls).toEqual([]);
  });
});

describe('the Region to start in', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("is the user's first, else the environment's, else us-east-1", async () => {
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
    vi.stubEnv('AWS_REGION', 'sa-east-1');
    expect(await findStartRegion(['eu-west-1', 'us-east-1'])).toBe('eu-west-1');
    expect(await findStartRegion('all')).toBe('sa-east-1');
    vi.stubEnv('AWS_REGION', undefined);
    expect(await findStartRegion('all')).toBe('us-east-1');
  });
});
