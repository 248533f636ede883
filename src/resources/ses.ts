import type { IdentityInfo } from '@aws-sdk/client-sesv2';
import { wrapped } from './combined-calls.ts';
import { item, resourceType, serviceClient } from './resource-type.ts';

const ses = serviceClient('sesv2');

type ConfigurationSet = { readonly name: string };

export const sesConfigurationSet = resourceType({
  type: 'AWS::SES::ConfigurationSet',
  description: 'How SES sends mail that names this set.',
  scope: 'regional',
  functions: { all: 'configurationSets' },
  list: wrapped(
    ses.list('ListConfigurationSets', {
      action: 'ses:ListConfigurationSets',
      items: 'ConfigurationSets',
      tokens: ['NextToken', 'NextToken'],
      input: { PageSize: 1000 },
    }),
    'name',
  ),
  identify: ({ name }: ConfigurationSet, { partition, region, account }) => ({
    id: name,
    arn: `arn:${partition}:ses:${region}:${account}:configuration-set/${name}`,
  }),
  goneOn: ['NotFoundException'],
  facets: {
    configurationSet: ses.call('GetConfigurationSet', {
      action: 'ses:GetConfigurationSet',
      input: ({ name }: ConfigurationSet) => ({ ConfigurationSetName: name }),
    }),
  },
});

export const sesEmailIdentity = resourceType({
  type: 'AWS::SES::EmailIdentity',
  description: 'A domain or address that SES may send from.',
  scope: 'regional',
  functions: { all: 'emailIdentities' },
  list: ses.list('ListEmailIdentities', {
    action: 'ses:ListEmailIdentities',
    items: 'EmailIdentities',
    tokens: ['NextToken', 'NextToken'],
    input: { PageSize: 1000 },
  }),
  identify: ({ IdentityName }: IdentityInfo, { partition, region, account }) => ({
    id: IdentityName!,
    arn: `arn:${partition}:ses:${region}:${account}:identity/${IdentityName}`,
  }),
  goneOn: ['NotFoundException'],
  facets: {
    identity: item,
    detail: ses.call('GetEmailIdentity', {
      action: 'ses:GetEmailIdentity',
      input: ({ IdentityName }: IdentityInfo) => ({ EmailIdentity: IdentityName }),
    }),
  },
});
