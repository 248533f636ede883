import { expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { AwsPort } from '../../src/model/index.ts';
import { findResourceType } from '../../src/resources/index.ts';

const type = findResourceType('AWS::KMS::Alias')!;

it('keeps apart what one operation answers to different inputs, and asks each once', async () => {
  const asked: string[] = [];
  const port = {
    call: async ({ operation, input }: { operation: string; input: Record<string, unknown> }) => {
      if (operation === 'ListAliases') return { output: { Aliases: [{ AliasName: 'alias/app' }] } };
      const [attribute] = input.LookupAttributes as [{ AttributeValue: string }];
      asked.push(attribute.AttributeValue);
      const EventId = attribute.AttributeValue;
      return { output: { Events: [{ EventId, CloudTrailEvent: '{"requestParameters":{"aliasName":"alias/app"}}' }] } };
    },
  } as unknown as AwsPort;
  const scope = {
    partition: 'aws',
    accounts: [{ account: '111122223333', regions: ['us-east-1'], disabledRegions: [] }],
    now: new Date('2026-01-01T00:00:00Z'),
    valuesInspected: false,
  };
  const plan = { types: [{ type, facets: new Set(['creations', 'updates']), members: new Map() }] };
  const { resources } = await collect(port, plan, scope as never);
  expect(resources[0]!.facets).toMatchObject({
    creations: { state: 'present', value: [{ EventId: 'CreateAlias' }] },
    updates: { state: 'present', value: [{ EventId: 'UpdateAlias' }] },
  });
  expect(asked.sort()).toEqual(['CreateAlias', 'UpdateAlias']);
});
