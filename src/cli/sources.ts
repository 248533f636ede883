import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { discoverRegions, findStartRegion } from '../aws/live/identity.ts';
import { openLivePort } from '../aws/live/live-port.ts';
import { normalise } from '../aws/normalise.ts';
import { assertWritable, RecordingPort } from '../aws/recording/record.ts';
import { openReplay } from '../aws/recording/replay.ts';
import { type CollectionPlan, plannedOperations } from '../collect/plan.ts';
import { type AwsPort, type ScanScope, UsageError } from '../model/index.ts';
import { discoveryOperations, operationsOf, resourceTypes } from '../resources/index.ts';
import { createDetector } from '../secrets/index.ts';
import { say } from './console.ts';
import { version } from './version.ts';

export interface SourceOptions {
  readonly recording?: string;
  readonly profile?: string;
  readonly regions?: readonly string[] | 'all';
  readonly accounts?: readonly string[];
  readonly record?: string;
  readonly maxRps?: number;
  readonly inspectValues?: boolean;
  readonly pseudonymise?: boolean;
}

/** What a scan reads from. */
export interface Source {
  readonly kind: 'live' | 'recording';
  readonly port: AwsPort;
  readonly scope: ScanScope;
  /** Writes the recording, if one was asked for, and lets go of connections. */
  finish(): Promise<void>;
  abort(): Promise<void>;
}

/** Opens the recording or the account that the options name, for what a plan reads. */
export function openSource(options: SourceOptions, plan: CollectionPlan): Promise<Source> {
  if (options.recording === undefined) return openLive(options, plan);
  const liveOnly = { '--profile': options.profile, '--record': options.record, '--max-rps': options.maxRps };
  for (const [flag, value] of Object.entries(liveOnly)) {
    if (value !== undefined) throw new UsageError(`${flag} needs a live account; it cannot be used with --recording`);
  }
  return Promise.resolve(openRecorded(options.recording, options));
}

function openRecorded(directory: string, { regions = 'all', accounts, inspectValues }: SourceOptions): Source {
  const { port, scope } = openReplay(directory, { inspect: newDetector(), tokenOf });
  if (inspectValues && !scope.valuesInspected) {
    throw new UsageError('--inspect-values: this recording was made without it, so it holds no verdicts on values');
  }
  return {
    kind: 'recording',
    port,
    scope: { ...scope, accounts: restrict(scope.accounts, regions, accounts) },
    finish: async () => {},
    abort: async () => {},
  };
}

function restrict(
  recorded: ScanScope['accounts'],
  regions: readonly string[] | 'all',
  accounts: readonly string[] | undefined,
): ScanScope['accounts'] {
  for (const account of accounts ?? []) {
    if (!recorded.some(one => one.account === account)) throw new UsageError(`The recording has no account ${account}`);
  }
  for (const region of regions === 'all' ? [] : regions) {
    if (!recorded.some(one => one.regions.includes(region)))
      throw new UsageError(`The recording has no Region ${region}`);
  }
  return recorded
    .filter(({ account }) => !accounts || accounts.includes(account))
    .map(one =>
      regions === 'all' ? one : { ...one, regions: one.regions.filter(region => regions.includes(region)) },
    );
}

async function openLive(options: SourceOptions, plan: CollectionPlan): Promise<Source> {
  const { record, profile, regions = 'all', maxRps, inspectValues = false } = options;
  if (record !== undefined) assertWritable(record);
  const inspect = newDetector();
  const operations = [...discoveryOperations, ...plannedOperations(plan)];
  const live = openLivePort({
    version,
    normalise: (client, operation, output) => normalise(client, operation, output, inspect),
    allowed: new Set(operations.map(({ client, operation }) => `${client}.${operation}`)),
    inspectValues,
    ...(profile !== undefined && { profile }),
    ...(maxRps !== undefined && { maxRps }),
  });
  try {
    const startRegion = await findStartRegion(regions, profile);
    const identity = await live.identify(startRegion);
    if (options.accounts && !(options.accounts.length === 1 && options.accounts[0] === identity.account)) {
      throw new UsageError(
        `--accounts: the credentials are those of account ${identity.account}; scan one account at a time`,
      );
    }
    const recorder = record === undefined ? undefined : new RecordingPort(live);
    const port = recorder ?? live;
    const discovery = await discoverRegions(port, identity, regions, startRegion);
    if (!discovery.account) {
      const { name, message } = discovery.error;
      throw new UsageError(
        `The Regions of account ${identity.account} could not be listed (${name}: ${message}); allow ec2:DescribeRegions or name them with --regions`,
      );
    }
    for (const warning of discovery.warnings) say(`Warning: ${warning.message}`);
    const scope: ScanScope = {
      partition: identity.partition,
      accounts: [discovery.account],
      now: new Date(),
      valuesInspected: inspectValues,
    };
    return {
      kind: 'live',
      port,
      scope,
      finish: async () => {
        await live.close();
        recorder?.write(record!, scope, { tool: `keyward/${version}`, pseudonymise: options.pseudonymise ?? false });
      },
      abort: () => live.close(),
    };
  } catch (error) {
    await live.close();
    throw error;
  }
}

// The salt dies with the process: fingerprints tell equal values apart within one scan and nothing else.
const newDetector = () => createDetector({ salt: randomBytes(32) });

const tokens = new Map<string, string>(
  resourceTypes
    .flatMap(operationsOf)
    .flatMap(({ client, operation, tokens }) => (tokens ? [[`${client}.${operation}`, tokens[0]] as const] : [])),
);
const tokenOf = (client: string, operation: string): string | undefined => tokens.get(`${client}.${operation}`);

/** Milliseconds that only ever grow. */
export const monotonicClock = (): number => Number(process.hrtime.bigint() / 1_000_000n);
