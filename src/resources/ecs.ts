import { lookUp, partsOf, wrapped } from './combined-calls.ts';
import { resourceType, serviceClient } from './resource-type.ts';

const ecs = serviceClient('ecs');

type Cluster = { readonly clusterArn: string };
type Family = { readonly family: string };

export const ecsCluster = resourceType({
  type: 'AWS::ECS::Cluster',
  description: 'An ECS cluster.',
  scope: 'regional',
  functions: { one: 'ecsCluster', all: 'ecsClusters' },
  list: wrapped(
    ecs.list('ListClusters', {
      action: 'ecs:ListClusters',
      items: 'clusterArns',
      tokens: ['nextToken', 'nextToken'],
      input: { maxResults: 100 },
    }),
    'clusterArn',
  ),
  identify: ({ clusterArn }: Cluster) => ({ id: clusterArn.split('/').at(-1)!, arn: clusterArn }),
  goneOn: ['ClusterNotFoundException'],
  facets: {
    cluster: ecs.batch('DescribeClusters', {
      action: 'ecs:DescribeClusters',
      size: 100,
      items: 'clusters',
      input: clusters => ({ clusters: [...clusters], include: ['CONFIGURATIONS' as const, 'TAGS' as const] }),
      rowKey: cluster => cluster.clusterArn,
      itemKey: ({ clusterArn }: Cluster) => clusterArn,
      gone: ({ failures }) => (failures ?? []).filter(({ reason }) => reason === 'MISSING').map(({ arn }) => arn),
    }),
    // Tasks that run outside of a service are not among them.
    services: lookUp(
      ecs.call('ListServices', {
        action: 'ecs:ListServices',
        input: ({ clusterArn }: Cluster) => ({ cluster: clusterArn, maxResults: 100 }),
        pick: 'serviceArns',
        optional: true,
        tokens: ['nextToken', 'nextToken'],
      }),
      (arns: readonly string[], { clusterArn }) =>
        partsOf(arns, 10).map(services => ({ cluster: clusterArn, services })),
      ecs.call('DescribeServices', {
        action: 'ecs:DescribeServices',
        input: (request: { cluster: string; services: string[] }) => request,
        pick: 'services',
        optional: true,
      }),
    ),
  },
});

/**
 * One task definition a family: its latest active revision, which is what DescribeTaskDefinition answers for a family
 * and what services and tasks that name no revision run. Asking the services instead would cost three calls where this
 * costs one, and would miss scheduled and standalone tasks. A service that is pinned to an older revision is judged
 * once the family is; that revision itself is not looked at.
 */
export const ecsTaskDefinition = resourceType({
  type: 'AWS::ECS::TaskDefinition',
  description:
    'The latest active revision of a family of task definitions. Values of its environment are verdicts only.',
  scope: 'regional',
  functions: { all: 'taskDefinitions' },
  list: wrapped(
    ecs.list('ListTaskDefinitionFamilies', {
      action: 'ecs:ListTaskDefinitionFamilies',
      items: 'families',
      tokens: ['nextToken', 'nextToken'],
      input: { status: 'ACTIVE', maxResults: 100 },
    }),
    'family',
  ),
  // The ARN of the family, which all revisions share but for the number.
  identify: ({ family }: Family, { partition, region, account }) => ({
    id: family,
    arn: `arn:${partition}:ecs:${region}:${account}:task-definition/${family}`,
  }),
  facets: {
    taskDefinition: ecs.call('DescribeTaskDefinition', {
      action: 'ecs:DescribeTaskDefinition',
      input: ({ family }: Family) => ({ taskDefinition: family }),
      pick: 'taskDefinition',
    }),
  },
});
