import type { Image, Instance, LaunchTemplateVersion, Snapshot, Volume } from '@aws-sdk/client-ec2';
import { item, resourceType, serviceClient, tagMap } from './resource-type.ts';

const ec2 = serviceClient('ec2');

const nameTag = (tags: Volume['Tags']) => {
  const name = tags?.find(tag => tag.Key === 'Name')?.Value;
  return name ? { name } : {};
};

export const ec2Volume = resourceType({
  type: 'AWS::EC2::Volume',
  description: 'An EBS volume.',
  scope: 'regional',
  functions: { all: 'volumes' },
  list: ec2.list('DescribeVolumes', {
    action: 'ec2:DescribeVolumes',
    items: 'Volumes',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 500 },
  }),
  identify: (volume: Volume, { partition, region, account }) => ({
    id: volume.VolumeId!,
    arn: `arn:${partition}:ec2:${region}:${account}:volume/${volume.VolumeId}`,
    ...nameTag(volume.Tags),
  }),
  tags: volume => tagMap(volume.Tags),
  facets: { volume: item },
});

export const ec2Snapshot = resourceType({
  type: 'AWS::EC2::Snapshot',
  description: 'An EBS snapshot that the account owns.',
  scope: 'regional',
  functions: { one: 'snapshot', all: 'snapshots' },
  // OwnerIds=self: without it AWS lists the public snapshots of the whole world.
  list: ec2.list('DescribeSnapshots', {
    action: 'ec2:DescribeSnapshots',
    items: 'Snapshots',
    tokens: ['NextToken', 'NextToken'],
    input: { OwnerIds: ['self'], MaxResults: 1000 },
  }),
  // Snapshot ARNs have no account field in AWS's own format.
  identify: (snapshot: Snapshot, { partition, region }) => ({
    id: snapshot.SnapshotId!,
    arn: `arn:${partition}:ec2:${region}::snapshot/${snapshot.SnapshotId}`,
    ...nameTag(snapshot.Tags),
  }),
  tags: snapshot => tagMap(snapshot.Tags),
  goneOn: ['InvalidSnapshot.NotFound'],
  facets: {
    snapshot: item,
    permissions: ec2.call('DescribeSnapshotAttribute', {
      action: 'ec2:DescribeSnapshotAttribute',
      input: (snapshot: Snapshot) => ({
        Attribute: 'createVolumePermission' as const,
        SnapshotId: snapshot.SnapshotId,
      }),
      pick: 'CreateVolumePermissions',
      optional: true,
    }),
  },
});

export const ec2Image = resourceType({
  type: 'AWS::EC2::Image',
  description: 'An Amazon Machine Image that the account owns.',
  scope: 'regional',
  functions: { all: 'images' },
  list: ec2.list('DescribeImages', {
    action: 'ec2:DescribeImages',
    items: 'Images',
    tokens: ['NextToken', 'NextToken'],
    input: { Owners: ['self'], IncludeDisabled: true, MaxResults: 1000 },
  }),
  // Image ARNs have no account field in AWS's own format.
  identify: (image: Image, { partition, region }) => ({
    id: image.ImageId!,
    arn: `arn:${partition}:ec2:${region}::image/${image.ImageId}`,
    ...(image.Name && { name: image.Name }),
  }),
  tags: image => tagMap(image.Tags),
  goneOn: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
  facets: {
    image: item,
    launchPermissions: ec2.call('DescribeImageAttribute', {
      action: 'ec2:DescribeImageAttribute',
      input: (image: Image) => ({ Attribute: 'launchPermission' as const, ImageId: image.ImageId }),
      pick: 'LaunchPermissions',
      optional: true,
    }),
  },
});

export const ec2LaunchTemplate = resourceType({
  type: 'AWS::EC2::LaunchTemplate',
  description: 'The default version of an EC2 launch template.',
  scope: 'regional',
  functions: { all: 'launchTemplates' },
  list: ec2.list('DescribeLaunchTemplateVersions', {
    action: 'ec2:DescribeLaunchTemplateVersions',
    items: 'LaunchTemplateVersions',
    tokens: ['NextToken', 'NextToken'],
    input: { Versions: ['$Default'], MaxResults: 200 },
  }),
  // A recording may hold other versions too; the default one is what an instance is launched from.
  identify: (version: LaunchTemplateVersion, { partition, region, account }) =>
    version.DefaultVersion === false
      ? undefined
      : {
          id: version.LaunchTemplateId!,
          arn: `arn:${partition}:ec2:${region}:${account}:launch-template/${version.LaunchTemplateId}`,
          ...(version.LaunchTemplateName && { name: version.LaunchTemplateName }),
        },
  facets: {
    template: item,
    // The image that the template launches; its mappings decide about devices on which the template is silent.
    sourceImage: ec2.call('DescribeImages', {
      action: 'ec2:DescribeImages',
      input: ({ LaunchTemplateData }: LaunchTemplateVersion) => ({
        ImageIds: [LaunchTemplateData!.ImageId!],
        IncludeDisabled: true,
      }),
      pick: 'Images',
      shared: true,
      when: {
        facet: 'template',
        holds: ({ LaunchTemplateData }: LaunchTemplateVersion) =>
          LaunchTemplateData?.ImageId?.startsWith('ami-') ?? false,
        otherwise: 'notScanned',
        because: 'the launch template does not name its image by id',
      },
    }),
  },
});

export const ec2Instance = resourceType({
  type: 'AWS::EC2::Instance',
  description: 'An EC2 instance.',
  scope: 'regional',
  functions: { all: 'instances' },
  list: ec2.groupedList('DescribeInstances', {
    action: 'ec2:DescribeInstances',
    items: 'Reservations',
    within: 'Instances',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 1000 },
  }),
  identify: (instance: Instance, { partition, region, account }) => ({
    id: instance.InstanceId!,
    arn: `arn:${partition}:ec2:${region}:${account}:instance/${instance.InstanceId}`,
    ...nameTag(instance.Tags),
  }),
  tags: instance => tagMap(instance.Tags),
  facets: { instance: item },
});
