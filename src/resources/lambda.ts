import type { EventSourceMappingConfiguration, FunctionConfiguration } from '@aws-sdk/client-lambda';
import { item, resourceType, serviceClient } from './resource-type.ts';

const lambda = serviceClient('lambda');

const byArn = ({ FunctionArn }: FunctionConfiguration) => ({ FunctionName: FunctionArn });

// GetFunction is never called: its answer holds an address from which the code can be fetched.
export const lambdaFunction = resourceType({
  type: 'AWS::Lambda::Function',
  description: 'A Lambda function as it stands unpublished ($LATEST).',
  scope: 'regional',
  functions: { one: 'lambdaFunction', all: 'lambdaFunctions' },
  list: lambda.list('ListFunctions', {
    action: 'lambda:ListFunctions',
    items: 'Functions',
    tokens: ['Marker', 'NextMarker'],
    input: { MaxItems: 50 },
  }),
  identify: (fn: FunctionConfiguration, { partition, region, account }) => ({
    id: fn.FunctionName!,
    arn: fn.FunctionArn ?? `arn:${partition}:lambda:${region}:${account}:function:${fn.FunctionName}`,
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    // Everything but the state, which only the function's own answer tells.
    summary: item,
    configuration: lambda.call('GetFunctionConfiguration', {
      action: 'lambda:GetFunctionConfiguration',
      input: byArn,
    }),
    // All versions, $LATEST among them; each published one keeps its environment for good.
    versions: lambda.call('ListVersionsByFunction', {
      action: 'lambda:ListVersionsByFunction',
      input: (fn: FunctionConfiguration) => ({ ...byArn(fn), MaxItems: 50 }),
      pick: 'Versions',
      tokens: ['Marker', 'NextMarker'],
    }),
    policy: lambda.call('GetPolicy', {
      action: 'lambda:GetPolicy',
      input: byArn,
      absentOn: ['ResourceNotFoundException'],
    }),
  },
});

export const lambdaEventSourceMapping = resourceType({
  type: 'AWS::Lambda::EventSourceMapping',
  description: 'What Lambda polls (a queue, stream or broker) and the function that it calls.',
  scope: 'regional',
  functions: { all: 'eventSourceMappings' },
  list: lambda.list('ListEventSourceMappings', {
    action: 'lambda:ListEventSourceMappings',
    items: 'EventSourceMappings',
    tokens: ['Marker', 'NextMarker'],
    input: { MaxItems: 100 },
  }),
  identify: (mapping: EventSourceMappingConfiguration, { partition, region, account }) => ({
    id: mapping.UUID!,
    arn:
      mapping.EventSourceMappingArn ??
      `arn:${partition}:lambda:${region}:${account}:event-source-mapping:${mapping.UUID}`,
  }),
  facets: { mapping: item },
});
