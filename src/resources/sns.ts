import type { Subscription, Topic } from '@aws-sdk/client-sns';
import { item, resourceType, serviceClient } from './resource-type.ts';

const sns = serviceClient('sns');

export const snsTopic = resourceType({
  type: 'AWS::SNS::Topic',
  description: 'An SNS topic.',
  scope: 'regional',
  functions: { one: 'topic', all: 'topics' },
  list: sns.list('ListTopics', { action: 'sns:ListTopics', items: 'Topics', tokens: ['NextToken', 'NextToken'] }),
  identify: ({ TopicArn }: Topic) => ({ id: TopicArn!, arn: TopicArn!, name: TopicArn!.split(':').at(-1)! }),
  goneOn: ['NotFoundException', 'NotFound'],
  facets: {
    // A topic's policy is among its attributes.
    attributes: sns.call('GetTopicAttributes', {
      action: 'sns:GetTopicAttributes',
      input: ({ TopicArn }: Topic) => ({ TopicArn }),
      pick: 'Attributes',
    }),
  },
});

export const snsSubscription = resourceType({
  type: 'AWS::SNS::Subscription',
  description: 'A confirmed subscription; unconfirmed and deleted ones have no ARN and receive nothing.',
  scope: 'regional',
  functions: { all: 'subscriptions' },
  list: sns.list('ListSubscriptions', {
    action: 'sns:ListSubscriptions',
    items: 'Subscriptions',
    tokens: ['NextToken', 'NextToken'],
  }),
  // "PendingConfirmation" and "Deleted" stand where the ARN would.
  identify: ({ SubscriptionArn }: Subscription) =>
    SubscriptionArn!.startsWith('arn:')
      ? { id: SubscriptionArn!, arn: SubscriptionArn!, name: SubscriptionArn!.split(':').slice(5).join(':') }
      : undefined,
  facets: { subscription: item },
});
