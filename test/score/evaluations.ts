import type { Evaluation, Resource, Rule, UnseenResources } from '../../src/model/index.ts';

const never = () => {
  throw new Error('scoring evaluates no expression');
};

/** A loaded rule; `id` names it and the rest is ordinary. */
export const ruleOf = (id: string, overrides: Partial<Rule> = {}): Rule => ({
  id,
  service: 'kms',
  file: `rules/kms/${id}.yaml`,
  title: `Title of ${id}`,
  severity: 'medium',
  resource: 'AWS::KMS::Key',
  description: 'Why it matters.',
  fails: { source: 'true', evaluate: never },
  message: { source: 'It fails.', render: never },
  evidence: {},
  remediation: { summary: 'Fix it.' },
  responsibility: 'customer',
  exposure: 'internal',
  confidence: 'high',
  controls: {},
  references: [],
  parameters: {},
  cases: [],
  reads: new Map(),
  mentions: new Map(),
  selects: new Map(),
  ...overrides,
});

export const keyOf = (id: string, overrides: Partial<Resource> = {}): Resource => ({
  partition: 'aws',
  account: '111122223333',
  region: 'us-east-1',
  type: 'AWS::KMS::Key',
  arn: `arn:aws:kms:us-east-1:111122223333:key/${id}`,
  id,
  name: `alias/${id}`,
  facets: {},
  ...overrides,
});

export const failureOf = (rule: Rule, resource: Resource, overrides: Partial<Evaluation> = {}): Evaluation => ({
  rule,
  resource,
  outcome: 'fail',
  message: `${resource.id} fails.`,
  evidence: { id: resource.id },
  ...overrides,
});

const cause = { reason: 'denied', operation: 'kms.ListKeys', message: 'no' } as const;

export const unknownOf = (rule: Rule, resource: Resource): Evaluation => ({
  rule,
  resource,
  outcome: 'unknown',
  cause,
});

export const unseenOf = (rule: Rule, region = 'us-east-1'): UnseenResources => ({
  rule,
  account: '111122223333',
  region,
  cause,
});
