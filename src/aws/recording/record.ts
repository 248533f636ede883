import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AwsAnswer, type AwsCall, type AwsPort, type ScanScope, UsageError } from '../../model/index.ts';
import { canonicalJson } from './exchange.ts';
import { MANIFEST, RECORDING_FORMAT } from './manifest.ts';

/** From this many exchanges on, a file has one a line, which can be read without holding all of it. */
const LONG = 1000;

export interface RecordOptions {
  readonly tool: string;
  /** Replaces every account id by another one, the same everywhere in the recording. */
  readonly pseudonymise: boolean;
}

/** Passes calls on to a port and keeps what was said. */
export class RecordingPort implements AwsPort {
  readonly #port: AwsPort;
  readonly #files = new Map<string, { input: unknown; answer: AwsAnswer }[]>();

  constructor(port: AwsPort) {
    this.#port = port;
  }

  statistics() {
    return this.#port.statistics();
  }

  async call(call: AwsCall): Promise<AwsAnswer> {
    const answer = await this.#port.call(call);
    const file = path.join(call.account, call.region, `${call.client}.${call.operation}.json`);
    const exchanges = this.#files.get(file) ?? [];
    if (exchanges.length === 0) this.#files.set(file, exchanges);
    exchanges.push({ input: call.input, answer });
    return answer;
  }

  /** Writes the recording; the folder appears complete or not at all. */
  write(directory: string, scope: ScanScope, { tool, pseudonymise }: RecordOptions): void {
    assertWritable(directory);
    const rename = pseudonymise ? new AccountPseudonyms() : undefined;
    const name = (text: string): string => rename?.apply(text) ?? text;
    const temporary = `${directory.replace(/[/\\]+$/, '')}.partial-${randomUUID().slice(0, 8)}`;
    rmSync(temporary, { recursive: true, force: true });
    try {
      mkdirSync(temporary, { recursive: true });
      for (const [file, exchanges] of [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const lines = printExchanges(exchanges);
        const isLong = lines.length > LONG;
        const target = path.join(temporary, name(isLong ? file.replace(/json$/, 'ndjson') : file));
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, name(isLong ? `${lines.join('\n')}\n` : `[\n${lines.join(',\n')}\n]\n`));
      }
      writeFileSync(path.join(temporary, MANIFEST), name(printManifest(scope, tool)));
      rmSync(directory, { recursive: true, force: true });
      mkdirSync(path.dirname(path.resolve(directory)), { recursive: true });
      renameSync(temporary, directory);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      throw new UsageError(`The recording ${directory} could not be written: ${(error as Error).message}`);
    }
  }
}

/** Refuses a target that holds anything but an empty folder or an earlier recording. */
export function assertWritable(directory: string): void {
  if (!existsSync(directory)) return;
  let entries: string[];
  try {
    entries = readdirSync(directory);
  } catch {
    throw new UsageError(`${directory} is not a folder that a recording could be written to`);
  }
  if (entries.length > 0 && !entries.includes(MANIFEST)) {
    throw new UsageError(`${directory} is not empty and is not a recording; it is left alone`);
  }
}

// Calls end in any order; sorted by input, equal accounts give equal files.
function printExchanges(exchanges: readonly { input: unknown; answer: AwsAnswer }[]): string[] {
  return exchanges
    .map(({ input, answer }) => ({ key: canonicalJson(input), text: JSON.stringify({ input, ...answer }) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ text }) => text);
}

function printManifest({ partition, now, valuesInspected, accounts }: ScanScope, tool: string): string {
  const manifest = {
    format: RECORDING_FORMAT,
    recordedAt: now.toISOString(),
    partition,
    accounts: Object.fromEntries(
      accounts.map(({ account, regions, disabledRegions }) => [account, { regions, disabledRegions }]),
    ),
    valuesInspected,
    tool,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Twelve-digit numbers → other twelve-digit numbers, handed out in the order of appearance. */
class AccountPseudonyms {
  readonly #names = new Map<string, string>();

  apply(text: string): string {
    return text.replace(/(?<!\d)\d{12}(?!\d)/g, account => {
      let name = this.#names.get(account);
      if (name === undefined) {
        name = String(100_000_000_000 + (this.#names.size + 1) * 1_111_111);
        this.#names.set(account, name);
      }
      return name;
    });
  }
}
