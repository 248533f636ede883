import type { Namespace, Workgroup } from '@aws-sdk/client-redshift-serverless';
import { item, resourceType, serviceClient } from './resource-type.ts';

const serverless = serviceClient('redshift-serverless');

const pages = { tokens: ['nextToken', 'nextToken'], input: { maxResults: 100 } } as const;

export const redshiftNamespace = resourceType({
  type: 'AWS::RedshiftServerless::Namespace',
  description: 'The data of a Redshift Serverless warehouse.',
  scope: 'regional',
  list: serverless.list('ListNamespaces', {
    action: 'redshift-serverless:ListNamespaces',
    items: 'namespaces',
    ...pages,
  }),
  identify: (namespace: Namespace, { partition, region, account }) => ({
    id: namespace.namespaceName!,
    arn:
      namespace.namespaceArn ??
      `arn:${partition}:redshift-serverless:${region}:${account}:namespace/${namespace.namespaceId}`,
  }),
  // "namespace" is a reserved word of rule expressions.
  facets: { warehouse: item },
});

export const redshiftWorkgroup = resourceType({
  type: 'AWS::RedshiftServerless::Workgroup',
  description: 'The compute and the endpoint of a Redshift Serverless warehouse.',
  scope: 'regional',
  list: serverless.list('ListWorkgroups', {
    action: 'redshift-serverless:ListWorkgroups',
    items: 'workgroups',
    ...pages,
  }),
  identify: (workgroup: Workgroup, { partition, region, account }) => ({
    id: workgroup.workgroupName!,
    arn:
      workgroup.workgroupArn ??
      `arn:${partition}:redshift-serverless:${region}:${account}:workgroup/${workgroup.workgroupId}`,
  }),
  facets: { workgroup: item },
});
