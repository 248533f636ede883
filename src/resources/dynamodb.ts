import { wrapped } from './combined-calls.ts';
import { resourceType, serviceClient } from './resource-type.ts';

const dynamodb = serviceClient('dynamodb');

type Table = { readonly TableName: string };
type Place = { readonly partition: string; readonly region: string; readonly account: string };

const tableArn = ({ TableName }: Table, { partition, region, account }: Place): string =>
  `arn:${partition}:dynamodb:${region}:${account}:table/${TableName}`;

export const dynamodbTable = resourceType({
  type: 'AWS::DynamoDB::Table',
  description: 'A DynamoDB table, or the replica of a global table in one Region.',
  scope: 'regional',
  functions: { one: 'table', all: 'tables' },
  list: wrapped(
    dynamodb.list('ListTables', {
      action: 'dynamodb:ListTables',
      items: 'TableNames',
      tokens: ['ExclusiveStartTableName', 'LastEvaluatedTableName'],
      input: { Limit: 100 },
    }),
    'TableName',
  ),
  identify: (table: Table, location) => ({ id: table.TableName, arn: tableArn(table, location) }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    table: dynamodb.call('DescribeTable', {
      action: 'dynamodb:DescribeTable',
      input: ({ TableName }: Table) => ({ TableName }),
      pick: 'Table',
    }),
    policy: dynamodb.call('GetResourcePolicy', {
      action: 'dynamodb:GetResourcePolicy',
      input: (table: Table, location) => ({ ResourceArn: tableArn(table, location) }),
      absentOn: ['PolicyNotFoundException'],
    }),
  },
});
