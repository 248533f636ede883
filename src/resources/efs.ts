import type { FileSystemDescription } from '@aws-sdk/client-efs';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const efs = serviceClient('efs');

export const efsFileSystem = resourceType({
  type: 'AWS::EFS::FileSystem',
  description: 'An EFS file system.',
  scope: 'regional',
  functions: { one: 'fileSystem', all: 'fileSystems' },
  list: efs.list('DescribeFileSystems', {
    action: 'elasticfilesystem:DescribeFileSystems',
    items: 'FileSystems',
    tokens: ['Marker', 'NextMarker'],
    input: { MaxItems: 100 },
  }),
  identify: (fs: FileSystemDescription, { partition, region, account }) => ({
    id: fs.FileSystemId!,
    arn: fs.FileSystemArn ?? `arn:${partition}:elasticfilesystem:${region}:${account}:file-system/${fs.FileSystemId}`,
    ...(fs.Name && { name: fs.Name }),
  }),
  tags: fs => tagMap(fs.Tags),
  goneOn: ['FileSystemNotFound'],
  facets: {
    fileSystem: item,
    policy: efs.call('DescribeFileSystemPolicy', {
      action: 'elasticfilesystem:DescribeFileSystemPolicy',
      input: ({ FileSystemId }: FileSystemDescription) => ({ FileSystemId }),
      absentOn: ['PolicyNotFound'],
    }),
  },
});
