import { wrapped } from './combined-calls.ts';
import { resourceType, serviceClient } from './resource-type.ts';

const sqs = serviceClient('sqs');

type Queue = { readonly QueueUrl: string };

export const sqsQueue = resourceType({
  type: 'AWS::SQS::Queue',
  description: 'An SQS queue.',
  scope: 'regional',
  functions: { one: 'queue', all: 'queues' },
  // Without MaxResults AWS answers the first thousand and no token.
  list: wrapped(
    sqs.list('ListQueues', {
      action: 'sqs:ListQueues',
      items: 'QueueUrls',
      tokens: ['NextToken', 'NextToken'],
      input: { MaxResults: 1000 },
    }),
    'QueueUrl',
  ),
  identify: ({ QueueUrl }: Queue, { partition, region, account }) => {
    const name = QueueUrl.split('/').at(-1)!;
    return { id: QueueUrl, arn: `arn:${partition}:sqs:${region}:${account}:${name}`, name };
  },
  goneOn: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],
  facets: {
    // A queue's policy is among its attributes.
    attributes: sqs.call('GetQueueAttributes', {
      action: 'sqs:GetQueueAttributes',
      input: ({ QueueUrl }: Queue) => ({ QueueUrl, AttributeNames: ['All' as const] }),
      pick: 'Attributes',
    }),
  },
});
