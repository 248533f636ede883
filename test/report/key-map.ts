import type { KeyUse } from '../../src/model/index.ts';
import { ACCOUNT } from './sample-report.ts';

const volume = (index: number) => `arn:aws:ec2:eu-west-1:${ACCOUNT}:volume/vol-0123456789abcde${index}`;

/** Three keys: one that much depends on and that is about to go, one that is fine, one that nothing uses. */
export const sampleKeys: readonly KeyUse[] = [
  {
    key: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    name: 'alias/orders-master',
    state: 'PendingDeletion',
    complete: false,
    dependants: [
      ...Array.from({ length: 8 }, (_, index) => ({ arn: volume(index), type: 'AWS::EC2::Volume', role: 'key' })),
      { arn: 'arn:aws:s3:::orders-archive', type: 'AWS::S3::Bucket', role: 'default key' },
    ],
  },
  {
    key: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/payments`,
    name: 'alias/payments',
    state: 'Enabled',
    complete: true,
    dependants: [{ arn: 'arn:aws:s3:::payments', type: 'AWS::S3::Bucket', role: 'default key' }],
  },
  {
    key: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/unused`,
    ...{ name: 'alias/unused', state: 'Disabled', complete: true, dependants: [] },
  },
];
