import type { DocumentIdentifier, ParameterMetadata } from '@aws-sdk/client-ssm';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const ssm = serviceClient('ssm');

export const ssmParameter = resourceType({
  type: 'AWS::SSM::Parameter',
  description: 'A Systems Manager parameter: its metadata, never its value.',
  scope: 'regional',
  functions: { one: 'parameter', all: 'parametersOfStore' },
  list: ssm.list('DescribeParameters', {
    action: 'ssm:DescribeParameters',
    items: 'Parameters',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 50 },
  }),
  identify: (parameter, { partition, region, account }) => ({
    id: parameter.Name!,
    arn: parameter.ARN ?? `arn:${partition}:ssm:${region}:${account}:parameter/${parameter.Name!.replace(/^\//, '')}`,
  }),
  references: [{ facet: 'parameter', path: 'KeyId', to: 'AWS::KMS::Key', role: 'key' }],
  facets: {
    parameter: item,
    // Readable values only, without decryption; the port turns each into a verdict before anything sees it.
    value: ssm.batch('GetParameters', {
      action: 'ssm:GetParameters',
      size: 10,
      items: 'Parameters',
      input: names => ({ Names: [...names], WithDecryption: false }),
      rowKey: row => row.Name,
      itemKey: (parameter: ParameterMetadata) => (parameter.Type === 'SecureString' ? undefined : parameter.Name),
      consent: 'inspectValues',
    }),
  },
});

/** The document that holds the Session Manager preferences of a Region. */
const SESSION_PREFERENCES = 'SSM-SessionManagerRunShell';

export const ssmDocument = resourceType({
  type: 'AWS::SSM::Document',
  description: 'A Systems Manager document that the account owns.',
  scope: 'regional',
  functions: { all: 'documents' },
  list: ssm.list('ListDocuments', {
    action: 'ssm:ListDocuments',
    items: 'DocumentIdentifiers',
    tokens: ['NextToken', 'NextToken'],
    input: { Filters: [{ Key: 'Owner', Values: ['Self'] }], MaxResults: 50 },
  }),
  identify: (document, { partition, region, account }) => ({
    id: document.Name!,
    arn: `arn:${partition}:ssm:${region}:${account}:document/${document.Name}`,
  }),
  tags: document => tagMap(document.Tags),
  goneOn: ['InvalidDocument'],
  facets: {
    document: item,
    permission: ssm.call('DescribeDocumentPermission', {
      action: 'ssm:DescribeDocumentPermission',
      input: (document: DocumentIdentifier) => ({ Name: document.Name, PermissionType: 'Share' as const }),
      pick: 'AccountIds',
      optional: true,
      tokens: ['NextToken', 'NextToken'],
    }),
    sessionPreferences: ssm.call('GetDocument', {
      action: 'ssm:GetDocument',
      input: (document: DocumentIdentifier) =>
        document.Name === SESSION_PREFERENCES ? { Name: document.Name } : undefined,
    }),
  },
});
