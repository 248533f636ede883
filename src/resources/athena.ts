import type { WorkGroupSummary } from '@aws-sdk/client-athena';
import { resourceType, serviceClient } from './resource-type.ts';

const athena = serviceClient('athena');

export const athenaWorkGroup = resourceType({
  type: 'AWS::Athena::WorkGroup',
  description: 'An Athena workgroup.',
  scope: 'regional',
  functions: { all: 'workGroups' },
  list: athena.list('ListWorkGroups', {
    action: 'athena:ListWorkGroups',
    items: 'WorkGroups',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 50 },
  }),
  identify: ({ Name }: WorkGroupSummary, { partition, region, account }) => ({
    id: Name!,
    arn: `arn:${partition}:athena:${region}:${account}:workgroup/${Name}`,
  }),
  facets: {
    workGroup: athena.call('GetWorkGroup', {
      action: 'athena:GetWorkGroup',
      input: ({ Name }: WorkGroupSummary) => ({ WorkGroup: Name }),
      pick: 'WorkGroup',
    }),
  },
});
