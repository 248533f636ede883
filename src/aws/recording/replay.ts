import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  type AwsAnswer,
  type AwsCall,
  type AwsPort,
  GLOBAL_REGION,
  NOT_RECORDED,
  type ScanScope,
} from '../../model/index.ts';
import { CallCounter } from '../call-counter.ts';
import { type Inspect, normalise } from '../normalise.ts';
import { ExchangeIndex } from './exchange-index.ts';
import { readManifest } from './manifest.ts';
import { readExchanges } from './read-exchanges.ts';

export interface Replay {
  readonly port: AwsPort;
  readonly scope: ScanScope;
}

export interface ReplayOptions {
  /** Judges values that a hand-made recording still holds. */
  readonly inspect: Inspect;
  /** `<client>.<Operation>` → the request member that carries the pagination token. */
  readonly tokenOf: (client: string, operation: string) => string | undefined;
}

/** Opens a recording. Nothing but files of the folder is ever read; no socket is opened. */
export function openReplay(directory: string, options: ReplayOptions): Replay {
  return { port: new ReplayPort(directory, options), scope: readManifest(directory) };
}

class ReplayPort implements AwsPort {
  readonly #directory: string;
  readonly #options: ReplayOptions;
  readonly #indexes = new Map<string, ExchangeIndex>();
  readonly #regionFolders = new Map<string, readonly string[]>();
  readonly #calls = new CallCounter();

  constructor(directory: string, options: ReplayOptions) {
    this.#directory = directory;
    this.#options = options;
  }

  statistics() {
    return this.#calls.statistics();
  }

  call(call: AwsCall): Promise<AwsAnswer> {
    this.#calls.count(call);
    try {
      return Promise.resolve(this.#answer(call));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  #answer(call: AwsCall): AwsAnswer {
    for (const region of this.#placesOf(call)) {
      const answer = this.#indexOf(call, region)?.find(call.input);
      if (answer) return answer;
    }
    return {
      error: {
        name: NOT_RECORDED,
        message: `the recording has no answer to ${call.client}.${call.operation} in ${call.region}`,
      },
    };
  }

  // An account-wide answer is the same from everywhere, so it is found wherever it was recorded.
  #placesOf({ account, region, accountWide }: AwsCall): readonly string[] {
    if (!accountWide) return [region];
    let folders = this.#regionFolders.get(account);
    if (!folders) {
      const directory = path.join(this.#directory, account);
      folders = existsSync(directory) ? readdirSync(directory).sort() : [];
      this.#regionFolders.set(account, folders);
    }
    return [...new Set([region, GLOBAL_REGION, ...folders])];
  }

  #indexOf({ account, client, operation }: AwsCall, region: string): ExchangeIndex | undefined {
    const base = path.join(this.#directory, account, region, `${client}.${operation}`);
    if (!this.#indexes.has(base)) {
      const { inspect, tokenOf } = this.#options;
      // Normalised on the way in, so that what stays in memory holds nothing that no rule may see.
      const read = () =>
        readExchanges(base)?.map(({ input, answer }) => ({
          input,
          answer: answer.error ? answer : { output: normalise(client, operation, answer.output, inspect) },
        })) ?? [];
      this.#indexes.set(base, new ExchangeIndex(read, tokenOf(client, operation)));
    }
    return this.#indexes.get(base);
  }
}
