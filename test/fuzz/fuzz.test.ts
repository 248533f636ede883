import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openReplay } from '../../src/aws/recording/replay.ts';
import { testRules } from '../../src/check-rules.ts';
import { UsageError } from '../../src/model/index.ts';
import { ExpressionEnvironment, loadRule, loadRules } from '../../src/ruleset/index.ts';
import { scan } from '../../src/scan.ts';
import { createDetector } from '../../src/secrets/index.ts';
import { ACCOUNT, MANIFEST, REGION, writeRecording } from '../aws/recording/write-recording.ts';
import { mutate, seededRandom } from './mutate.ts';

// CI runs 100,000 (FUZZ_RUNS); the default keeps `npm test` short.
const RUNS = Number(process.env.FUZZ_RUNS ?? 6000);
const LONGEST_MS = 2000;
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);

const ruleFiles = (readdirSync('rules', { recursive: true }) as string[])
  .filter(file => file.endsWith('.yaml'))
  .map(file => path.join('rules', file));

it(`${RUNS / 2} mutated rule files load or say what is wrong with them (seed ${SEED})`, { timeout: 3_600_000 }, () => {
  const environment = new ExpressionEnvironment();
  const texts = ruleFiles.map(file => readFileSync(file, 'utf8'));
  const random = seededRandom(SEED);
  let rejected = 0;
  for (let run = 0; run < RUNS / 2; run++) {
    const text = mutate(texts[run % texts.length]!, random);
    const started = performance.now();
    const loaded = loadRule(environment, ruleFiles[run % texts.length]!, text);
    if ('problems' in loaded) {
      rejected++;
      expect(loaded.problems.length).toBeGreaterThan(0);
      for (const { message } of loaded.problems) expect(message).toMatch(/\.yaml(:\d+:\d+)?: \S/);
    } else if (run % 50 === 0) {
      // What does load must also run.
      testRules({ rules: [loaded.rule], environment, compiled: new Map([[loaded.rule.id, loaded.compiled]]) });
    }
    expect(performance.now() - started, `run ${run} took too long`).toBeLessThan(LONGEST_MS);
  }
  expect(rejected).toBeGreaterThan(RUNS / 10);
});

const directory = writeRecording({ 'kms.ListKeys.json': [] });
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it(`${RUNS / 2} mutated recordings scan or say what is wrong with them (seed ${SEED})`, {
  timeout: 3_600_000,
}, async () => {
  const { rules } = loadRules([path.join('rules', 'kms')]);
  const files: [name: string, text: string][] = [
    ['recording.json', JSON.stringify(MANIFEST, null, 1)],
    [
      `${ACCOUNT}/${REGION}/kms.ListKeys.json`,
      '[\n{"input": {}, "output": {"Keys": [{"KeyId": "a", "KeyArn": "arn:aws:kms:us-east-1:111122223333:key/a"}], "NextMarker": "m"}},\n{"input": {"Marker": "m"}, "output": {"Keys": [{"KeyId": "b"}]}}\n]',
    ],
    [
      `${ACCOUNT}/${REGION}/kms.DescribeKey.ndjson`,
      '{"input":{},"output":{"KeyMetadata":{"KeyManager":"CUSTOMER","KeyState":"Enabled","KeySpec":"SYMMETRIC_DEFAULT","Origin":"AWS_KMS","CreationDate":"2024-01-01T00:00:00Z"}}}\n{"input":{"KeyId":"b"},"error":{"name":"AccessDeniedException","message":"no","status":400}}\n',
    ],
    [
      `${ACCOUNT}/${REGION}/kms.GetKeyRotationStatus.json`,
      '[{"input":{},"output":{"KeyRotationEnabled":false,"RotationPeriodInDays":365,"NextRotationDate":"2026-05-01T00:00:00Z"}}]',
    ],
  ];
  const write = (name: string, text: string) => writeFileSync(path.join(directory, name), text);
  for (const [name, text] of files) write(name, text);
  const inspect = createDetector({ salt: 'fuzz' });
  const random = seededRandom(SEED + 1);
  let rejected = 0;
  for (let run = 0; run < RUNS / 2; run++) {
    const [name, text] = files[run % files.length]!;
    write(name, mutate(text, random));
    const started = performance.now();
    try {
      const { port, scope } = openReplay(directory, {
        inspect,
        tokenOf: (_client, operation) => (operation === 'ListKeys' ? 'Marker' : undefined),
      });
      await scan({ port, scope, rules, version: 'fuzz', source: 'recording' });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      rejected++;
      expect(error.message.length).toBeGreaterThan(10);
    }
    expect(performance.now() - started, `run ${run} took too long`).toBeLessThan(LONGEST_MS);
    write(name, text);
  }
  expect(rejected).toBeGreaterThan(RUNS / 10);
});
