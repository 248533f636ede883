import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { normalise } from '../src/aws/normalise.ts';
import { canonicalJson, isObject } from '../src/aws/recording/exchange.ts';
import { readExchanges } from '../src/aws/recording/read-exchanges.ts';
import { type Collection, collect } from '../src/collect/collect.ts';
import type { AwsAnswer, AwsCall, AwsPort } from '../src/model/index.ts';
import { elementType, INSPECTED_VALUES, resourceTypes, shapes } from '../src/resources/index.ts';
import { ACCOUNTS, type Account, folderOf, openRecording } from './scan/fixture-accounts.ts';

const GENERATOR = new URL('../scripts/fixtures/generate.mjs', import.meta.url).href;
const scratch = mkdtempSync(path.join(tmpdir(), 'keyward-fixtures-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the recording of an account consists of; `expected/` beside it belongs to the goldens. */
const recordedFiles = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter(file => /\.(?:json|ndjson)$/.test(file) && !file.startsWith('expected'))
    .sort();

/** `<account>/<region>/<client>.<Operation>` of every file. */
const operationFiles = (folder: string): string[] =>
  [...new Set(recordedFiles(folder).map(file => file.replace(/\.(?:json|ndjson)$/, '')))].filter(
    file => file !== 'recording',
  );

/** Collects everything that any rule could ever read, and notes the calls. */
async function collectEverything(account: Account): Promise<{ collection: Collection; calls: AwsCall[] }> {
  const { port, scope } = openRecording(folderOf(account));
  const calls: AwsCall[] = [];
  const noting: AwsPort = {
    statistics: () => port.statistics(),
    call: (call: AwsCall): Promise<AwsAnswer> => {
      calls.push(call);
      return port.call(call);
    },
  };
  const types = resourceTypes.map(type => ({
    type,
    members: new Map(),
    facets: new Set(
      Object.entries(type.facets)
        .filter(([, source]) => source.kind !== 'batch' || scope.valuesInspected)
        .map(([name]) => name),
    ),
  }));
  return { collection: await collect(noting, { types }, scope), calls };
}

const collections = new Map<Account, ReturnType<typeof collectEverything>>();
const everythingOf = (account: Account): ReturnType<typeof collectEverything> => {
  const known = collections.get(account) ?? collectEverything(account);
  collections.set(account, known);
  return known;
};

describe('generator', () => {
  it('writes the committed bytes', async () => {
    const { generateAccounts } = (await import(GENERATOR)) as { generateAccounts: (folder: string) => void };
    generateAccounts(scratch);
    for (const account of ACCOUNTS) {
      const written = path.join(scratch, account);
      expect(recordedFiles(written)).toEqual(recordedFiles(folderOf(account)));
      for (const file of recordedFiles(written)) {
        expect(readFileSync(path.join(folderOf(account), file), 'utf8'), `${account}/${file}`).toBe(
          readFileSync(path.join(written, file), 'utf8'),
        );
      }
    }
  });
});

describe.each(ACCOUNTS)('%s', account => {
  it('answers every question that a scan can ask', async () => {
    const { collection } = await everythingOf(account);
    expect(collection.gaps.filter(({ cause }) => cause.reason === 'notRecorded')).toEqual([]);
  });

  it('holds nothing that no scan asks, in the very words of the scan', async () => {
    const { calls } = await everythingOf(account);
    const asked = new Set(
      calls.map(({ account, region, client, operation, input }) =>
        [account, region, `${client}.${operation}`, canonicalJson(input)].join(' '),
      ),
    );
    const unasked = operationFiles(folderOf(account)).flatMap(file => {
      const [id, region, operation] = file.split(path.sep) as [string, string, string];
      // Asked before a live scan knows what to scan.
      if (operation === 'ec2.DescribeRegions') return [];
      return readExchanges(path.join(folderOf(account), file))!
        .map(({ input }) => [id, region, operation, canonicalJson(input)].join(' '))
        .filter(question => !asked.has(question));
    });
    expect(unasked).toEqual([]);
  });

  it("answers in the words of AWS's model: known members, known values, the right types", () => {
    const problems = operationFiles(folderOf(account)).flatMap(file => {
      const [client, operation] = path.basename(file).split('.') as [string, string];
      return readExchanges(path.join(folderOf(account), file))!.flatMap(({ answer }) => {
        if (!answer.output) return [];
        return problemsOf(shapes.operations[`${client}.${operation}`]!, answer.output, `${file}: `);
      });
    });
    // The troubled account has broken answers on purpose; they have no output at all.
    expect(problems).toEqual([]);
  });

  it('passes through the reader unchanged: nothing sensitive is left to take out', () => {
    for (const file of operationFiles(folderOf(account))) {
      const [client, operation] = path.basename(file).split('.') as [string, string];
      for (const { answer } of readExchanges(path.join(folderOf(account), file))!) {
        if (!answer.output) continue;
        const read = normalise(client, operation, answer.output, () => {
          throw new Error(`${file} holds a parameter value`);
        });
        expect(read).toEqual(answer.output);
      }
    }
  });
});

describe('readable accounts', () => {
  it.each(['acme', 'clean', 'empty'] as const)('%s has no gaps, but for what AWS itself refuses', async account => {
    const { collection } = await everythingOf(account);
    // AWS answers no resource policy of a secret that is about to be deleted.
    const refused = collection.gaps.filter(({ cause }) => cause.error !== 'InvalidRequestException');
    expect(refused).toEqual([]);
  });

  it('acme has at least 150 resources and some of every type', async () => {
    const { collection } = await everythingOf('acme');
    const types = new Set(collection.resources.map(({ type }) => type));
    expect(resourceTypes.map(({ type }) => type).filter(type => !types.has(type))).toEqual([]);
    expect(collection.resources.length).toBeGreaterThanOrEqual(150);
  });

  it('empty has nothing but the account itself', async () => {
    const { collection } = await everythingOf('empty');
    expect([...new Set(collection.resources.map(({ type }) => type))]).toEqual(['AWS::::Account']);
  });
});

describe('unreadable accounts', () => {
  it('denied sees every resource of acme and not one of its details', async () => {
    const [denied, acme] = await Promise.all([everythingOf('denied'), everythingOf('acme')]);
    const identities = ({ resources }: Collection) =>
      resources.map(({ type, arn, region }) => `${type} ${region} ${arn}`);
    expect(identities(denied.collection)).toEqual(identities(acme.collection));
    expect(denied.collection.listGaps).toEqual([]);
    expect(new Set(denied.collection.gaps.map(({ cause }) => cause.reason))).toEqual(new Set(['denied']));
  });

  it('blind sees nothing and says so of every list', async () => {
    const { collection } = await everythingOf('blind');
    expect(new Set(collection.resources.map(({ type }) => type))).toEqual(new Set(['AWS::::Account']));
    const unread = new Set(collection.listGaps.map(({ type }) => type));
    expect(resourceTypes.filter(({ list, type }) => list && !unread.has(type))).toEqual([]);
    expect(new Set(collection.gaps.map(({ cause }) => cause.reason))).toEqual(new Set(['denied']));
  });

  it('throttled shows every kind of trouble', async () => {
    const { collection } = await everythingOf('throttled');
    const reasons = new Set(collection.gaps.map(({ cause }) => cause.reason));
    expect([...reasons].sort()).toEqual(expect.arrayContaining(['malformed', 'serverError', 'throttled', 'timeout']));
    const second = collection.listGaps.filter(({ cause }) => cause.message.startsWith('page 2:'));
    expect(second.map(({ type }) => type).sort()).toEqual([
      'AWS::EC2::Volume',
      'AWS::RDS::DBSnapshot',
      'AWS::SecretsManager::Secret',
    ]);
  });
});

/** What AWS's own model says against a value. */
function problemsOf(type: string, value: unknown, at: string): string[] {
  const element = elementType(type);
  if (element && type.startsWith('list<')) {
    if (!Array.isArray(value)) return [`${at} should be a list`];
    return value.flatMap((entry, index) => problemsOf(element, entry, `${at}[${index}]`));
  }
  if (element) {
    if (!isObject(value)) return [`${at} should be a map`];
    return Object.entries(value).flatMap(([key, entry]) => problemsOf(element, entry, `${at}.${key}`));
  }
  const members = shapes.structs[type];
  if (members) {
    if (!isObject(value)) return [`${at} should be a ${type}`];
    return Object.entries(value).flatMap(([member, entry]) => {
      if (!members[member]) return [`${at}.${member} is not a member of ${type}`];
      if (`${type}.${member}` in INSPECTED_VALUES) {
        return [entry].flat().every(isObject) ? [] : [`${at}.${member} is not a verdict`];
      }
      const known = shapes.enums[`${type}.${member}`];
      const values = [entry].flat();
      const invented = known ? values.filter(one => !known.includes(String(one))) : [];
      return [
        ...problemsOf(members[member], entry, `${at}.${member}`),
        ...invented.map(one => `${at}.${member} is never ${one}`),
      ];
    });
  }
  const expected = { string: 'string', blob: 'string', timestamp: 'string', bool: 'boolean', number: 'number' }[type];
  if (expected && typeof value !== expected) return [`${at} should be a ${type}`];
  if (type === 'timestamp' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(value))) {
    return [`${at} should be an ISO 8601 timestamp`];
  }
  return [];
}
