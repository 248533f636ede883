import { type AwsAnswer, type AwsPort, GLOBAL_REGION, type Location, type UnknownCause } from '../model/index.ts';
import type { ListOperation, Operation } from '../resources/index.ts';
import { causeOf, malformed } from './answers.ts';
import { eachConcurrently } from './concurrency.ts';

/** What became of reading a list: the rows that came, and why there may be more. */
export interface ListResult {
  readonly rows: readonly unknown[];
  readonly gap?: UnknownCause;
}

/** A list this long means that AWS (or a recording) goes in circles. */
const MAX_PAGES = 100_000;

/** Lists that are read at the same time, one for each entry of another list. */
const PARENTS_IN_FLIGHT = 64;

/** Region of a partition that answers account-wide questions. */
const HOME_REGIONS: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
};

export const homeRegion = (partition: string): string => HOME_REGIONS[partition] ?? 'us-east-1';

/** Calls operations through a port, never the same one twice where an answer can be shared. */
export class Calls {
  readonly #port: AwsPort;
  readonly #shared = new Map<string, Promise<AwsAnswer>>();
  readonly #lists = new Map<string, Promise<ListResult>>();

  readonly #sharedLists: ReadonlySet<string>;

  /** `sharedLists` names the lists (`<client>.<Operation>`) that more than one facet or type is made of. */
  constructor(port: AwsPort, sharedLists: ReadonlySet<string>) {
    this.#port = port;
    this.#sharedLists = sharedLists;
  }

  /** One call. `accountWide` is sent to the home Region. */
  call(operation: Operation, at: Location, input: Record<string, unknown>, accountWide = false): Promise<AwsAnswer> {
    const region = accountWide ? homeRegion(at.partition) : at.region;
    return this.#port.call({
      partition: at.partition,
      account: at.account,
      region,
      client: operation.client,
      operation: operation.operation,
      input,
      ...((accountWide || region === GLOBAL_REGION) && { accountWide: true }),
    });
  }

  /** One call whose answer several resources share. */
  sharedCall(
    operation: Operation,
    at: Location,
    input: Record<string, unknown>,
    accountWide = false,
  ): Promise<AwsAnswer> {
    const key = callKey(operation, accountWide ? { ...at, region: homeRegion(at.partition) } : at, input);
    let answer = this.#shared.get(key);
    if (!answer) {
      answer = this.call(operation, at, input, accountWide);
      this.#shared.set(key, answer);
    }
    return answer;
  }

  /**
   * Reads a list to its end, once however often it is asked for; the same operation with another input is another list.
   * A list with one reader is not kept.
   */
  list(operation: ListOperation<unknown>, at: Location, accountWide = false): Promise<ListResult> {
    if (!this.#sharedLists.has(`${operation.client}.${operation.operation}`)) {
      return this.#readAll(operation, at, accountWide);
    }
    // Types that share a call may read different members of its answers.
    const key = `${callKey(operation, at, operation.input(at))}\n${operation.items}`;
    let result = this.#lists.get(key);
    if (!result) {
      result = this.#readAll(operation, at, accountWide);
      this.#lists.set(key, result);
    }
    return result;
  }

  async #readAll(operation: ListOperation<unknown>, at: Location, accountWide: boolean): Promise<ListResult> {
    if (!operation.per) return this.#readPages(operation, at, operation.input(at), accountWide);
    const { parents, input } = operation.per;
    const above = await this.list(parents, at, accountWide);
    const whole = above.rows.filter(row => typeof row === 'object' && row !== null);
    const broken =
      whole.length < above.rows.length ? malformed(parents, `an entry of ${parents.items} is no structure`) : undefined;
    const results: ListResult[] = [];
    await eachConcurrently([...whole.entries()], PARENTS_IN_FLIGHT, async ([index, parent]) => {
      const request = { ...operation.input(at), ...input(parent as never) };
      results[index] = await this.#readPages(operation, at, request, accountWide);
    });
    const gap = above.gap ?? broken ?? results.find(result => result.gap)?.gap;
    const rows = results.flatMap(result => result.rows);
    return gap ? { rows, gap } : { rows };
  }

  async #readPages(
    operation: ListOperation<unknown>,
    at: Location,
    input: Record<string, unknown>,
    accountWide: boolean,
  ): Promise<ListResult> {
    const rows: unknown[] = [];
    let gap: UnknownCause | undefined;
    for await (const page of this.pages(operation, operation.items, at, input, {
      accountWide,
      shared: operation.shared ?? false,
    })) {
      if (page.gap) gap = page.gap;
      else for (const row of page.rows!) gap = pushRow(rows, row, operation) ?? gap;
    }
    return gap ? { rows, gap } : { rows };
  }

  /**
   * The pages of a paged operation. A page that fails ends the iteration with its cause; what came before stands.
   * Errors named in `absentOn` end it without one.
   */
  async *pages(
    operation: Operation,
    items: string,
    at: Location,
    input: Record<string, unknown>,
    { accountWide = false, shared = false }: { accountWide?: boolean; shared?: boolean } = {},
  ): AsyncGenerator<
    { rows: readonly unknown[]; gap?: undefined } | { gap: UnknownCause; errorName?: string; rows?: undefined }
  > {
    const seen = new Set<string>();
    let token: unknown;
    for (let page = 0; page < MAX_PAGES; page++) {
      const request = token === undefined ? input : { ...input, [operation.tokens![0]]: token };
      const answer = await (shared
        ? this.sharedCall(operation, at, request, accountWide)
        : this.call(operation, at, request, accountWide));
      if (answer.error) {
        const cause = causeOf(operation, answer.error);
        yield {
          gap: page === 0 ? cause : { ...cause, message: `page ${page + 1}: ${cause.message}` },
          errorName: answer.error.name,
        };
        return;
      }
      const rows = answer.output[items] ?? [];
      if (!Array.isArray(rows)) {
        yield { gap: malformed(operation, `${items} is not a list`) };
        return;
      }
      yield { rows };
      if (!operation.tokens) return;
      token = answer.output[operation.tokens[1]];
      if (token === true) token = rows.at(-1);
      if (token === undefined || token === null || token === '' || token === false) return;
      if (typeof token !== 'string' || seen.has(token)) {
        yield { gap: { ...malformed(operation, 'the pagination token repeats'), reason: 'truncated' } };
        return;
      }
      seen.add(token);
    }
    yield { gap: { ...malformed(operation, `more than ${MAX_PAGES} pages`), reason: 'truncated' } };
  }
}

// Anything but a string stays as it is, so that it reads as malformed.
const wrapRow = ({ wrap }: ListOperation<unknown>, row: unknown): unknown =>
  wrap !== undefined && typeof row === 'string' ? { [wrap]: row } : row;

function callKey(operation: Operation, { account, region }: Location, input: Record<string, unknown>): string {
  return `${account}\n${region}\n${operation.client}.${operation.operation}\n${JSON.stringify(input)}`;
}

// AWS never answers a group without its resources, so one without a list is a broken answer and no empty group.
function pushRow(rows: unknown[], row: unknown, operation: ListOperation<unknown>): UnknownCause | undefined {
  if (operation.within === undefined) {
    rows.push(wrapRow(operation, row));
    return undefined;
  }
  const inner = (row as Record<string, unknown> | null)?.[operation.within];
  if (!Array.isArray(inner)) return malformed(operation, `${operation.within} is not a list`);
  for (const entry of inner) rows.push(entry);
  return undefined;
}
