import { describe, expect, it } from 'vitest';
import { caseSubject } from '../../src/check-rules/case-subject.ts';
import { type CaseResource, type Rule, UnknownFact } from '../../src/model/index.ts';
import { compileExpression } from '../../src/ruleset/expression.ts';
import { ExpressionEnvironment } from '../../src/ruleset/expression-environment.ts';

const ACCOUNT = 'AWS::::Account';
const environment = new ExpressionEnvironment();
const DISABLED = 'alerted(apiCall("kms.amazonaws.com", "DisableKey"), "us-east-1")';

function ask(resources: readonly CaseResource[], source = DISABLED, incomplete: readonly string[] = []): unknown {
  const { expression, problems } = compileExpression(environment, ACCOUNT, source, {});
  if (!expression) throw new Error(problems.map(({ message }) => message).join('; '));
  const subject = caseSubject({ resource: ACCOUNT } as Rule, {
    name: source,
    given: {},
    with: resources,
    incomplete,
    expect: 'pass',
  });
  try {
    return expression.evaluate(subject);
  } catch (error) {
    if (error instanceof UnknownFact) return error.why.reason;
    throw error;
  }
}

const trail = (
  changes: { trail?: object; status?: object; selectors?: object; region?: string } = {},
): CaseResource => ({
  type: 'AWS::CloudTrail::Trail',
  id: 'main',
  arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
  region: changes.region ?? 'us-east-1',
  given: {
    trail: {
      IsMultiRegionTrail: true,
      CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:111122223333:log-group:trail:*',
      ...changes.trail,
    },
    status: { IsLogging: true, ...changes.status },
    selectors: changes.selectors ?? { EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }] },
  },
});
const filter = (changes: object = {}, region = 'us-east-1'): CaseResource => ({
  type: 'AWS::Logs::MetricFilter',
  id: 'trail/kms',
  region,
  given: {
    filter: {
      filterName: 'kms',
      logGroupName: 'trail',
      filterPattern: '{ $.eventSource = kms.amazonaws.com && $.eventName = DisableKey }',
      metricTransformations: [{ metricNamespace: 'Security', metricName: 'KeyDisabled', metricValue: '1' }],
      ...changes,
    },
  },
});
const alarm = (changes: object = {}, region = 'us-east-1'): CaseResource => ({
  type: 'AWS::CloudWatch::Alarm',
  id: 'key-disabled',
  region,
  given: {
    alarm: {
      AlarmName: 'key-disabled',
      Namespace: 'Security',
      MetricName: 'KeyDisabled',
      Statistic: 'Sum',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 1,
      ActionsEnabled: true,
      AlarmActions: ['arn:aws:sns:us-east-1:111122223333:security'],
      ...changes,
    },
  },
});
const rule = (changes: object = {}, targets: object[] | null = [{ Id: '1', Arn: 'arn:aws:sns:…' }]): CaseResource => ({
  type: 'AWS::Events::Rule',
  id: 'kms',
  given: {
    rule: {
      State: 'ENABLED',
      EventPattern:
        '{"source":["aws.kms"],"detail-type":["AWS API Call via CloudTrail"],"detail":{"eventName":["DisableKey"]}}',
      ...changes,
    },
    targets,
  },
});

