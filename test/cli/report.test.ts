import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { FORMATS, formatOf, renderers } from '../../src/report/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { hostileReport } from '../report/hostile-report.ts';
import { rendered } from '../report/rendered.ts';
import { finding, rule, sampleReport } from '../report/sample-report.ts';
import { ACCOUNTS, folderOf } from '../scan/fixture-accounts.ts';
import { runCli } from './run-cli.ts';

const temporary = () => mkdtempSync(path.join(tmpdir(), 'keyward-report-'));
const jsonOf = (report: Report): string => [...renderJson(report)].join('');
const fileOf = (format: (typeof FORMATS)[number]): string => `report${renderers[format].extensions[0]}`;

function writeJson(report: Report): { readonly directory: string; readonly file: string } {
  const directory = temporary();
  const file = path.join(directory, 'given.json');
  writeFileSync(file, jsonOf(report));
  return { directory, file };
}

const outputs = (directory: string): string[] =>
  FORMATS.flatMap(format => ['--output', path.join(directory, fileOf(format))]);

describe('keyward report', () => {
  it('knows every format by the ending of a file', () => {
    for (const format of FORMATS) expect(formatOf(fileOf(format))).toBe(format);
  });

  it.each(ACCOUNTS)('renders the report of %s as its scan did, in every format', async account => {
    const [scanned, again] = [temporary(), temporary()];
    await runCli(
      'scan',
      '--recording',
      folderOf(account),
      '--format',
      'json',
      '--fail-on',
      'none',
      ...outputs(scanned),
    );
    const result = await runCli('report', path.join(scanned, 'report.json'), ...outputs(again));
    expect(result).toMatchObject({ code: 0, stdout: '' });
    for (const format of FORMATS) {
      const [first, second] = [scanned, again].map(directory => readFileSync(path.join(directory, fileOf(format))));
      expect(first!.length > 0 || format === 'asff', `${format} of ${account} is empty`).toBe(true);
      expect(second!.equals(first!), `${format} of ${account} differs`).toBe(true);
    }
    expect(readdirSync(again).sort()).toEqual(FORMATS.map(fileOf).sort());
  });

  it('renders hostile texts as they are rendered from the report itself', async () => {
    const { directory, file } = writeJson(hostileReport());
    expect((await runCli('report', file, ...outputs(directory))).code).toBe(0);
    for (const format of FORMATS) {
      const written = readFileSync(path.join(directory, fileOf(format)));
      expect(written.equals(await rendered(format, hostileReport())), format).toBe(true);
    }
  });

  it('prints text unless told otherwise, and nothing when it writes files', async () => {
    const { directory, file } = writeJson(sampleReport());
    expect((await runCli('report', file)).stdout).toContain('COVERAGE');
    const json = await runCli('report', file, '--format', 'json');
    expect(json.stdout).toBe(jsonOf(sampleReport()));
    expect(json.reason).toBe(`exit 0: rendered ${file} as json`);
    const csv = path.join(directory, 'x.csv');
    expect((await runCli('report', file, '--output', csv)).stdout).toBe('');
    const both = await runCli('report', file, '--output', csv, '--format', 'junit');
    expect(both.stdout).toMatch(/^<\?xml/);
  });

  it('takes the format by name where the ending does not tell it', async () => {
    const { directory, file } = writeJson(sampleReport());
    const [ocsf, asff] = [path.join(directory, 'o.json'), path.join(directory, 'a.txt')];
    await runCli('report', file, '--output', `ocsf=${ocsf}`, '--output', `asff=${asff}`);
    expect(JSON.parse(readFileSync(ocsf, 'utf8'))[0].class_uid).toBe(2003);
    expect(JSON.parse(readFileSync(asff, 'utf8').split('\n')[0]!).Findings[0].SchemaVersion).toBe('2018-10-08');
  });

  it('does not put bytes on a terminal', async () => {
    const { file } = writeJson(sampleReport());
    const terminal = process.stdout.isTTY;
    process.stdout.isTTY = true;
    try {
      const result = await runCli('report', file, '--format', 'parquet');
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.reason).toMatch(/parquet is binary; write it to a file/);
    } finally {
      process.stdout.isTTY = terminal;
    }
  });

  const broken: [what: string, text: string, reason: RegExp][] = [
    ['no JSON', '{"tool"', /is not a JSON report of keyward \(it is not JSON\)/],
    ['another JSON', '[]', /is not a JSON report of keyward$/],
    ['null', 'null', /is not a JSON report of keyward$/],
    ['an incomplete report', '{"tool":{"name":"keyward"},"schemaVersion":"1.0"}', /is not a complete JSON report/],
    ['a report of another schema', '{"tool":{"name":"keyward"},"schemaVersion":"9.0"}', /has report schema 9.0; this/],
  ];
  it.each(broken)('refuses %s', async (_what, text, reason) => {
    const file = path.join(temporary(), 'report.json');
    writeFileSync(file, text);
    const result = await runCli('report', file);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.reason).toMatch(reason);
  });

  it.each([
    [['/nowhere.json'], /\/nowhere.json cannot be read: ENOENT/],
    [
      ['FILE', '--output', 'report.xyz'],
      /write FORMAT=FILE with one of text, json, sarif, html, markdown, csv, junit, ocsf/,
    ],
    [['FILE', '--output', 'pdf=x'], /There is no format pdf/],
    [['FILE', '--output', '/nowhere/report.csv'], /\/nowhere\/report.csv could not be written/],
    [['FILE', '--format', 'pdf'], /usage error/],
  ])('%j is exit 2', async (args, reason) => {
    const { file } = writeJson(sampleReport());
    const result = await runCli('report', ...args.map(argument => (argument === 'FILE' ? file : argument)));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.reason).toMatch(reason);
  });

  it.each(['asff.jsonl', 'parquet'])('leaves an older .%s as it was when it cannot be rendered', async ending => {
    const report = sampleReport();
    const foreign = finding(rule('kms-x', 'high'), { resource: { account: 'nobody' } });
    const { directory, file } = writeJson({
      ...report,
      scan: { ...report.scan, recordedAt: 'yesterday' },
      findings: [...report.findings, foreign],
    });
    const target = path.join(directory, `old.${ending}`);
    writeFileSync(target, 'old');
    expect((await runCli('report', file, '--output', target)).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(directory).sort()).toEqual(['given.json', path.basename(target)]);
  });
});

