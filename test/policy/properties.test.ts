import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AccessQuestion,
  type Answer,
  admitsAccount,
  enforcesTls,
  evaluateConditions,
  externalStatements,
  matchResource,
  may,
  notPrincipalStatements,
  type Policy,
  parsePolicy,
  printPolicy,
  publicStatements,
  readContext,
  serviceStatementsWithoutSourceGuard,
  type Trust,
} from '../../src/policy/index.ts';
import { ACCOUNTS, ACTIONS, CALLERS, conditionBlock, context, document, RESOURCES, statement } from './arbitraries.ts';

type Document = { Version: string; Statement: Record<string, unknown>[] };

const TRUST: Trust = { ownAccounts: ['111122223333'], accounts: [], organizations: [] };
const RANK = { denied: 0, none: 0, unknown: 1, allowed: 2, found: 2 };

function read(given: unknown): Policy {
  const parsed = parsePolicy(given);
  if (!parsed.ok) throw new Error(`${parsed.error.message} at ${parsed.error.path}`);
  return parsed.policy;
}

const request = fc.record({
  principal: fc.constantFrom(...CALLERS),
  action: fc.constantFrom(...ACTIONS),
  resource: fc.constantFrom(...RESOURCES),
  context,
  identity: fc.option(document(false), { nil: undefined }),
  boundary: fc.constantFrom<undefined | 'none'>('none', undefined),
});
type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

function decide(resource: unknown, asked: Request): number {
  const question: AccessQuestion = {
    principal: asked.principal,
    action: asked.action,
    resource: asked.resource,
    resourceAccount: '111122223333',
    context: asked.context,
    policies: {
      resource: read(resource),
      ...(asked.identity ? { identity: read(asked.identity) } : {}),
      ...(asked.boundary ? { boundary: asked.boundary } : {}),
      grants: [],
    },
  };
  return RANK[may(question).decision];
}

/** Which statements are named for which outsiders, in any order. */
function list(answer: Answer): string[] {
  return answer.statements
    .flatMap(one => {
      const { sid, principals, actions, ...rest } = one as unknown as Record<string, string[]>;
      const outsiders = [rest.accounts, rest.organizations, rest.organizationalUnits, rest.federated].flat();
      return (actions ?? []).flatMap(action => outsiders.map(outsider => `${sid} ${principals} ${action} ${outsider}`));
    })
    .sort();
}

function answers(policy: Policy): unknown {
  const all = [
    publicStatements(policy),
    externalStatements(policy, TRUST),
    serviceStatementsWithoutSourceGuard(policy),
  ];
  return all.map(answer => ({
    status: answer.status,
    found: answer.statements.map(one => `${one.sid} ${one.principals} ${one.actions}`).sort(),
    undecided: answer.undecided.map(one => `${one.sid} ${one.principals} ${one.actions}`).sort(),
  }));
}

const RUNS = { numRuns: 2_000 };