describe('trail, log group, metric filter, metric, alarm', () => {
  it('all of it', () => {
    expect(ask([trail(), filter(), alarm()])).toBe(true);
    expect(ask([])).toBe(false);
  });

  it('the trail has to record the call, in this Region, now', () => {
    expect(ask([trail({ status: { IsLogging: false } }), filter(), alarm()])).toBe(false);
    expect(ask([trail({ trail: { CloudWatchLogsLogGroupArn: undefined } }), filter(), alarm()])).toBe(false);
    const excluding = { EventSelectors: [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }] };
    expect(ask([trail({ selectors: excluding }), filter(), alarm()])).toBe(false);
    const elsewhere = { trail: { IsMultiRegionTrail: false }, region: 'eu-west-1' };
    expect(ask([trail(elsewhere), filter(), alarm()])).toBe(false);
    expect(ask([trail({ region: 'eu-west-1' }), filter(), alarm()])).toBe(true);
    expect(ask([trail({ trail: { IsMultiRegionTrail: false } }), filter(), alarm()])).toBe(true);
  });

  it('the filter has to be on that log group, in its Region, and to count the call', () => {
    expect(ask([trail(), filter({ logGroupName: 'other' }), alarm()])).toBe(false);
    expect(ask([trail(), filter({}, 'eu-west-1'), alarm({}, 'eu-west-1')])).toBe(false);
    expect(ask([trail(), filter({ filterPattern: '{ $.eventName = EnableKey }' }), alarm()])).toBe(false);
    // CIS asks for a filter on the root user too; it tells of nobody else's calls.
    expect(ask([trail(), filter({ filterPattern: '{ $.userIdentity.type = "Root" }' }), alarm()])).toBe(false);
    const exception = '{ $.eventName = DisableKey && $.userIdentity.userName != bob }';
    expect(ask([trail(), filter({ filterPattern: exception }), alarm()])).toBe('undecidable');
  });

  it('the alarm has to be on that metric (name and namespace), fire on one event, and act', () => {
    expect(ask([trail(), filter(), alarm({ Namespace: 'Other' })])).toBe(false);
    expect(ask([trail(), filter(), alarm({ MetricName: 'Other' })])).toBe(false);
    expect(ask([trail(), filter(), alarm({}, 'eu-west-1')])).toBe(false);
    expect(ask([trail(), filter(), alarm({ ActionsEnabled: false })])).toBe(false);
    expect(ask([trail(), filter(), alarm({ AlarmActions: [] })])).toBe(false);
    expect(ask([trail(), filter(), alarm({ Threshold: 100 })])).toBe(false);
    expect(ask([trail(), filter(), alarm({ ComparisonOperator: 'GreaterThanThreshold' })])).toBe(false);
    expect(ask([trail(), filter(), alarm({ ComparisonOperator: 'GreaterThanThreshold', Threshold: 0 })])).toBe(true);
    expect(ask([trail(), filter(), alarm({ ComparisonOperator: 'LessThanThreshold', Threshold: 5 })])).toBe(false);
  });

  it('a metric in an expression, and a metric with dimensions', () => {
    const expression = {
      Namespace: undefined,
      MetricName: undefined,
      Metrics: [
        { Id: 'all', Expression: 'SUM(METRICS())' },
        { Id: 'm', MetricStat: { Metric: { Namespace: 'Security', MetricName: 'KeyDisabled' } } },
      ],
    };
    expect(ask([trail(), filter(), alarm(expression)])).toBe(true);
    const split = {
      metricTransformations: [
        { metricNamespace: 'Security', metricName: 'KeyDisabled', metricValue: '1', dimensions: { Key: '$.k' } },
      ],
    };
    const Dimensions = [{ Name: 'Key', Value: '1234' }];
    expect(ask([trail(), filter(split), alarm()])).toBe(false);
    expect(ask([trail(), filter(split), alarm({ Dimensions })])).toBe('undecidable');
    expect(ask([trail(), filter(), alarm({ Dimensions })])).toBe(false);
  });

  it('a composite alarm acts for the alarm', () => {
    const composite = (AlarmRule: string, changes: object = {}): CaseResource => ({
      type: 'AWS::CloudWatch::CompositeAlarm',
      id: 'any',
      given: { alarm: { AlarmRule, ActionsEnabled: true, AlarmActions: ['arn:aws:sns:…'], ...changes } },
    });
    const silent = [trail(), filter(), alarm({ AlarmActions: [] })];
    expect(ask([...silent, composite('ALARM("key-disabled") OR ALARM(other)')])).toBe(true);
    expect(ask([...silent, composite('ALARM(key-disabled)')])).toBe(true);
    expect(ask([...silent, composite('ALARM("other")')])).toBe(false);
    expect(ask([...silent, composite('ALARM("key-disabled") AND NOT ALARM(other)')])).toBe('undecidable');
    expect(ask([...silent, composite('ALARM("key-disabled")', { ActionsEnabled: false })])).toBe(false);
  });

  it('a log group of another account', () => {
    const central = { CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:999988887777:log-group:org:*' };
    expect(ask([trail({ trail: central })])).toBe('foreign');
  });

  it('whatever is not known decides nothing, unless the rest does', () => {
    for (const type of ['AWS::CloudTrail::Trail', 'AWS::Logs::MetricFilter', 'AWS::CloudWatch::Alarm']) {
      const known = [trail(), filter(), alarm()].filter(one => one.type !== type);
      expect(ask(known, DISABLED, [type]), type).toBe('denied');
      expect(ask([trail(), filter(), alarm()], DISABLED, [type]), type).toBe(true);
    }
    expect(ask([{ ...trail(), denied: ['status'] }, filter(), alarm()])).toBe('denied');
    expect(ask([{ ...trail(), denied: ['status'] }])).toBe(false);
    const elsewhere = DISABLED.replace('us-east-1', 'eu-west-1');
    expect(ask([trail(), filter(), alarm()], elsewhere)).toBe(true);
    expect(ask([trail({ trail: { IsMultiRegionTrail: false } }), filter(), alarm()], elsewhere)).toBe('notScanned');
  });
});

