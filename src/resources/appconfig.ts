import type {
  Application,
  ConfigurationProfileSummary,
  HostedConfigurationVersionSummary,
} from '@aws-sdk/client-appconfig';
import { lookUp, perParent } from './combined-calls.ts';
import { item, resourceType, serviceClient } from './resource-type.ts';

const appconfig = serviceClient('appconfig');

const byId = ({ ApplicationId, Id }: ConfigurationProfileSummary) => ({ ApplicationId, ConfigurationProfileId: Id });

export const appconfigProfile = resourceType({
  type: 'AWS::AppConfig::ConfigurationProfile',
  description: 'Where AppConfig takes a configuration from.',
  scope: 'regional',
  functions: { all: 'configurationProfiles' },
  list: perParent(
    appconfig.list('ListApplications', {
      action: 'appconfig:ListApplications',
      items: 'Items',
      tokens: ['NextToken', 'NextToken'],
      input: { MaxResults: 50 },
    }),
    appconfig.list('ListConfigurationProfiles', {
      action: 'appconfig:ListConfigurationProfiles',
      items: 'Items',
      tokens: ['NextToken', 'NextToken'],
      input: { ApplicationId: undefined, MaxResults: 50 },
    }),
    ({ Id }: Application) => ({ ApplicationId: Id }),
  ),
  identify: (profile: ConfigurationProfileSummary, { partition, region, account }) => ({
    id: profile.Id!,
    arn: `arn:${partition}:appconfig:${region}:${account}:application/${profile.ApplicationId}/configurationprofile/${profile.Id}`,
    ...(profile.Name && { name: profile.Name }),
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    profile: item,
    detail: appconfig.call('GetConfigurationProfile', {
      action: 'appconfig:GetConfigurationProfile',
      input: byId,
    }),
    // The newest content of the hosted store; a verdict on it is all that is kept.
    content: {
      ...lookUp(
        appconfig.call('ListHostedConfigurationVersions', {
          action: 'appconfig:ListHostedConfigurationVersions',
          input: (profile: ConfigurationProfileSummary) =>
            profile.LocationUri === 'hosted' ? { ...byId(profile), MaxResults: 50 } : undefined,
          pick: 'Items',
          tokens: ['NextToken', 'NextToken'],
        }),
        (versions: readonly HostedConfigurationVersionSummary[], profile) =>
          versions.length === 0
            ? []
            : [{ ...byId(profile), VersionNumber: Math.max(...versions.map(version => version.VersionNumber ?? 0)) }],
        appconfig.call('GetHostedConfigurationVersion', {
          action: 'appconfig:GetHostedConfigurationVersion',
          input: (request: ReturnType<typeof byId> & { VersionNumber: number }) => request,
        }),
      ),
      consent: 'inspectValues',
    },
  },
});
