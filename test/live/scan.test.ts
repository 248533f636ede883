import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import {
  accessLog,
  clearAccessLog,
  EMULATOR_ACCOUNT,
  type Emulator,
  emulatorEnvironment,
  firstAttempts,
  type LoggedRequest,
  repeatedQuestions,
  startEmulator,
} from './emulator.ts';
import {
  bucketName,
  bucketTraits,
  CANARIES,
  keyTraits,
  parameterName,
  parameterType,
  regionOf,
  SEED_COUNTS,
  SEED_REGIONS,
  secretName,
  seed,
  snapshotTraits,
} from './seed.ts';

const CLI = path.resolve('dist/cli/bin.js');
const NO_NETWORK = path.resolve('test/no-network.mjs');
const directory = mkdtempSync(path.join(tmpdir(), 'keyward-live-'));
const recording = path.join(directory, 'recording');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function keyward(
  args: readonly string[],
  env: Record<string, string>,
  nodeOptions: readonly string[] = [],
): Promise<Run> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [...nodeOptions, CLI, ...args],
      { env: { PATH: process.env.PATH ?? '', HOME: directory, ...env }, maxBuffer: 1 << 29 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

let emulator: Emulator;
let live: Run;
let report: Report;
let log: LoggedRequest[];

beforeAll(async () => {
  emulator = await startEmulator();
  await seed(emulator.endpoint);
  await clearAccessLog(emulator.endpoint);
  const outputs = ['json', 'sarif', 'text'].flatMap(format => [
    '--output',
    `${format}=${path.join(directory, `report.${format}`)}`,
  ]);
  live = await keyward(
    [
      'scan',
      '--regions',
      SEED_REGIONS.join(','),
      '--inspect-values',
      '--record',
      recording,
      '--format',
      'json',
      ...outputs,
    ],
    emulatorEnvironment(emulator.endpoint),
  );
  log = await accessLog(emulator.endpoint);
  report = JSON.parse(live.stdout);
}, 600_000);
afterAll(() => emulator?.stop());

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);
/** Names of the resources that a rule found. */
const found = (rule: string): string[] =>
  report.findings
    .filter(finding => finding.rule === rule)
    .map(({ resource }) => resource.name)
    .sort();

describe('a live scan of a seeded account', () => {
  it('ends with findings and judges most of what it sees', () => {
    expect(live.code, live.stderr).toBe(1);
    expect(report.scan).toMatchObject({
      source: 'live',
      accounts: [EMULATOR_ACCOUNT],
      regions: [...SEED_REGIONS].sort(),
    });
    expect(report.coverage.resources).toMatchObject({
      'AWS::KMS::Key': expect.any(Number),
      'AWS::S3::Bucket': SEED_COUNTS.buckets,
      'AWS::SSM::Parameter': SEED_COUNTS.parameters,
      'AWS::SecretsManager::Secret': SEED_COUNTS.secrets,
      'AWS::EC2::Snapshot': SEED_COUNTS.snapshots,
    });
    expect(report.coverage.resources['AWS::KMS::Key']).toBeGreaterThanOrEqual(SEED_COUNTS.keys);
  });

  it('finds keys that do not rotate', () => {
    const expected = indices(SEED_COUNTS.keys).filter(index => {
      const { rotated, disabled, pendingDeletion, asymmetric } = keyTraits(index);
      return !rotated && !disabled && !pendingDeletion && !asymmetric;
    });
    // The emulator makes two keys of its own, which it calls customer managed.
    const own = (report.coverage.resources['AWS::KMS::Key'] ?? 0) - SEED_COUNTS.keys;
    expect(found('kms-key-rotation-disabled').length).toBe(expected.length + own);
    expect(found('kms-key-pending-deletion').length).toBe(
      indices(SEED_COUNTS.keys).filter(index => keyTraits(index).pendingDeletion).length,
    );
  });

  it('finds buckets without versioning, by name', () => {
    const expected = indices(SEED_COUNTS.buckets)
      .filter(index => !bucketTraits(index).versioned)
      .map(bucketName);
    expect(found('s3-bucket-versioning-disabled')).toEqual(expected.sort());
  });

  it('finds buckets in their own Region', () => {
    for (const { resource } of report.findings.filter(({ rule }) => rule === 's3-bucket-versioning-disabled')) {
      const index = Number(resource.name.slice(-3));
      expect(resource.region).toBe(regionOf(index));
    }
  });

  it('finds plain parameters that hold a secret, by their value', () => {
    const expected = indices(SEED_COUNTS.parameters)
      .filter(index => index % 10 === 0 && parameterType(index) !== 'SecureString')
      .map(parameterName);
    expect(found('ssm-parameter-plaintext-secret')).toEqual(expect.arrayContaining(expected));
  });

  it('finds unencrypted snapshots, all of them', () => {
    expect(found('ebs-snapshot-unencrypted').length).toBe(
      indices(SEED_COUNTS.snapshots).filter(index => !snapshotTraits(index).encrypted).length,
    );
  });

  it('finds secrets under the AWS managed key, by name, and leaves new ones a day to be rotated', () => {
    expect(found('secretsmanager-secret-aws-managed-key')).toEqual(indices(SEED_COUNTS.secrets).map(secretName).sort());
    expect(found('secretsmanager-rotation-disabled')).toEqual([]);
  });
});