describe('event rules', () => {
  it('an enabled rule with a target, and a trail without which EventBridge hears nothing', () => {
    expect(ask([trail(), rule()])).toBe(true);
    expect(ask([rule()])).toBe(false);
    expect(ask([trail(), rule({ State: 'DISABLED' })])).toBe(false);
    expect(ask([trail(), rule({}, [])])).toBe(false);
    expect(ask([trail(), rule({ EventPattern: undefined, ScheduleExpression: 'rate(1 day)' })])).toBe(false);
    expect(ask([trail(), rule({ EventPattern: '{"source":["aws.s3"]}' })])).toBe(false);
    expect(ask([trail(), rule({ EventPattern: '{"account":["111122223333"],"region":["us-east-1"]}' })])).toBe(true);
    expect(ask([trail(), rule({ EventPattern: 'broken' })])).toBe('undecidable');
    expect(ask([trail(), { ...rule(), denied: ['targets'] }])).toBe('denied');
  });

  it('a rule for API calls never sees the events of the service itself', () => {
    const failed = 'alerted(serviceEvent("secretsmanager.amazonaws.com", "RotationFailed"), "us-east-1")';
    const pattern = (type: string) =>
      rule({
        EventPattern: JSON.stringify({
          source: ['aws.secretsmanager'],
          'detail-type': [type],
          detail: { eventName: ['RotationFailed'] },
        }),
      });
    expect(ask([trail(), pattern('AWS Service Event via CloudTrail')], failed)).toBe(true);
    expect(ask([trail(), pattern('AWS API Call via CloudTrail')], failed)).toBe(false);
  });

  it('reading calls reach only rules that ask for them', () => {
    const read = 'alerted(apiCall("kms.amazonaws.com", "GetKeyPolicy"), "us-east-1")';
    const EventPattern = '{"source":["aws.kms"]}';
    expect(ask([trail(), rule({ EventPattern })], read)).toBe(false);
    const State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    expect(ask([trail(), rule({ EventPattern, State })], read)).toBe(true);
    const writes = { EventSelectors: [{ ReadWriteType: 'WriteOnly' }] };
    expect(ask([trail({ selectors: writes }), rule({ EventPattern, State })], read)).toBe(false);
  });

  it('routed() needs no trail', () => {
    const event = (name: string) => `routed('{"source":"aws.ssm","detail-type":"${name}"}', "us-east-1")`;
    const EventPattern = '{"source":["aws.ssm"],"detail-type":[{"prefix":"Parameter Store"}]}';
    expect(ask([rule({ EventPattern })], event('Parameter Store Policy Action'))).toBe(true);
    expect(ask([rule({ EventPattern })], event('EC2 Command Status-change Notification'))).toBe(false);
    expect(ask([rule({ EventPattern })], 'routed("no JSON", "us-east-1")')).toBe('malformed');
  });
});

it('tells the planner what it reads', () => {
  const { expression } = compileExpression(environment, ACCOUNT, DISABLED, {});
  expect(Object.fromEntries([...expression!.reads].map(([type, facets]) => [type, [...facets].sort()]))).toEqual({
    'AWS::CloudTrail::Trail': ['selectors', 'status', 'trail'],
    'AWS::CloudWatch::Alarm': ['alarm'],
    'AWS::CloudWatch::CompositeAlarm': ['alarm'],
    'AWS::Events::Rule': ['rule', 'targets'],
    'AWS::Logs::MetricFilter': ['filter'],
  });
});
