import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST, writeRecording } from '../aws/recording/write-recording.ts';
import { type CliResult, runCli } from './run-cli.ts';

const key = (KeyId: string, more: object = {}) => ({
  input: { KeyId },
  output: {
    KeyMetadata: {
      KeyId,
      KeyManager: 'CUSTOMER',
      KeyState: 'Enabled',
      KeySpec: 'SYMMETRIC_DEFAULT',
      Origin: 'AWS_KMS',
      CreationDate: '2025-06-01T00:00:00Z',
      ...more,
    },
  },
});
const rotation = (KeyId: string, KeyRotationEnabled: boolean) => ({
  input: { KeyId },
  output: { KeyRotationEnabled, RotationPeriodInDays: 365 },
});
const list = (...ids: string[]) => [
  {
    input: {},
    output: { Keys: ids.map(KeyId => ({ KeyId, KeyArn: `arn:aws:kms:us-east-1:111122223333:key/${KeyId}` })) },
  },
];
const denied = [{ input: {}, error: { name: 'AccessDeniedException', message: 'not allowed', status: 400 } }];
const SELECT = ['--select', 'kms-key-rotation-disabled'];

const bad = writeRecording({
  'kms.ListKeys.json': list('a', 'b'),
  'kms.ListAliases.json': [{ input: {}, output: { Aliases: [] } }],
  'kms.DescribeKey.json': [key('a'), key('b')],
  'kms.GetKeyRotationStatus.json': [rotation('a', false), rotation('b', true)],
});
const good = writeRecording({
  'kms.ListKeys.json': list('b'),
  'kms.ListAliases.json': [{ input: {}, output: { Aliases: [] } }],
  'kms.DescribeKey.json': [key('b')],
  'kms.GetKeyRotationStatus.json': [rotation('b', true)],
});
const half = writeRecording({
  'kms.ListKeys.json': list('a', 'b'),
  'kms.ListAliases.json': [{ input: {}, output: { Aliases: [] } }],
  'kms.DescribeKey.json': [key('a'), key('b')],
  'kms.GetKeyRotationStatus.json': [rotation('b', true)],
});
const blind = writeRecording({ 'kms.ListKeys.json': denied });
const temporary = () => mkdtempSync(path.join(tmpdir(), 'keyward-cli-'));

