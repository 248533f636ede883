import type { Rule } from '@aws-sdk/client-eventbridge';
import { item, resourceType, serviceClient } from './resource-type.ts';

const eventbridge = serviceClient('eventbridge');

export const eventRule = resourceType({
  type: 'AWS::Events::Rule',
  description: 'A rule of the default event bus, the only one to which AWS services send their events.',
  scope: 'regional',
  functions: { all: 'eventRules' },
  list: eventbridge.list('ListRules', {
    action: 'events:ListRules',
    items: 'Rules',
    tokens: ['NextToken', 'NextToken'],
    input: { Limit: 100 },
  }),
  identify: (rule: Rule, { partition, region, account }) => ({
    id: rule.Name!,
    arn: rule.Arn ?? `arn:${partition}:events:${region}:${account}:rule/${rule.Name}`,
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    rule: item,
    // A disabled rule and one that only runs on a schedule send no event of a service to anybody.
    targets: eventbridge.call('ListTargetsByRule', {
      action: 'events:ListTargetsByRule',
      input: (rule: Rule) => ({ Rule: rule.Name, Limit: 100 }),
      pick: 'Targets',
      optional: true,
      tokens: ['NextToken', 'NextToken'],
      when: {
        facet: 'rule',
        holds: (rule: Rule) => rule.State !== 'DISABLED' && rule.EventPattern !== undefined,
        otherwise: 'notScanned',
        because: 'not read for rules that are disabled or have no event pattern',
      },
    }),
  },
});