describe('SIGINT', () => {
  const directory = temporary();
  const program = path.join(directory, 'report.mjs');
  const given = path.join(directory, 'given.json');
  const RULE = rule('kms-key-rotation-disabled', 'medium');
  const large = sampleReport({
    findings: Array.from({ length: 30_000 }, (_, index) => finding(RULE, { resource: { id: `key-${index}` } })),
  });

  beforeAll(() => {
    buildSync({
      stdin: {
        contents: `import { reportCommand } from './src/cli/commands/report.ts';
          await reportCommand(process.argv[2], { output: [process.argv[3]] });`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile: program, logLevel: 'error' },
    });
    writeFileSync(given, jsonOf(large));
  });

  /** Renders, and interrupts as soon as a file is being written, if asked to. Answers the signal that ended it. */
  async function render(target: string, interrupt: boolean): Promise<string | null> {
    const child = spawn(process.execPath, [program, given, target], { stdio: 'ignore' });
    let signal: NodeJS.Signals | null | undefined;
    child.on('exit', (_code, by) => {
      signal = by;
    });
    while (signal === undefined) {
      if (interrupt && existsSync(`${target}.partial-${child.pid}`)) child.kill('SIGINT');
      await sleep(1);
    }
    return signal;
  }

  it.each(FORMATS)('leaves a whole %s file: the old one or the new one', async format => {
    const target = path.join(directory, fileOf(format));
    writeFileSync(target, 'old');
    const signal = await render(target, true);
    const expected = await rendered(format, large);
    const left = readFileSync(target);
    expect(left.equals(expected) || (signal === 'SIGINT' && left.equals(Buffer.from('old')))).toBe(true);
    expect(await render(target, false)).toBe(null);
    expect(readFileSync(target).equals(expected)).toBe(true);
  });
});
