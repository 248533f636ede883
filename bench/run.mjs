// Every number that the README names, as one JSON document. Absolute times depend on the machine; compare the ratios.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { benchEvaluate } from './evaluate.mjs';
import { writeSyntheticAccount } from './synthetic-account.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const cli = path.join(root, 'dist/cli/bin.js');
const temporary = mkdtempSync(path.join(tmpdir(), 'keyward-bench-'));
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (number, digits = 2) => Math.round(number * 10 ** digits) / 10 ** digits;

function benchStart(rounds = 21) {
  const time = args => {
    const started = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - started;
  };
  const bare = [];
  const version = [];
  // Interleaved, so that a busy moment of the machine hits both.
  for (let round = 0; round < rounds; round++) {
    bare.push(time(['-e', '0']));
    version.push(time([cli, '--version']));
  }
  return { ratioToBareNode: round(median(version) / median(bare)) };
}

function benchRecording(resources) {
  const directory = path.join(temporary, `account-${resources}`);
  writeSyntheticAccount(directory, resources);
  const result = JSON.parse(
    execFileSync(process.execPath, [path.join(here, 'measure-scan.mjs'), directory], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return { resources, ...result, resourcesPerSecond: Math.round(resources / result.seconds) };
}

/** Calls of a replay against the formula of docs/calls.md, for the types whose pages the synthetic account fixes. */
function benchCalls() {
  const directory = path.join(temporary, 'calls');
  writeSyntheticAccount(directory, 10_000);
  const file = path.join(temporary, 'calls.json');
  execFileSync(process.execPath, [cli, 'scan', '--recording', directory, '--fail-on', 'none', '--output', file], {
    stdio: 'ignore',
  });
  const { scan, coverage } = JSON.parse(readFileSync(file, 'utf8'));
  const count = type => coverage.resources[type] ?? 0;
  const pages = (type, size) => Math.max(1, Math.ceil(count(type) / size));
  const formula = {
    'kms.ListKeys': pages('AWS::KMS::Key', 1000),
    'kms.ListAliases': pages('AWS::KMS::Alias', 100),
    'kms.DescribeKey': count('AWS::KMS::Key'),
    'kms.GetKeyRotationStatus': count('AWS::KMS::Key'),
    'ec2.DescribeVolumes': pages('AWS::EC2::Volume', 500),
    'ec2.DescribeSnapshots': pages('AWS::EC2::Snapshot', 1000),
    'ec2.DescribeSnapshotAttribute': count('AWS::EC2::Snapshot'),
    'ssm.DescribeParameters': pages('AWS::SSM::Parameter', 50),
    'secrets-manager.ListSecrets': pages('AWS::SecretsManager::Secret', 100),
    'secrets-manager.DescribeSecret': count('AWS::SecretsManager::Secret'),
    's3.ListBuckets': pages('AWS::S3::Bucket', 1000),
    's3.GetBucketEncryption': count('AWS::S3::Bucket'),
    's3.GetBucketVersioning': count('AWS::S3::Bucket'),
    'cloudwatch-logs.DescribeLogGroups': pages('AWS::Logs::LogGroup', 50),
  };
  const sum = counts => Object.values(counts).reduce((total, one) => total + one, 0);
  const made = Object.fromEntries(Object.keys(formula).map(name => [name, scan.calls.byOperation[name] ?? 0]));
  return {
    formula: sum(formula),
    made: sum(made),
    ratio: round(sum(made) / sum(formula), 4),
    differences: Object.keys(formula).filter(name => formula[name] !== made[name]),
  };
}

try {
  const results = {
    node: process.version,
    start: benchStart(),
    evaluate: benchEvaluate(path.join(root, 'rules')),
    recording100k: benchRecording(100_000),
    recording200k: benchRecording(200_000),
    calls: benchCalls(),
  };
  results.growth = {
    timeRatio200kTo100k: round(results.recording200k.seconds / results.recording100k.seconds),
    memoryRatio200kTo100k: round(results.recording200k.peakMegabytes / results.recording100k.peakMegabytes),
  };
  console.log(JSON.stringify(results, null, 2));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
