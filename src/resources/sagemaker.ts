import type {
  DomainDetails,
  EndpointConfigSummary,
  NotebookInstanceSummary,
  TrainingJobSummary,
} from '@aws-sdk/client-sagemaker';
import { resourceType, serviceClient } from './resource-type.ts';

const sagemaker = serviceClient('sagemaker');

const pages = { tokens: ['NextToken', 'NextToken'], input: { MaxResults: 100 } } as const;

// SageMaker says "could not find" with the general error of bad requests, so nothing here counts as gone.

export const sagemakerNotebook = resourceType({
  type: 'AWS::SageMaker::NotebookInstance',
  description: 'A SageMaker notebook instance.',
  scope: 'regional',
  list: sagemaker.list('ListNotebookInstances', {
    action: 'sagemaker:ListNotebookInstances',
    items: 'NotebookInstances',
    ...pages,
  }),
  identify: (notebook: NotebookInstanceSummary) => ({
    id: notebook.NotebookInstanceName!,
    arn: notebook.NotebookInstanceArn!,
  }),
  facets: {
    notebook: sagemaker.call('DescribeNotebookInstance', {
      action: 'sagemaker:DescribeNotebookInstance',
      input: (notebook: NotebookInstanceSummary) => ({ NotebookInstanceName: notebook.NotebookInstanceName }),
    }),
  },
});

export const sagemakerEndpointConfig = resourceType({
  type: 'AWS::SageMaker::EndpointConfig',
  description: 'What SageMaker endpoints are made from: models, instances, the key of their storage.',
  scope: 'regional',
  list: sagemaker.list('ListEndpointConfigs', {
    action: 'sagemaker:ListEndpointConfigs',
    items: 'EndpointConfigs',
    ...pages,
  }),
  identify: (config: EndpointConfigSummary) => ({
    id: config.EndpointConfigName!,
    arn: config.EndpointConfigArn!,
  }),
  facets: {
    config: sagemaker.call('DescribeEndpointConfig', {
      action: 'sagemaker:DescribeEndpointConfig',
      input: (config: EndpointConfigSummary) => ({ EndpointConfigName: config.EndpointConfigName }),
    }),
  },
});

export const sagemakerDomain = resourceType({
  type: 'AWS::SageMaker::Domain',
  description: 'A SageMaker AI domain (Studio) with the home directories of its users.',
  scope: 'regional',
  list: sagemaker.list('ListDomains', { action: 'sagemaker:ListDomains', items: 'Domains', ...pages }),
  identify: (domain: DomainDetails) => ({
    id: domain.DomainId!,
    arn: domain.DomainArn!,
    ...(domain.DomainName && { name: domain.DomainName }),
  }),
  facets: {
    domain: sagemaker.call('DescribeDomain', {
      action: 'sagemaker:DescribeDomain',
      input: (domain: DomainDetails) => ({ DomainId: domain.DomainId }),
    }),
  },
});

export const sagemakerTrainingJob = resourceType({
  type: 'AWS::SageMaker::TrainingJob',
  description: 'One of the hundred most recent training jobs of a Region, running or done.',
  scope: 'regional',
  // Jobs are never forgotten and some accounts have made a hundred thousand; one page, and one call a job, is the limit.
  list: sagemaker.list('ListTrainingJobs', {
    action: 'sagemaker:ListTrainingJobs',
    items: 'TrainingJobSummaries',
    input: { SortBy: 'CreationTime', SortOrder: 'Descending', MaxResults: 100 },
  }),
  identify: (job: TrainingJobSummary) => ({
    id: job.TrainingJobName!,
    arn: job.TrainingJobArn!,
  }),
  facets: {
    // Its Environment and HyperParameters are redacted; people put secrets into them.
    job: sagemaker.call('DescribeTrainingJob', {
      action: 'sagemaker:DescribeTrainingJob',
      input: (job: TrainingJobSummary) => ({ TrainingJobName: job.TrainingJobName }),
    }),
  },
});
