import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FileErrors, UsageError } from '../model/index.ts';
import { FORMATS } from '../report/index.ts';
import { say } from './console.ts';
import { EXIT, type Exit } from './exit.ts';
import { builtInRules } from './rule-selection.ts';
import { version } from './version.ts';

/** Runs keyward with `process.argv` and answers the exit code. The last line on stderr says why it is what it is. */
export async function main(argv: readonly string[]): Promise<number> {
  // The SDK's announcement of future Node versions is of no use to somebody who reads a report.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  // Tests run it many times in one process.
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', ignoreClosedPipe);
  let exit: Exit | undefined;
  try {
    await buildProgram(result => {
      exit = result;
    }).parseAsync(argv);
  } catch (error) {
    exit = exitOf(error);
  }
  if (exit?.reason) say(`exit ${exit.code}: ${exit.reason}`);
  return exit?.code ?? EXIT.clean;
}

// The reader went away (`| head`); what it did read is fine.
function ignoreClosedPipe(error: Error): void {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}

function exitOf(error: unknown): Exit {
  if (error instanceof CommanderError) {
    // Help and version end with 0; commander has printed everything else itself.
    return { code: error.exitCode === 0 ? EXIT.clean : EXIT.usage, reason: error.exitCode === 0 ? '' : 'usage error' };
  }
  if (error instanceof FileErrors) {
    say(error.message);
    return {
      code: EXIT.usage,
      reason: `${error.errors.length} ${error.errors.length === 1 ? 'error' : 'errors'} in ${filesOf(error)}`,
    };
  }
  if (error instanceof UsageError) {
    const [first, ...rest] = error.message.split('\n');
    if (rest.length > 0) say(rest.join('\n'));
    return { code: EXIT.usage, reason: first! };
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { code: EXIT.bug, reason: 'this is a bug of keyward; please report it with the lines above' };
}

function filesOf({ errors }: FileErrors): string {
  const [first, ...others] = new Set(errors.map(({ file }) => file));
  return others.length === 0 ? first! : `${others.length + 1} files`;
}

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];
const commaList = (value: string): readonly string[] => {
  const names = value.split(',').map(name => name.trim());
  if (names.some(name => name === '')) throw new InvalidArgumentError('Separate names by commas, without empty ones.');
  return names;
};
const regions = (value: string): readonly string[] | 'all' => (value === 'all' ? 'all' : commaList(value));
const number =
  (low: number, high: number) =>
  (value: string): number => {
    const parsed = Number(value);
    if (value.trim() === '' || Number.isNaN(parsed) || parsed < low || parsed > high) {
      throw new InvalidArgumentError(`It must be a number from ${low} to ${high}.`);
    }
    return parsed;
  };

function withRules(command: Command): Command {
  return command
    .option('--rules <dir>', 'more rules, beside the built-in ones (repeatable)', collect)
    .option(
      '--select <selector>',
      'only rules with this id, pattern (kms-*), service, control or framework (repeatable)',
      collect,
    );
}

function withLive(command: Command): Command {
  return command
    .option('--profile <name>', 'AWS profile')
    .option('--regions <names>', 'all, or Region names separated by commas', regions, 'all')
    .option('--accounts <ids>', 'account ids separated by commas', commaList)
    .option('--max-rps <n>', 'requests a second, over everything', number(0.1, 10_000))
    .option('--inspect-values', 'read plain parameter values and replace each by a secret verdict');
}

