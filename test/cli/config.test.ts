import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRecording } from '../aws/recording/write-recording.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'keyward-config-'));
let count = 0;
function config(text: string): string {
  const file = path.join(folder, `keyward-${++count}.yaml`);
  writeFileSync(file, text);
  return file;
}

const OTHER = '999988887777';
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: OTHER }, Action: 'kms:Decrypt', Resource: '*' }],
});
const recording = writeRecording({
  'kms.ListKeys.json': [{ input: {}, output: { Keys: [{ KeyId: 'a' }] } }],
  'kms.DescribeKey.json': [
    { input: {}, output: { KeyMetadata: { KeyId: 'a', KeyManager: 'CUSTOMER', KeyState: 'Enabled' } } },
  ],
  'kms.GetKeyPolicy.json': [{ input: {}, output: { Policy: policy } }],
  'kms.ListResourceTags.json': [{ input: {}, output: { Tags: [] } }],
});
const scan = (...args: string[]) =>
  runCli('scan', '--recording', recording, '--select', 'kms-key-policy-untrusted-account', '--format', 'json', ...args);

describe('keyward.yaml', () => {
  it('says who is trusted', async () => {
    expect((await scan()).code).toBe(1);
    expect((await scan('--config', config(`trust: { accounts: ["${OTHER}"] }`))).code).toBe(0);
    expect((await scan('--config', config(`trust: { accounts: ["444455556666"] }`))).code).toBe(1);
  });

  it('may be empty', async () => {
    expect((await scan('--config', config(''))).code).toBe(1);
    expect((await scan('--config', config('# nothing yet\n'))).code).toBe(1);
  });

  it('sets parameters of rules and the words of tags', async () => {
    const file = config(`parameters:
  kms-key-rotation-period-too-long: { maxRotationDays: 90 }
tags:
  dataClass: [sensitivity-level]
  environment: { values: { production: [live-system] } }
`);
    expect((await scan('--config', file)).code).toBe(1);
  });

  const bad: [what: string, text: string, message: RegExp][] = [
    ['an unknown key', 'trust: { accounts: [] }\nrules: []\n', /keyward-\d+\.yaml:2:1: unknown key "rules"/],
    ['an unknown key further down', 'trust:\n  account: []\n', /:2:3: trust: unknown key "account"/],
    ['a duplicate key', 'trust: {}\ntrust: {}\n', /:2:1: Map keys must be unique/],
    ['an account id that lost its quotes', 'trust: { accounts: [111122223333] }\n', /:1:21: trust\.accounts\.0: /],
    ['an account id that is none', 'trust:\n  accounts: ["12345"]\n', /:2:14: .*twelve digits/],
    ['an organisation id that is none', 'trust: { organizations: [acme] }\n', /:1:26: .*o-a1b2c3d4e5/],
    ['an unknown data class', 'tags: { dataClass: { values: { topsecret: [x] } } }\n', /:1:\d+: tags\.dataClass/],
    [
      'a parameter of a rule that does not exist',
      'parameters:\n  no-such-rule: { a: 1 }\n',
      /:2:3: .*no-such-rule, which does not exist/,
    ],
    [
      'a parameter that the rule does not have',
      'parameters:\n  kms-key-rotation-period-too-long:\n    maxDay: 1\n',
      /:3:5: .*has no parameter maxDay/,
    ],
    [
      'a parameter of another kind',
      'parameters:\n  kms-key-rotation-period-too-long:\n    maxRotationDays: many\n',
      /:3:5: .*must be like/,
    ],
    ['no YAML', 'trust: [', /keyward-\d+\.yaml:1:\d+: /],
    ['a list', '- trust\n', /keyward-\d+\.yaml:1:1: /],
  ];
  it.each(bad)('%s is exit 2 with its place', async (_what, text, message) => {
    const { code, stderr } = await scan('--config', config(text));
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('a named file that is missing is exit 2', async () => {
    const { code, reason } = await scan('--config', path.join(folder, 'none.yaml'));
    expect(code).toBe(2);
    expect(reason).toMatch(/none\.yaml cannot be read: ENOENT/);
  });
});
