import type { StreamSummary } from '@aws-sdk/client-kinesis';
import { resourceType, serviceClient } from './resource-type.ts';

const kinesis = serviceClient('kinesis');

export const kinesisStream = resourceType({
  type: 'AWS::Kinesis::Stream',
  description: 'A Kinesis data stream.',
  scope: 'regional',
  functions: { one: 'stream', all: 'streams' },
  list: kinesis.list('ListStreams', {
    action: 'kinesis:ListStreams',
    items: 'StreamSummaries',
    tokens: ['NextToken', 'NextToken'],
    input: { Limit: 1000 },
  }),
  identify: ({ StreamName, StreamARN }: StreamSummary) => ({ id: StreamName!, arn: StreamARN! }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    stream: kinesis.call('DescribeStreamSummary', {
      action: 'kinesis:DescribeStreamSummary',
      input: ({ StreamARN }: StreamSummary) => ({ StreamARN }),
      pick: 'StreamDescriptionSummary',
    }),
  },
});
