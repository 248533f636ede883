import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type AccessPolicies,
  type Answer,
  admitsAccount,
  allows,
  effectiveBlockPublicAccess,
  enforcesTls,
  evaluateConditions,
  externalStatements,
  matchAction,
  matchResource,
  may,
  notPrincipalStatements,
  type ParsedPolicy,
  type Policy,
  parsePolicy,
  publicStatements,
  readContext,
  readPrincipal,
  refusesSseC,
  serviceStatementsWithoutSourceGuard,
} from '../../src/policy/index.ts';
import { matchPrincipal } from '../../src/policy/principal-match.ts';

/** One scenario: what is asked of which policies, and what AWS (or the cited issue) says the answer is. */
interface Scenario {
  name: string;
  source: string;
  policies?: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: each kind of question has fields of its own
  question: any;
  expected: unknown;
}

const folder = new URL('./scenarios/', import.meta.url);
const OWN = '111122223333';

function read(document: unknown): Policy {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.policy;
}

function trust(given: object = {}) {
  return { ownAccounts: [OWN], accounts: [], organizations: [], ...given };
}

const ask: Record<string, (scenario: Scenario) => unknown> = {
  parse: ({ policies, expected }) => describeParsed(parsePolicy(policies!.resource), expected as object),
  action: ({ question }) => matchAction(question.pattern, question.action),
  resource: ({ question }) => matchResource(question.pattern, question.arn),
  condition: ({ question }) => {
    const policy = read({
      Version: question.version,
      Statement: { Effect: 'Allow', Action: '*', Condition: question.condition },
    });
    return evaluateConditions(policy.statements[0]!.conditions, policy.version, readContext(question.context)).truth;
  },
  principal: ({ question }) => {
    const { Principal, NotPrincipal, effect } = question;
    const element = Principal === undefined ? { NotPrincipal } : { Principal };
    const policy = read({ Statement: { Effect: effect, Action: '*', ...element } });
    const match = matchPrincipal(policy.statements[0]!, readPrincipal(question.caller)!);
    return match.reach ?? match.truth;
  },
  public: ({ policies, question, expected }) =>
    describeAnswer(publicStatements(read(policies!.resource), question), expected),
  external: ({ policies, question, expected }) =>
    describeAnswer(externalStatements(read(policies!.resource), trust(question.trust)), expected),
  service: ({ policies, question, expected }) => {
    const { trust: given, exemptServices = [] } = question;
    const options = { exemptServices, ...(given ? { trust: trust(given) } : {}) };
    return describeAnswer(serviceStatementsWithoutSourceGuard(read(policies!.resource), options), expected);
  },
  notPrincipal: ({ policies, expected }) => describeAnswer(notPrincipalStatements(read(policies!.resource)), expected),
  access: ({ policies, question }) => {
    const layers: Record<string, unknown> = { ...policies };
    for (const layer of ['resource', 'identity', 'boundary', 'session']) {
      if (typeof layers[layer] === 'object') layers[layer] = read(layers[layer]);
    }
    const { decision, denial } = may({ ...question, policies: layers as AccessPolicies });
    return denial ? `${decision} ${denial}` : decision;
  },
  blockPublicAccess: ({ question, expected }) => {
    const levels = { account: undefined, bucket: undefined, ...question.levels };
    return pick(effectiveBlockPublicAccess(levels), expected as object);
  },
  tls: ({ policies, question }) => enforcesTls(read(policies!.resource), question.bucket).enforced,
  sseC: ({ policies, question }) => refusesSseC(read(policies!.resource), question.bucket).enforced,
  admits: ({ policies, question }) => admitsAccount(read(policies!.resource), question).truth,
  allows: ({ policies, question }) => {
    const { action, principalKind, afterDeny = false } = question;
    const accepts = (named: { kind: string }) => principalKind === undefined || named.kind === principalKind;
    return allows(read(policies!.resource), action, accepts, { afterDeny }).map(statement => statement.sid);
  },
};

function describeParsed(parsed: ParsedPolicy, expected: object): unknown {
  if (!parsed.ok) {
    const { message, position } = parsed.error;
    const wanted = 'message' in expected ? String(expected.message) : '';
    return pick({ ok: false, ...position, message: message.includes(wanted) ? wanted : message }, expected);
  }
  const { version, statements } = parsed.policy;
  const principals = statements[0]?.principals?.length;
  const values = statements[0]?.conditions.flatMap(condition => condition.values);
  return pick({ ok: true, version, statements: statements.length, principals, values }, expected);
}

function describeAnswer(answer: Answer, expected: unknown): unknown {
  const found = answer.statements as unknown as Record<string, string[]>[];
  const gather = (field: string) => found.flatMap(statement => statement[field] ?? []);
  const lists = ['accounts', 'organizations', 'organizationalUnits', 'canonicalUsers', 'federated', 'actions'];
  const described = Object.fromEntries(lists.map(field => [field, gather(field)]));
  return pick({ status: answer.status, sids: gather('sid'), ...described }, expected as object);
}

function pick(value: object, like: object): unknown {
  return Object.fromEntries(Object.keys(like).map(key => [key, (value as Record<string, unknown>)[key]]));
}

for (const file of readdirSync(folder).sort()) {
  const scenarios = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Scenario[];
  describe(file.replace('.json', ''), () => {
    test.each(scenarios.map(scenario => [scenario.name, scenario] as const))('%s', (_, scenario) => {
      expect(scenario.source).not.toBe('');
      expect(ask[scenario.question.kind]!(scenario)).toEqual(scenario.expected);
    });
  });
}
