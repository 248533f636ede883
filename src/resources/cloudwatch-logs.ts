import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs';
import { item, resourceType, serviceClient } from './resource-type.ts';

const logs = serviceClient('cloudwatch-logs');

export const logGroup = resourceType({
  type: 'AWS::Logs::LogGroup',
  description: 'A CloudWatch Logs log group.',
  scope: 'regional',
  functions: { one: 'logGroup', all: 'logGroups' },
  list: logs.list('DescribeLogGroups', {
    action: 'logs:DescribeLogGroups',
    items: 'logGroups',
    tokens: ['nextToken', 'nextToken'],
    input: { limit: 50 },
  }),
  identify: (group: LogGroup, { partition, region, account }) => ({
    id: group.logGroupName!,
    // `arn` ends in ":*" (all streams); the group itself is without.
    arn:
      group.logGroupArn ??
      group.arn?.replace(/:\*$/, '') ??
      `arn:${partition}:logs:${region}:${account}:log-group:${group.logGroupName}`,
  }),
  references: [{ facet: 'logGroup', path: 'kmsKeyId', to: 'AWS::KMS::Key', role: 'key' }],
  facets: { logGroup: item },
});
