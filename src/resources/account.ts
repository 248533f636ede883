import { resourceType, serviceClient } from './resource-type.ts';

const ec2 = serviceClient('ec2');
const rds = serviceClient('rds');
const s3Control = serviceClient('s3-control');
const ssm = serviceClient('ssm');

const nothing = () => ({});

/**
 * Settings of the account itself. It exists once per Region, where the Region's settings are judged, and once as
 * `aws-global`, where rules that read only account-wide facets are judged.
 */
export const account = resourceType<unknown>({
  type: 'AWS::::Account',
  description: 'The account: settings that hold for all of it, or for all of one Region.',
  scope: 'regional',
  functions: { one: 'account' },
  identify: (_item, { partition, account: id }) => ({ id, arn: `arn:${partition}:iam::${id}:root` }),
  facets: {
    publicAccessBlock: s3Control.call('GetPublicAccessBlock', {
      action: 's3:GetAccountPublicAccessBlock',
      input: (_item: unknown, { account: AccountId }) => ({ AccountId }),
      pick: 'PublicAccessBlockConfiguration',
      absentOn: ['NoSuchPublicAccessBlockConfiguration'],
      accountWide: true,
    }),
    ebsEncryptionByDefault: ec2.call('GetEbsEncryptionByDefault', {
      action: 'ec2:GetEbsEncryptionByDefault',
      input: nothing,
    }),
    ebsDefaultKey: ec2.call('GetEbsDefaultKmsKeyId', { action: 'ec2:GetEbsDefaultKmsKeyId', input: nothing }),
    snapshotBlockPublicAccess: ec2.call('GetSnapshotBlockPublicAccessState', {
      action: 'ec2:GetSnapshotBlockPublicAccessState',
      input: nothing,
    }),
    imageBlockPublicAccess: ec2.call('GetImageBlockPublicAccessState', {
      action: 'ec2:GetImageBlockPublicAccessState',
      input: nothing,
    }),
    // The answer has no member for a default that was never set.
    instanceMetadataDefaults: ec2.call('GetInstanceMetadataDefaults', {
      action: 'ec2:GetInstanceMetadataDefaults',
      input: nothing,
      pick: 'AccountLevel',
      optional: true,
    }),
    documentPublicSharing: ssm.call('GetServiceSetting', {
      action: 'ssm:GetServiceSetting',
      input: () => ({ SettingId: '/ssm/documents/console/public-sharing-permission' }),
      pick: 'ServiceSetting',
    }),
    defaultParameterTier: ssm.call('GetServiceSetting', {
      action: 'ssm:GetServiceSetting',
      input: () => ({ SettingId: '/ssm/parameter-store/default-parameter-tier' }),
      pick: 'ServiceSetting',
    }),
    rdsCertificates: rds.call('DescribeCertificates', {
      action: 'rds:DescribeCertificates',
      input: () => ({ MaxRecords: 100 }),
      pick: 'Certificates',
      optional: true,
      tokens: ['Marker', 'Marker'],
    }),
  },
});