describe('properties', () => {
  test('printing and parsing again changes nothing', () => {
    fc.assert(
      fc.property(document(), given => {
        const policy = read(given);
        const again = read(printPolicy(policy));
        const strip = (one: Policy) => one.statements.map(each => ({ ...each, original: undefined }));
        expect(strip(again)).toEqual(strip(policy));
        expect(printPolicy(again)).toBe(printPolicy(policy));
        expect(read(encodeURIComponent(printPolicy(policy)))).toEqual(again);
      }),
      RUNS,
    );
  });

  test('trusting one more account or organisation only removes', () => {
    const added = fc.constantFrom<Partial<Trust>>(
      ...ACCOUNTS.map(account => ({ accounts: [account] })),
      { organizations: ['o-ours'] },
      { organizationalUnits: ['o-ours/r-a'] },
      { networks: ['vpce-1a2b'] },
    );
    fc.assert(
      fc.property(document(), added, (given, more) => {
        const policy = read(given);
        const wider = { ...TRUST, ...more };
        const [before, after] = [externalStatements(policy, TRUST), externalStatements(policy, wider)];
        expect(list(before)).toEqual(expect.arrayContaining(list(after)));
        expect(RANK[after.status]).toBeLessThanOrEqual(RANK[before.status]);
        const guard = (trust: Trust) => RANK[serviceStatementsWithoutSourceGuard(policy, { trust }).status];
        expect(guard(wider)).toBeLessThanOrEqual(guard(TRUST));
      }),
      RUNS,
    );
  });

  test('adding a Deny never gives more access and never makes more public', () => {
    fc.assert(
      fc.property(document(), statement(['Deny']), request, (given, deny, asked) => {
        const more: Document = { ...given, Statement: [...given.Statement, deny] };
        expect(decide(more, asked)).toBeLessThanOrEqual(decide(given, asked));
        const status = (one: unknown) => RANK[publicStatements(read(one)).status];
        expect(status(more)).toBeLessThanOrEqual(status(given));
        const admits = (one: unknown) =>
          ({ no: 0, unknown: 1, yes: 2 })[
            admitsAccount(read(one), { account: '999999999999', action: asked.action }).truth
          ];
        expect(admits(more)).toBeLessThanOrEqual(admits(given));
      }),
      RUNS,
    );
  });

  test('letting everyone in where an Allow named somebody never takes access away', () => {
    fc.assert(
      fc.property(document(), fc.nat(3), request, (given, at, asked) => {
        const wide: Document = {
          ...given,
          Statement: given.Statement.map((one, index) => {
            const { NotPrincipal, ...rest } = one as Record<string, unknown>;
            return index === at && one.Effect === 'Allow' ? { ...rest, Principal: '*' } : one;
          }),
        };
        expect(decide(wide, asked)).toBeGreaterThanOrEqual(decide(given, asked));
        const status = (one: unknown) => RANK[publicStatements(read(one)).status];
        expect(status(wide)).toBeGreaterThanOrEqual(status(given));
      }),
      RUNS,
    );
  });

  test('the order of statements does not matter', () => {
    fc.assert(
      fc.property(document(), request, (given, asked) => {
        const turned = { ...given, Statement: [...given.Statement].reverse() };
        expect(decide(turned, asked)).toBe(decide(given, asked));
        expect(answers(read(turned))).toEqual(answers(read(given)));
      }),
      RUNS,
    );
  });

  test('stating one more key never overturns a decided condition', () => {
    fc.assert(
      fc.property(conditionBlock, context, context, (block, known, more) => {
        const policy = read({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Condition: block } });
        const judge = (...facts: (typeof known)[]) =>
          evaluateConditions(policy.statements[0]!.conditions, policy.version, readContext(...facts)).truth;
        const before = judge(known);
        if (before !== 'unknown') expect(judge(more, known)).toBe(before);
      }),
      RUNS,
    );
  });

  test('100,000 random policies: no crash, no slow one', () => {
    const slowest = { time: 0 };
    const sample = fc.sample(fc.tuple(document(), request), { numRuns: 2_000, seed: 7 });
    for (let round = 0; round < 50; round += 1) {
      for (const [at, [given, asked]] of sample.entries()) {
        // Statements of two documents together make a new policy each round.
        const other = sample[(at * 31 + round * 977) % sample.length]![0];
        const mixed: Document = { ...given, Statement: [...given.Statement, ...other.Statement] };
        const start = performance.now();
        const policy = read(mixed);
        answers(policy);
        notPrincipalStatements(policy);
        enforcesTls(policy, 'arn:aws:s3:::b');
        decide(mixed, asked);
        slowest.time = Math.max(slowest.time, performance.now() - start);
      }
    }
    expect(slowest.time).toBeLessThan(2_000);
  }, 300_000);

  test('parsing never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything(),
          document().map(one => JSON.stringify(one)),
        ),
        given => {
          const cut = typeof given === 'string' ? given.slice(0, Math.ceil(given.length * 0.7)) : given;
          expect(typeof parsePolicy(given).ok).toBe('boolean');
          expect(typeof parsePolicy(cut).ok).toBe('boolean');
        },
      ),
      RUNS,
    );
  });

  test('a hostile pattern costs no more than its length times the value', () => {
    const start = performance.now();
    expect(matchResource(`${'a*'.repeat(1_000)}b`, 'a'.repeat(4_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