describe('exit codes', () => {
  const cases: [what: string, args: string[], code: number, reason: RegExp][] = [
    [
      'nothing at or above the threshold',
      ['scan', '--recording', good, ...SELECT],
      0,
      /^exit 0: no findings at or above high$/,
    ],
    [
      'a finding below the threshold',
      ['scan', '--recording', bad, ...SELECT],
      0,
      /^exit 0: no findings at or above high$/,
    ],
    [
      'a finding at the threshold',
      ['scan', '--recording', bad, '--fail-on', 'medium', ...SELECT],
      1,
      /^exit 1: 1 finding at or above medium$/,
    ],
    [
      'a finding, none of which count',
      ['scan', '--recording', bad, '--fail-on', 'none', ...SELECT],
      0,
      /^exit 0: 1 finding; --fail-on none$/,
    ],
    ['unknowns are told', ['scan', '--recording', half, ...SELECT], 0, /1 evaluation unknown$/],
    [
      'coverage under the minimum',
      ['scan', '--recording', half, '--min-coverage', '90', ...SELECT],
      3,
      /^exit 3: coverage is 50 %, under --min-coverage 90$/,
    ],
    ['nothing could be evaluated', ['scan', '--recording', blind, ...SELECT], 3, /^exit 3: nothing could be evaluated/],
    ['an unknown command', ['scam'], 2, /usage error/],
    ['no command', [], 2, /usage error/],
    ['an unknown option', ['scan', '--recoding', good], 2, /usage error/],
    [
      'a recording that does not exist',
      ['scan', '--recording', '/nowhere'],
      2,
      /^exit 2: The recording \/nowhere does not exist$/,
    ],
    ['a folder that is no recording', ['scan', '--recording', tmpdir()], 2, /is not a recording/],
    ['an unknown selector', ['scan', '--recording', good, '--select', 'kms-key-rotatoin-*'], 2, /names no rule/],
    [
      'a rule folder that does not exist',
      ['scan', '--recording', good, '--rules', '/nowhere'],
      2,
      /Rule folder \/nowhere does not exist/,
    ],
    [
      'an unknown threshold',
      ['scan', '--recording', good, '--fail-on', 'severe'],
      2,
      /--fail-on severe: must be one of/,
    ],
    ['an unknown format', ['scan', '--recording', good, '--format', 'pdf'], 2, /usage error/],
    ['a file name without format', ['scan', '--recording', good, '--output', 'report.xyz'], 2, /FORMAT=FILE/],
    ['a coverage that is no percentage', ['scan', '--recording', good, '--min-coverage', '101'], 2, /usage error/],
    [
      'a live option with a recording',
      ['scan', '--recording', good, '--record', 'x'],
      2,
      /--record needs a live account/,
    ],
    [
      'a Region that was not recorded',
      ['scan', '--recording', good, '--regions', 'eu-west-1'],
      2,
      /The recording has no Region eu-west-1/,
    ],
    [
      'an account that was not recorded',
      ['scan', '--recording', good, '--accounts', '999999999999'],
      2,
      /has no account 999999999999/,
    ],
    ['values that were not inspected', ['scan', '--recording', good, '--inspect-values'], 2, /made without it/],
    ['a report that does not exist', ['explain', 'abc', '--report', '/nowhere.json'], 2, /cannot be read: ENOENT/],
    ['an unknown rule', ['rules', 'show', 'kms-nothing'], 2, /There is no rule kms-nothing/],
  ];
  it.each(cases)('%s', async (_what, args, code, reason) => {
    const result = await runCli(...args);
    expect(result.reason).toMatch(reason);
    expect(result.code).toBe(code);
    if (code === 2) expect(result.stdout).toBe('');
  });

  it('help ends with 0', async () => {
    const { code, stdout } = await runCli('scan', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--recording <dir>');
  });

  it('a malformed recording is told with file and place', async () => {
    const broken = writeRecording({ 'kms.ListKeys.json': '[{"input":{},}]' });
    const { code, reason } = await runCli('scan', '--recording', broken, ...SELECT);
    expect(code).toBe(2);
    expect(reason).toMatch(/kms\.ListKeys\.json:1:14: not valid JSON/);
  });
});

describe('scan', () => {
  let json: CliResult;
  beforeAll(async () => {
    json = await runCli('scan', '--recording', bad, '--format', 'json', ...SELECT);
  });

  it('prints only the report on stdout', () => {
    const report = JSON.parse(json.stdout);
    expect(report.findings).toMatchObject([
      { rule: 'kms-key-rotation-disabled', resource: { id: 'a' }, outcome: 'fail' },
    ]);
    expect(report.coverage).toMatchObject({
      evaluations: { pass: 1, fail: 1, notApplicable: 0, unknown: 0 },
      percent: 100,
      gaps: [],
    });
    expect(report.scan).toMatchObject({ source: 'recording', recordedAt: '2026-01-01T00:00:00.000Z', durationMs: 0 });
  });

  it('gives the same bytes again', async () => {
    expect((await runCli('scan', '--recording', bad, '--format', 'json', ...SELECT)).stdout).toBe(json.stdout);
  });

  it('writes several files, the format told by the ending or in front', async () => {
    const folder = temporary();
    const { code } = await runCli(
      'scan',
      '--recording',
      bad,
      ...SELECT,
      '--output',
      path.join(folder, 'a.json'),
      '--output',
      path.join(folder, 'b.sarif'),
      '--output',
      `text=${path.join(folder, 'c')}`,
    );
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe(json.stdout);
    expect(JSON.parse(readFileSync(path.join(folder, 'b.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(path.join(folder, 'c'), 'utf8')).toContain('kms-key-rotation-disabled');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.sarif', 'c']);
  });

  it('a file that cannot be written is exit 2, and nothing is left behind', async () => {
    const folder = temporary();
    mkdirSync(path.join(folder, 'taken.json'));
    const { code, reason } = await runCli(
      'scan',
      '--recording',
      bad,
      ...SELECT,
      '--output',
      path.join(folder, 'taken.json'),
    );
    expect(code).toBe(2);
    expect(reason).toMatch(/taken\.json could not be written/);
    expect(readdirSync(folder)).toEqual(['taken.json']);
  });

  it('uses the rules of a folder like its own', async () => {
    const folder = temporary();
    mkdirSync(path.join(folder, 'kms'));
    writeFileSync(
      path.join(folder, 'kms', 'kms-key-created-long-ago.yaml'),
      'title: Old key\nseverity: critical\nresource: AWS::KMS::Key\ndescription: x\nfails: now - metadata.CreationDate > days(parameters.maxDays)\nmessage: "{daysSince(metadata.CreationDate)} days old."\nremediation: { summary: x }\nreferences: [https://example.com/]\nparameters: { maxDays: 30 }\n',
    );
    const { code, stdout } = await runCli(
      'scan',
      '--recording',
      bad,
      '--rules',
      folder,
      '--select',
      'kms-key-created-long-ago',
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ message: '214 days old.' }, { message: '214 days old.' }]);
  });

  it('a bad rule of the user is told with file, line, column and caret', async () => {
    const folder = temporary();
    writeFileSync(
      path.join(folder, 'kms-key-bad.yaml'),
      'title: x\nseverity: low\nresource: AWS::KMS::Key\ndescription: x\nfails: metadata.Stat == "x"\nmessage: x\nremediation: { summary: x }\nreferences: [https://example.com/]\n',
    );
    const { code, stderr, reason } = await runCli('scan', '--recording', bad, '--rules', folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/kms-key-bad\.yaml:5:17: No such key: Stat\n {2}5 \| fails: metadata\.Stat == "x"\n {22}\^/);
    expect(reason).toMatch(/1 error in .*kms-key-bad\.yaml/);
  });

  it('selects by id, pattern, service, control and framework', async () => {
    const names = async (...select: string[]) =>
      JSON.parse(
        (await runCli('rules', 'list', '--format', 'json', ...select.flatMap(one => ['--select', one]))).stdout,
      ).map(({ id }: { id: string }) => id);
    const all = await names();
    expect(await names('kms-key-rotation-disabled')).toEqual(['kms-key-rotation-disabled']);
    expect(await names('*-rotation-disabled')).toContain('kms-key-rotation-disabled');
    expect(await names('KMS.4')).toContain('kms-key-rotation-disabled');
    expect(await names('aws-security-hub:KMS.4')).toContain('kms-key-rotation-disabled');
    expect(await names('kms', 'kms-key-*')).toEqual(all.filter((id: string) => id.startsWith('kms-')));
    expect((await names('cis-aws-3.0')).length).toBeLessThanOrEqual(all.length);
  });

  it('an account that only has other Regions is not mixed up with a folder outside the recording', async () => {
    const manifest = { ...MANIFEST, accounts: { '111122223333': { regions: ['us-east-1', 'eu-west-1'] } } };
    const two = writeRecording(
      {
        'kms.ListKeys.json': list('b'),
        'kms.ListAliases.json': [{ input: {}, output: { Aliases: [] } }],
        'kms.DescribeKey.json': [key('b')],
        'kms.GetKeyRotationStatus.json': [rotation('b', true)],
      },
      manifest,
    );
    const { stdout } = await runCli('scan', '--recording', two, '--format', 'json', ...SELECT);
    const report = JSON.parse(stdout);
    expect(report.coverage.evaluations).toMatchObject({ pass: 1, unknown: 1 });
    expect(report.unknowns).toMatchObject([{ region: 'eu-west-1', type: 'AWS::KMS::Key', reason: 'notRecorded' }]);
  });
});

describe('explain', () => {
  it('tells the facts, the rule, the risk and the fix of a finding, by a part of its id', async () => {
    const file = path.join(temporary(), 'report.json');
    await runCli('scan', '--recording', bad, ...SELECT, '--output', file);
    const { id } = JSON.parse(readFileSync(file, 'utf8')).findings[0];
    const { code, stdout } = await runCli('explain', id.slice(0, 8), '--report', file);
    expect(code).toBe(0);
    for (const text of [
      id,
      'arn:aws:kms:us-east-1:111122223333:key/a',
      'KMS.4',
      'severity',
      'aws kms enable-key-rotation',
    ])
      expect(stdout).toContain(text);
    expect((await runCli('explain', 'ffffffffffff', '--report', file)).reason).toMatch(/has no finding ffffffffffff/);
  });

  it('refuses what is no report of keyward', async () => {
    const file = path.join(temporary(), 'x.json');
    for (const text of [
      '{',
      '[]',
      '{"tool":{"name":"other"}}',
      '{"tool":{"name":"keyward"},"findings":[],"rules":[],"schemaVersion":"99"}',
    ]) {
      writeFileSync(file, text);
      expect((await runCli('explain', 'a', '--report', file)).code).toBe(2);
    }
  });
});

describe('permissions', () => {
  const actions = async (...args: string[]): Promise<string[]> =>
    JSON.parse((await runCli('permissions', ...args)).stdout).Statement[0].Action;

  it('follow the selection', async () => {
    expect(await actions('--select', 's3-bucket-versioning-disabled').catch(() => [])).not.toContain('kms:ListKeys');
    expect(await actions(...SELECT)).toEqual(
      expect.arrayContaining(['kms:DescribeKey', 'kms:GetKeyRotationStatus', 'kms:ListKeys']),
    );
  });

  it('hold nothing that writes or returns secrets', async () => {
    for (const action of await actions()) {
      expect(action).toMatch(/^[a-z0-9-]+:(?:Get|List|Describe|BatchGet|Head|Lookup)/);
      expect(action).not.toMatch(
        /GetSecretValue|Decrypt|s3:GetObject$|ssm:GetParameter|lambda:GetFunction$|FilterLogEvents/,
      );
    }
  });

  it('read values only when asked', async () => {
    const more = await actions('--inspect-values');
    expect(more.filter(action => action.startsWith('ssm:GetParameter'))).toEqual(
      more.includes('ssm:GetParameters') ? ['ssm:GetParameters'] : [],
    );
  });
});

describe('rules', () => {
  it('test and lint say how many', async () => {
    expect((await runCli('rules', 'test', ...SELECT)).reason).toMatch(
      /^exit 0: (\d+) of \1 cases of 1 rules came out as expected$/,
    );
    expect((await runCli('rules', 'lint', ...SELECT)).reason).toMatch(/^exit 0: 1 rules are proven$/);
  });

  it('a case that comes out differently is exit 2', async () => {
    const folder = temporary();
    writeFileSync(
      path.join(folder, 'kms-key-x.yaml'),
      'title: x\nseverity: low\nresource: AWS::KMS::Key\ndescription: x\nfails: metadata.Enabled\nmessage: x\nremediation: { summary: x }\nreferences: [https://example.com/]\ncases: [{ name: wrong, given: { metadata: { Enabled: true } }, expect: pass }]\n',
    );
    const { code, stdout } = await runCli('rules', 'test', '--rules', folder, '--select', 'kms-key-x');
    expect(code).toBe(2);
    expect(stdout).toContain('wrong: expected pass, but it is fail');
    const lint = await runCli('rules', 'lint', '--rules', folder, '--select', 'kms-key-x');
    expect(lint.code).toBe(2);
    expect(lint.stdout).toMatch(/kms-key-x\.yaml:9:\d+: no case expects fail/);
  });

  it('new writes a rule that loads and passes its own cases', async () => {
    const folder = temporary();
    for (const [id, resource] of [
      ['kms-key-demo', 'AWS::KMS::Key'],
      ['s3-bucket-demo', 'AWS::S3::Bucket'],
    ] as const) {
      expect((await runCli('rules', 'new', id, '--resource', resource, '--dir', folder)).code).toBe(0);
      expect((await runCli('rules', 'test', '--rules', folder, '--select', id)).reason).toMatch(/2 of 2 cases/);
      expect(existsSync(path.join(folder, id.split('-')[0]!, `${id}.yaml`))).toBe(true);
    }
    expect(
      (await runCli('rules', 'new', 'kms-key-demo', '--resource', 'AWS::KMS::Key', '--dir', folder)).reason,
    ).toMatch(/exists already/);
    expect((await runCli('rules', 'new', 'Demo', '--resource', 'AWS::KMS::Key', '--dir', folder)).reason).toMatch(
      /is no rule id/,
    );
  });

  it('show prints what a rule reads and asks', async () => {
    const { stdout } = await runCli('rules', 'show', 'kms-key-rotation-disabled');
    expect(stdout).toContain('AWS::KMS::Key: metadata, rotation');
    expect(stdout).toContain('!rotation.KeyRotationEnabled');
  });
});
