import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNT, writeRecording } from '../aws/recording/write-recording.ts';
import { runCli } from './run-cli.ts';

const ARN = `arn:aws:kms:us-east-1:${ACCOUNT}:key/k1`;
const list = (member: string, ...rows: object[]) => [{ input: {}, output: { [member]: rows } }];
const files = {
  'kms.ListKeys.json': list('Keys', { KeyId: 'k1', KeyArn: ARN }),
  'kms.ListAliases.json': list('Aliases', {
    AliasName: 'alias/app',
    TargetKeyId: 'k1',
    AliasArn: `arn:aws:kms:us-east-1:${ACCOUNT}:alias/app`,
  }),
  'kms.DescribeKey.json': [
    {
      input: {},
      output: {
        KeyMetadata: {
          KeyId: 'k1',
          KeyManager: 'CUSTOMER',
          KeyState: 'PendingDeletion',
          DeletionDate: '2026-01-10T12:00:00Z',
        },
      },
    },
  ],
  'ec2.DescribeVolumes.json': list('Volumes', { VolumeId: 'vol-1', KmsKeyId: ARN }),
  'ec2.DescribeSnapshots.json': list('Snapshots'),
  'ec2.DescribeImages.json': list('Images'),
  'ec2.DescribeLaunchTemplateVersions.json': list('LaunchTemplateVersions'),
  'ec2.GetEbsDefaultKmsKeyId.json': [{ input: {}, output: { KmsKeyId: 'alias/aws/ebs' } }],
  'rds.DescribeDBInstances.json': list('DBInstances'),
  'rds.DescribeDBClusters.json': list('DBClusters'),
  'rds.DescribeDBSnapshots.json': list('DBSnapshots'),
  'rds.DescribeDBClusterSnapshots.json': list('DBClusterSnapshots'),
  'rds.DescribeDBInstanceAutomatedBackups.json': list('DBInstanceAutomatedBackups'),
  'rds.DescribeExportTasks.json': list('ExportTasks'),
  's3.ListBuckets.json': list('Buckets'),
  'cloudtrail.DescribeTrails.json': list('trailList'),
  'cloudtrail.ListEventDataStores.json': list('EventDataStores'),
  'cloudwatch-logs.DescribeLogGroups.json': list('logGroups'),
  'secrets-manager.ListSecrets.json': list('SecretList', {
    ARN: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:db`,
    Name: 'db',
    KmsKeyId: 'alias/app',
  }),
  'ssm.DescribeParameters.json': list('Parameters'),
};
const whole = writeRecording(files);
const { 'ssm.DescribeParameters.json': _, ...rest } = files;
const partial = writeRecording({
  ...rest,
  'ssm.DescribeParameters.json': [
    { input: {}, error: { name: 'AccessDeniedException', message: 'not allowed', status: 400 } },
  ],
});

describe('blast', () => {
  it.each(['k1', ARN, 'alias/app', `arn:aws:kms:us-east-1:${ACCOUNT}:alias/app`])(
    'finds the key by %s',
    async reference => {
      const { code, stdout, reason } = await runCli('blast', reference, '--recording', whole);
      expect(reason).toBe(`exit 0: 2 dependants of ${ARN}`);
      expect(code).toBe(0);
      expect(stdout).toContain('alias/app');
      expect(stdout).toContain('Deleted for good on 2026-01-10T12:00:00Z; 9 days left to cancel.');
      expect(stdout).toContain('1 AWS::EC2::Volume (key)\n  Disabled: An attached volume works until');
      expect(stdout).toContain(`arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:db`);
      expect(stdout).not.toContain('Index incomplete');
    },
  );

  it('says where it could not look', async () => {
    const { stdout, reason } = await runCli('blast', 'k1', '--recording', partial);
    expect(reason).toMatch(/there may be more$/);
    expect(stdout).toContain(
      `Index incomplete: AWS::SSM::Parameter in ${ACCOUNT} us-east-1: ssm.DescribeParameters: not allowed`,
    );
  });

  it('writes JSON', async () => {
    const { stdout } = await runCli('blast', 'k1', '--recording', partial, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'AWS::KMS::Key',
      arn: ARN,
      name: 'alias/app',
      scanned: true,
      state: 'PendingDeletion',
      daysLeft: 9,
      complete: false,
      groups: [
        { service: 'ec2', type: 'AWS::EC2::Volume', role: 'key', resources: [{ name: 'vol-1', region: 'us-east-1' }] },
        { service: 'secretsmanager', resources: [{ name: 'db' }] },
      ],
      gaps: [{ type: 'AWS::SSM::Parameter', reason: 'denied' }],
    });
  });

  it("answers for another account's key by its ARN, and says that it is none of ours", async () => {
    const foreign = 'arn:aws:kms:us-east-1:999988887777:key/k9';
    const recording = writeRecording({
      ...files,
      'ec2.DescribeVolumes.json': list('Volumes', { VolumeId: 'vol-9', KmsKeyId: foreign }),
    });
    const { stdout } = await runCli('blast', foreign, '--recording', recording);
    expect(stdout).toContain('Not among the scanned resources');
    expect(stdout).toContain('vol-9');
  });

  it('is exit 2 for what is not there or cannot be asked', async () => {
    expect(await runCli('blast', 'alias/none', '--recording', whole)).toMatchObject({
      code: 2,
      reason: expect.stringContaining('There is no alias/none'),
    });
    expect(await runCli('blast', 'arn:aws:sqs:us-east-1:1:q', '--recording', whole)).toMatchObject({ code: 2 });
  });
});

it('explain tells what decided, where the facts came from, the statements and what would let it pass', async () => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'Open', Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*' }],
  });
  const recording = writeRecording({
    ...files,
    'kms.GetKeyPolicy.json': [{ input: {}, output: { Policy: policy } }],
  });
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'keyward-explain-')), 'report.json');
  await runCli('scan', '--recording', recording, '--select', 'kms-key-policy-public', '--output', report);
  const { stdout } = await runCli('explain', '', '--report', report);
  expect(stdout).toContain('Decided by\n  publicStatements(policy.Policy).exists(s, true)');
  expect(stdout).toContain('Facts came from\n  kms.GetKeyPolicy');
  expect(stdout).toContain('Open: Allow kms:Decrypt on * to * (everyone is let in without a condition)');
  expect(stdout).toContain('Would pass if\n  this were false: publicStatements(policy.Policy).exists(s, true)');
});

it('dependants of a key count into its risk where a rule had them counted', async () => {
  const scan = async (select: string) => {
    const { stdout } = await runCli('scan', '--recording', whole, '--select', select, '--format', 'json');
    const [finding] = JSON.parse(stdout).findings;
    return finding.risk.factors.find(({ name }: { name: string }) => name === 'dependants').value;
  };
  expect(await scan('kms-key-pending-deletion-in-use')).toBe('2');
  expect(await scan('kms-key-pending-deletion')).toBe('unknown');
});
