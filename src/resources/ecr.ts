import type { Repository, RepositoryCreationTemplate } from '@aws-sdk/client-ecr';
import { item, resourceType, serviceClient } from './resource-type.ts';

const ecr = serviceClient('ecr');

export const ecrRepository = resourceType({
  type: 'AWS::ECR::Repository',
  description: 'A private ECR repository.',
  scope: 'regional',
  functions: { one: 'repository', all: 'repositories' },
  list: ecr.list('DescribeRepositories', {
    action: 'ecr:DescribeRepositories',
    items: 'repositories',
    tokens: ['nextToken', 'nextToken'],
    input: { maxResults: 1000 },
  }),
  identify: (repository: Repository, { partition, region, account }) => ({
    id: repository.repositoryName!,
    arn:
      repository.repositoryArn ?? `arn:${partition}:ecr:${region}:${account}:repository/${repository.repositoryName}`,
  }),
  goneOn: ['RepositoryNotFoundException'],
  facets: {
    repository: item,
    policy: ecr.call('GetRepositoryPolicy', {
      action: 'ecr:GetRepositoryPolicy',
      input: ({ repositoryName, registryId }: Repository) => ({ repositoryName, registryId }),
      absentOn: ['RepositoryPolicyNotFoundException'],
    }),
  },
});

export const ecrRepositoryCreationTemplate = resourceType({
  type: 'AWS::ECR::RepositoryCreationTemplate',
  description: 'What repositories are like that ECR creates itself, by prefix of their name.',
  scope: 'regional',
  functions: { all: 'repositoryCreationTemplates' },
  list: ecr.list('DescribeRepositoryCreationTemplates', {
    action: 'ecr:DescribeRepositoryCreationTemplates',
    items: 'repositoryCreationTemplates',
    tokens: ['nextToken', 'nextToken'],
    input: { maxResults: 100 },
  }),
  // Templates have no ARN; this one follows AWS's pattern and is never sent to AWS.
  identify: ({ prefix }: RepositoryCreationTemplate, { partition, region, account }) => ({
    id: prefix!,
    arn: `arn:${partition}:ecr:${region}:${account}:repository-creation-template/${prefix}`,
  }),
  facets: { template: item },
});
