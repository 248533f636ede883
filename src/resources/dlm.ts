import type { LifecyclePolicySummary } from '@aws-sdk/client-dlm';
import { resourceType, serviceClient } from './resource-type.ts';

const dlm = serviceClient('dlm');

export const lifecyclePolicy = resourceType({
  type: 'AWS::DLM::LifecyclePolicy',
  description: 'A policy of Data Lifecycle Manager that makes, copies and shares EBS snapshots and images.',
  scope: 'regional',
  list: dlm.list('GetLifecyclePolicies', { action: 'dlm:GetLifecyclePolicies', items: 'Policies' }),
  identify: (policy: LifecyclePolicySummary, { partition, region, account }) => ({
    id: policy.PolicyId!,
    arn: `arn:${partition}:dlm:${region}:${account}:policy/${policy.PolicyId}`,
  }),
  tags: policy => policy.Tags ?? {},
  goneOn: ['ResourceNotFoundException'],
  facets: {
    policy: dlm.call('GetLifecyclePolicy', {
      action: 'dlm:GetLifecyclePolicy',
      input: (policy: LifecyclePolicySummary) => ({ PolicyId: policy.PolicyId }),
      pick: 'Policy',
    }),
  },
});
