import type { CompositeAlarm, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { item, resourceType, serviceClient } from './resource-type.ts';

const cloudwatch = serviceClient('cloudwatch');

const pages = { action: 'cloudwatch:DescribeAlarms', tokens: ['NextToken', 'NextToken'] } as const;

export const cloudwatchAlarm = resourceType({
  type: 'AWS::CloudWatch::Alarm',
  description: 'An alarm on a metric or on a metric expression.',
  scope: 'regional',
  functions: { all: 'alarms' },
  list: cloudwatch.list('DescribeAlarms', {
    items: 'MetricAlarms',
    ...pages,
    input: { AlarmTypes: ['MetricAlarm'], MaxRecords: 100 },
  }),
  identify: (alarm: MetricAlarm) => ({ id: alarm.AlarmName!, arn: alarm.AlarmArn! }),
  facets: { alarm: item },
});

export const cloudwatchCompositeAlarm = resourceType({
  type: 'AWS::CloudWatch::CompositeAlarm',
  description: 'An alarm on the states of other alarms.',
  scope: 'regional',
  functions: { all: 'compositeAlarms' },
  list: cloudwatch.list('DescribeAlarms', {
    items: 'CompositeAlarms',
    ...pages,
    input: { AlarmTypes: ['CompositeAlarm'], MaxRecords: 100 },
  }),
  identify: (alarm: CompositeAlarm) => ({ id: alarm.AlarmName!, arn: alarm.AlarmArn! }),
  facets: { alarm: item },
});
