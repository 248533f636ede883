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
  type RequestContext,
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

describe('properties', { timeout: 60_000 }, () => {
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

  /** Whatever the caller can choose freely; what places it (account, organisation, network) is fixed by `placed`. */
  function letsIn(given: unknown, caller: string, asked: Request, placed: RequestContext): boolean {
    const everything = read({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });
    const { decision } = may({
      principal: caller,
      action: asked.action,
      resource: asked.resource,
      resourceAccount: '111122223333',
      context: { ...asked.context, ...placed },
      policies: { resource: read(given), identity: everything, boundary: 'none', session: everything, grants: [] },
    });
    return decision === 'allowed';
  }

  const OUTSIDE: RequestContext = {
    'aws:PrincipalOrgID': 'o-evil',
    'aws:PrincipalOrgPaths': ['o-evil/r-z/ou-z/'],
    'aws:SourceAccount': null,
    'aws:SourceArn': null,
    'aws:SourceIp': '8.8.8.8',
    'aws:SourceVpce': null,
    'aws:ResourceOrgID': 'o-ours',
  };

  test('an outsider who gets in has been reported as public', () => {
    const caller = fc.constantFrom('arn:aws:iam::888888888888:role/evil', '*');
    fc.assert(
      fc.property(document(), request, caller, (given, asked, who) => {
        const account = who === '*' ? 'anonymous' : '888888888888';
        const organization = who === '*' ? { 'aws:PrincipalOrgID': null, 'aws:PrincipalOrgPaths': null } : {};
        const own = { 'aws:PrincipalAccount': account, 'kms:CallerAccount': who === '*' ? null : account };
        const arn = {
          'aws:PrincipalArn': who === '*' ? null : who,
          'aws:PrincipalIsAWSService': who === '*' ? null : false,
        };
        fc.pre(letsIn(given, who, asked, { ...OUTSIDE, ...organization, ...own, ...arn }));
        expect(publicStatements(read(given)).status).not.toBe('none');
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
    );
  });

  test('another account that gets in has been reported as public or external', () => {
    const organization = fc.constantFrom('o-evil', 'o-ours');
    fc.assert(
      fc.property(document(), request, organization, (given, asked, org) => {
        const who = 'arn:aws:iam::999999999999:role/app';
        const own = { 'aws:PrincipalAccount': '999999999999', 'kms:CallerAccount': '999999999999' };
        const arn = { 'aws:PrincipalArn': who, 'aws:PrincipalIsAWSService': false };
        const paths = { 'aws:PrincipalOrgID': org, 'aws:PrincipalOrgPaths': [`${org}/r-a/ou-b/ou-c/`] };
        fc.pre(letsIn(given, who, asked, { ...OUTSIDE, ...own, ...arn, ...paths }));
        const policy = read(given);
        const statuses = [publicStatements(policy).status, externalStatements(policy, TRUST).status];
        expect(statuses).not.toEqual(['none', 'none']);
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
    );
  });

  test('a service that acts for another customer and gets in has been reported', () => {
    const source = {
      'aws:SourceAccount': '888888888888',
      'aws:SourceArn': 'arn:aws:cloudtrail:us-east-1:888888888888:trail/t',
      'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:aws:cloudtrail:us-east-1:888888888888:trail/t',
      'aws:PrincipalIsAWSService': true,
      'aws:PrincipalAccount': null,
      'kms:CallerAccount': null,
      'aws:PrincipalOrgID': null,
      'aws:PrincipalOrgPaths': null,
      'aws:PrincipalArn': null,
    };
    fc.assert(
      fc.property(document(), request, (given, asked) => {
        fc.pre(letsIn(given, 'cloudtrail.amazonaws.com', asked, { ...OUTSIDE, ...source }));
        const policy = read(given);
        const statuses = [publicStatements(policy).status, serviceStatementsWithoutSourceGuard(policy).status];
        expect(statuses).not.toEqual(['none', 'none']);
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
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
