import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  danglingPrincipals,
  enforcesTls,
  externalStatements,
  may,
  type Policy,
  parsePolicy,
  publicStatements,
  serviceStatementsWithoutSourceGuard,
} from '../../src/policy/index.ts';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/k';
const ROLE = 'arn:aws:iam::111122223333:role/app';

function read(...statements: object[]): Policy {
  const parsed = parsePolicy({ Version: '2012-10-17', Statement: statements });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.policy;
}

const delegation = {
  Sid: 'Delegate',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: 'kms:*',
  Resource: '*',
};
const use = { Sid: 'Use', Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY };

function ask(policies: Parameters<typeof may>[0]['policies']) {
  return may({ principal: ROLE, action: 'kms:Decrypt', resource: KEY, policies });
}

test('an allowed request cites the statements of every layer that let it through', () => {
  const decision = ask({ resource: read(delegation), identity: [read(), read(use)], boundary: 'none', grants: [] });
  expect(decision.decision).toBe('allowed');
  expect(decision.statements).toEqual([
    { layer: 'resource', policy: 0, index: 0, sid: 'Delegate', effect: 'Allow' },
    { layer: 'identity', policy: 1, index: 0, sid: 'Use', effect: 'Allow' },
  ]);
  expect(decision.notes).toContain('service control and resource control policies are not seen');
});

test('an explicit denial cites the Deny', () => {
  const deny = { Sid: 'No', Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' };
  const decision = ask({ resource: read(delegation, deny), identity: read(use), boundary: 'none', grants: [] });
  expect(decision).toMatchObject({ decision: 'denied', denial: 'explicit', statements: [{ sid: 'No', index: 1 }] });
});

test('an unknown decision says which policy is missing', () => {
  const decision = ask({ resource: read(delegation), boundary: 'none', grants: [] });
  expect(decision.decision).toBe('unknown');
  expect(decision.reasons).toContain('the identity policy is not known');
});

test('a principal nobody can read is unknown, not denied', () => {
  const policies = { resource: read(delegation), identity: read(use), boundary: 'none' as const, grants: [] };
  const decision = may({ principal: 'somebody', action: 'kms:Decrypt', resource: KEY, policies });
  expect(decision).toMatchObject({ decision: 'unknown', reasons: ['the principal is not in a form AWS documents'] });
});

test('a public statement is named with its principals, its open actions and the reason', () => {
  const open = {
    ...delegation,
    Sid: 'Open',
    Principal: { AWS: ['*', '111122223333'] },
    Action: ['kms:Decrypt', 'kms:Sign'],
  };
  const viaService = { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } };
  const { statements } = publicStatements(read(delegation, { ...open, Condition: viaService }));
  expect(statements).toEqual([
    {
      index: 1,
      sid: 'Open',
      effect: 'Allow',
      principals: ['*'],
      actions: ['kms:Decrypt', 'kms:Sign'],
      resources: ['*'],
      why: 'everyone is let in and no condition pins the caller; kms:ViaService does not say who calls',
    },
  ]);
});

test('a statement may be certain for one principal and open for another', () => {
  const mixed = {
    ...delegation,
    Principal: { AWS: '999999999999', CanonicalUser: 'a'.repeat(64) },
  };
  const trust = { ownAccounts: ['111122223333'], accounts: [], organizations: [] };
  const answer = externalStatements(read(mixed), trust);
  expect(answer.status).toBe('found');
  expect(answer.statements.map(one => one.accounts)).toEqual([['999999999999']]);
  expect(answer.undecided.map(one => one.principals)).toEqual([['a'.repeat(64)]]);
});

test('a service without a guard is named', () => {
  const logs = { ...delegation, Principal: { Service: 'logs.eu-west-1.amazonaws.com' } };
  const [found] = serviceStatementsWithoutSourceGuard(read(logs)).statements;
  expect(found?.why).toBe('logs.eu-west-1.amazonaws.com is not tied to a source');
});

test('partly enforced TLS says what is left open', () => {
  const deny = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: 'arn:aws:s3:::b/*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  expect(enforcesTls(read(deny), 'arn:aws:s3:::b')).toMatchObject({
    enforced: 'partial',
    open: [{ action: 's3:*', resource: 'arn:aws:s3:::b' }],
  });
});

test('unique ids of deleted identities are listed', () => {
  const dangling = { ...delegation, Principal: { AWS: ['AIDADBQP57FF2AEXAMPLE', ROLE] } };
  expect(danglingPrincipals(read(delegation, dangling))).toEqual([{ statement: 1, id: 'AIDADBQP57FF2AEXAMPLE' }]);
});

test('a document that is no policy says where', () => {
  const parsed = parsePolicy({ Statement: [{ Effect: 'Allow', Action: 's3:*', Condition: { Bool: { a: null } } }] });
  expect(parsed).toEqual({ ok: false, error: { message: 'not a string', path: '$.Statement[0].Condition.Bool.a' } });
});

test('the analyser imports nothing but itself', () => {
  const folder = new URL('../../src/policy/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const [, target] of text.matchAll(/from '([^']+)'/g))
      expect(`${file}: ${target}`).toMatch(/: \.\/[a-z-]+\.ts$/);
    expect(text.split('\n').length, file).toBeLessThan(300);
  }
});
