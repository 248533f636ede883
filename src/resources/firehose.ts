import { wrapped } from './combined-calls.ts';
import { resourceType, serviceClient } from './resource-type.ts';

const firehose = serviceClient('firehose');

type DeliveryStream = { readonly name: string };

export const firehoseStream = resourceType({
  type: 'AWS::KinesisFirehose::DeliveryStream',
  description: 'A Firehose stream.',
  scope: 'regional',
  functions: { all: 'deliveryStreams' },
  list: wrapped(
    firehose.list('ListDeliveryStreams', {
      action: 'firehose:ListDeliveryStreams',
      items: 'DeliveryStreamNames',
      tokens: ['ExclusiveStartDeliveryStreamName', 'HasMoreDeliveryStreams'],
      input: { Limit: 10_000 },
    }),
    'name',
  ),
  identify: ({ name }: DeliveryStream, { partition, region, account }) => ({
    id: name,
    arn: `arn:${partition}:firehose:${region}:${account}:deliverystream/${name}`,
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    deliveryStream: firehose.call('DescribeDeliveryStream', {
      action: 'firehose:DescribeDeliveryStream',
      input: ({ name }: DeliveryStream) => ({ DeliveryStreamName: name }),
      pick: 'DeliveryStreamDescription',
    }),
  },
});
