import type { Connection, Job, SecurityConfiguration } from '@aws-sdk/client-glue';
import { item, resourceType, serviceClient } from './resource-type.ts';

const glue = serviceClient('glue');

export const glueConnection = resourceType({
  type: 'AWS::Glue::Connection',
  description: 'A Glue connection. Its password is never asked for, its properties are kept as verdicts only.',
  scope: 'regional',
  functions: { all: 'glueConnections' },
  list: glue.list('GetConnections', {
    action: 'glue:GetConnections',
    items: 'ConnectionList',
    tokens: ['NextToken', 'NextToken'],
    input: { HidePassword: true, MaxResults: 1000 },
  }),
  identify: ({ Name }: Connection, { partition, region, account }) => ({
    id: Name!,
    arn: `arn:${partition}:glue:${region}:${account}:connection/${Name}`,
  }),
  facets: { connection: item },
});

export const glueJob = resourceType({
  type: 'AWS::Glue::Job',
  description: 'A Glue job. Values of its arguments are kept as verdicts only, its code not at all.',
  scope: 'regional',
  functions: { all: 'glueJobs' },
  list: glue.list('GetJobs', {
    action: 'glue:GetJobs',
    items: 'Jobs',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 200 },
  }),
  identify: ({ Name }: Job, { partition, region, account }) => ({
    id: Name!,
    arn: `arn:${partition}:glue:${region}:${account}:job/${Name}`,
  }),
  facets: { job: item },
});

export const glueSecurityConfiguration = resourceType({
  type: 'AWS::Glue::SecurityConfiguration',
  description: 'How Glue jobs that name it encrypt what they write.',
  scope: 'regional',
  functions: { one: 'glueSecurityConfiguration', all: 'glueSecurityConfigurations' },
  list: glue.list('GetSecurityConfigurations', {
    action: 'glue:GetSecurityConfigurations',
    items: 'SecurityConfigurations',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 100 },
  }),
  // Security configurations have no ARN of their own; this one follows AWS's pattern and is never sent to AWS.
  identify: ({ Name }: SecurityConfiguration, { partition, region, account }) => ({
    id: Name!,
    arn: `arn:${partition}:glue:${region}:${account}:securityConfiguration/${Name}`,
  }),
  facets: { securityConfiguration: item },
});
