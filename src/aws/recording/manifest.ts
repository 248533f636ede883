import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type AccountScope, FileError, type ScanScope, UsageError } from '../../model/index.ts';
import { isObject } from './exchange.ts';
import { parseJson, readText } from './read-exchanges.ts';

export const RECORDING_FORMAT = 'keyward-recording/1';
export const MANIFEST = 'recording.json';

/** Reads and checks `recording.json`. Unknown members are tolerated. */
export function readManifest(directory: string): ScanScope {
  const file = path.join(directory, MANIFEST);
  if (!existsSync(directory)) throw new UsageError(`The recording ${directory} does not exist`);
  if (!statSync(directory).isDirectory()) throw new UsageError(`The recording ${directory} is not a folder`);
  if (!existsSync(file)) throw new UsageError(`${directory} is not a recording: it has no ${MANIFEST}`);
  const data = parseJson(file, readText(file));
  const problem = (text: string): FileError => new FileError(file, undefined, text);
  if (!isObject(data)) throw problem('must be an object');
  const { format, recordedAt, partition = 'aws', accounts, valuesInspected = false } = data;
  if (format !== RECORDING_FORMAT) throw problem(`"format" must be "${RECORDING_FORMAT}"`);
  const now = typeof recordedAt === 'string' ? new Date(recordedAt) : undefined;
  if (!now || Number.isNaN(now.getTime()))
    throw problem('"recordedAt" must be an ISO 8601 timestamp; it is the clock of the replay');
  if (typeof partition !== 'string') throw problem('"partition" must be a string, for example "aws"');
  if (!isObject(accounts) || Object.keys(accounts).length === 0) {
    throw problem('"accounts" must name at least one account: {"111122223333": {"regions": ["us-east-1"]}}');
  }
  return {
    partition,
    now,
    valuesInspected: valuesInspected === true,
    accounts: Object.entries(accounts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([account, scope]) => readAccount(account, scope, problem)),
  };
}

function readAccount(account: string, scope: unknown, problem: (text: string) => FileError): AccountScope {
  if (!/^\d{12}$/.test(account)) throw problem(`"${account}" is not an account id of twelve digits`);
  if (!isObject(scope)) throw problem(`account ${account} must be an object with "regions"`);
  const { regions, disabledRegions = [] } = scope;
  const names = (value: unknown, member: string): string[] => {
    // Region names become folder names; anything else could lead out of the recording.
    if (
      !Array.isArray(value) ||
      !value.every(name => typeof name === 'string' && /^[a-z]{2,}(?:-[a-z0-9]+)+$/.test(name))
    ) {
      throw problem(`"${member}" of account ${account} must be a list of Region names`);
    }
    return [...new Set<string>(value)].sort();
  };
  return { account, regions: names(regions, 'regions'), disabledRegions: names(disabledRegions, 'disabledRegions') };
}