describe('the calls of a live scan', () => {
  it('are never the same one twice', () => {
    expect(repeatedQuestions(log)).toEqual({});
  });

  it('are exactly those that the report counts', () => {
    expect(firstAttempts(log).length).toBe(report.scan.calls.total);
  });

  it('follow the documented formula', () => {
    const { byOperation } = report.scan.calls;
    const keys = report.coverage.resources['AWS::KMS::Key'] ?? 0;
    const regions = SEED_REGIONS.length;
    // A list costs one call per page and place, a facet one per resource (docs/calls.md).
    expect(byOperation).toMatchObject({
      'ec2.DescribeRegions': 1,
      'kms.ListKeys': regions,
      'kms.DescribeKey': keys,
      's3.ListBuckets': 1,
      's3.GetBucketVersioning': SEED_COUNTS.buckets,
      's3.GetBucketEncryption': SEED_COUNTS.buckets,
      's3-control.GetPublicAccessBlock': 1,
      // The emulator answers ten a page, whatever is asked for, and an empty page at the end.
      'ssm.DescribeParameters': regions * (SEED_COUNTS.parameters / regions / 10 + 1),
      'ssm.GetParameters':
        regions *
        Math.ceil(
          indices(SEED_COUNTS.parameters).filter(index => parameterType(index) !== 'SecureString').length /
            regions /
            10,
        ),
      'secrets-manager.ListSecrets': regions * Math.ceil(SEED_COUNTS.secrets / regions / 100),
      'ec2.DescribeSnapshots': regions,
      'ec2.DescribeSnapshotAttribute': SEED_COUNTS.snapshots,
    });
  });

  it('are all in the policy that "keyward permissions" prints', async () => {
    const { stdout } = await keyward(['permissions', '--inspect-values'], {});
    const policy = JSON.parse(stdout);
    const permitted = new Set<string>(policy.Statement[0].Action);
    const used = new Set<string>([...report.coverage.gaps.flatMap(({ action }) => action ?? [])]);
    expect([...used].filter(action => !permitted.has(action))).toEqual([]);
  });
});

describe('secrets', () => {
  it('appear in no output, no recording and no message', () => {
    const files = (readdirSync(directory, { recursive: true }) as string[])
      .map(file => path.join(directory, file))
      .filter(file => statSync(file).isFile());
    expect(files.length).toBeGreaterThan(20);
    const texts = [live.stdout, live.stderr, ...files.map(file => readFileSync(file, 'utf8'))];
    const leaked = CANARIES.filter(canary => texts.some(text => text.includes(canary)));
    expect(leaked).toEqual([]);
  });
});

describe('the recording that was made meanwhile', () => {
  it('gives byte for byte the same findings, and opens no socket', async () => {
    const replay = await keyward(['scan', '--recording', recording, '--format', 'json'], {}, ['--import', NO_NETWORK]);
    expect(replay.stderr).not.toContain('network used');
    expect(replay.code).toBe(1);
    const replayed: Report = JSON.parse(replay.stdout);
    for (const part of ['findings', 'unknowns', 'coverage', 'posture', 'rules'] as const) {
      expect(JSON.stringify(replayed[part])).toBe(JSON.stringify(report[part]));
    }
    expect(replayed.scan).toMatchObject({ source: 'recording', recordedAt: report.scan.recordedAt, durationMs: 0 });
  });

  it('does not need the order of its exchanges', async () => {
    const again = await keyward(['scan', '--recording', recording, '--format', 'json'], {});
    const once = await keyward(['scan', '--recording', recording, '--format', 'json'], {});
    expect(again.stdout).toBe(once.stdout);
  });
});