function buildProgram(done: (exit: Exit) => void): Command {
  const program = new Command('keyward')
    .description('Audits how an AWS account protects its data.')
    .version(version, '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings, 2 usage or rule error, 3 incomplete scan, 4 bug.');

  withLive(withRules(program.command('scan')))
    .description('scan a live account or a recording and report the risk')
    .option('--config <file>', 'configuration (default: keyward.yaml, if there is one)')
    .option('--recording <dir>', 'scan this recording instead of a live account; no network, no credentials')
    .option('--record <dir>', 'write a recording of the live scan')
    .option('--pseudonymise-accounts', 'replace account ids in the recording consistently')
    .option('--output <[format=]file>', 'write a report file; the ending tells the format (repeatable)', collect)
    .addOption(new Option('--format <name>', 'format on stdout').choices(FORMATS).default('text'))
    .option('--fail-on <severity>', 'exit 1 at or above: critical, high, medium, low, info, none', 'high')
    .option('--min-coverage <percent>', 'exit 3 under this coverage', number(0, 100))
    .action(async options => {
      const { scanCommand } = await import('./commands/scan.ts');
      done(await scanCommand({ ...options, pseudonymise: options.pseudonymiseAccounts }));
    });

  withLive(withRules(program.command('record <dir>')))
    .description('record a live account, to be scanned later or elsewhere')
    .option('--config <file>', 'configuration (default: keyward.yaml, if there is one)')
    .option('--pseudonymise-accounts', 'replace account ids consistently')
    .action(async (directory, options) => {
      const { recordCommand } = await import('./commands/record.ts');
      done(await recordCommand(directory, { ...options, pseudonymise: options.pseudonymiseAccounts }));
    });

  program
    .command('explain <finding>')
    .description('explain a finding of a JSON report')
    .requiredOption('--report <file>', 'the JSON report')
    .action(async (finding, options) => {
      const { explainCommand } = await import('./commands/explain.ts');
      done(await explainCommand(finding, options));
    });

  withLive(program.command('blast <key>'))
    .description('show everything that depends on a KMS key (id, ARN or alias) or on another resource (ARN)')
    .option('--recording <dir>', 'ask this recording instead of a live account')
    .addOption(new Option('--format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .action(async (key, options) => {
      const { blastCommand } = await import('./commands/blast.ts');
      done(await blastCommand(key, options));
    });

  program
    .command('report <report>')
    .description('render a JSON report in other formats, without a scan')
    .option('--output <[format=]file>', 'write a report file; the ending tells the format (repeatable)', collect)
    .addOption(new Option('--format <name>', 'format on stdout; text when there is no --output').choices(FORMATS))
    .action(async (file, options) => {
      const { reportCommand } = await import('./commands/report.ts');
      done(await reportCommand(file, options));
    });

  withRules(program.command('permissions'))
    .description('print the least-privilege IAM policy that a scan needs')
    .option('--inspect-values', 'include what --inspect-values reads')
    .action(async options => {
      const { permissionsCommand } = await import('./commands/permissions.ts');
      done(await permissionsCommand(options));
    });

  addRules(program, done);
  return program;
}

function addRules(program: Command, done: (exit: Exit) => void): void {
  const rules = program.command('rules').description('list, show, test, lint and scaffold rules');
  withRules(rules.command('list'))
    .description('list the rules')
    .addOption(new Option('--format <name>', 'text or json').choices(['text', 'json']))
    .action(async options => done(await (await import('./commands/rules.ts')).listCommand(options)));
  rules
    .command('show <id>')
    .description('show one rule')
    .option('--rules <dir>', 'more rules (repeatable)', collect)
    .action(async (id, options) => done(await (await import('./commands/rules.ts')).showCommand(id, options)));
  withRules(rules.command('test'))
    .description('run the cases of the rules')
    .action(async options => done(await (await import('./commands/rules.ts')).testCommand(options)));
  withRules(rules.command('lint'))
    .description('ask whether the cases prove the rules')
    .action(async options => done(await (await import('./commands/rules.ts')).lintCommand(options)));
  rules
    .command('new <id>')
    .description('write the scaffold of a rule')
    .requiredOption('--resource <type>', 'resource type, for example AWS::KMS::Key')
    .option('--dir <folder>', 'rule folder', builtInRules)
    .action(async (id, options) => done(await (await import('./commands/rules.ts')).newCommand(id, options)));
}
