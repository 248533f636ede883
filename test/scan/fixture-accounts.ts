import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openReplay, type Replay } from '../../src/aws/recording/replay.ts';
import { version } from '../../src/cli/version.ts';
import type { AwsPort, Report, Rule } from '../../src/model/index.ts';
import { renderers } from '../../src/report/index.ts';
import { operationsOf, resourceTypes } from '../../src/resources/index.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { scan } from '../../src/scan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const ACCOUNTS = ['acme', 'blind', 'clean', 'denied', 'empty', 'throttled'] as const;
export type Account = (typeof ACCOUNTS)[number];

export const folderOf = (account: Account): string => path.join(root, 'fixtures/accounts', account);

/** The rules that come with keyward, loaded once a test file. */
export const builtInRules: readonly Rule[] = loadRules([path.join(root, 'rules')]).rules;

const tokens = new Map(
  resourceTypes.flatMap(operationsOf).map(({ client, operation, tokens }) => [`${client}.${operation}`, tokens?.[0]]),
);

export const tokenOf = (client: string, operation: string): string | undefined => tokens.get(`${client}.${operation}`);

/** Opens a recording as the command line does; its detector must never be needed, since no recording holds values. */
export function openRecording(directory: string): Replay {
  return openReplay(directory, {
    inspect: () => {
      throw new Error('the recording holds a parameter value');
    },
    tokenOf,
  });
}

/** Scans a recording with the built-in rules, through a wrapping of its port if one is given. */
export function scanRecording(directory: string, wrap: (port: AwsPort) => AwsPort = port => port): Promise<Report> {
  const { port, scope } = openRecording(directory);
  return scan({ port: wrap(port), scope, rules: builtInRules, source: 'recording', version });
}

/** A report as the bytes of its complete form. */
export const bytesOf = (report: Report): string => [...renderers.json.render(report)].join('');
