import { Optional } from '@marcbachmann/cel-js';
import { type Trust, type UnknownCause, UnknownFact } from '../../model/index.ts';
import {
  type Admission,
  type Answer,
  admitsAccount,
  allows,
  danglingPrincipals,
  denyEnforces,
  type Enforcement,
  type ExposedStatement,
  enforcesTls,
  externalStatements,
  notPrincipalStatements,
  type Policy,
  publicStatements,
  refusesSseC,
  type Statement,
  serviceStatementsWithoutSourceGuard,
} from '../../policy/index.ts';
import { ENFORCEMENT, STATEMENT } from '../keyward-structs.ts';
import { knownPart, withUnknownRest } from '../partial-list.ts';
import type { FunctionContext } from './function-context.ts';
import { PolicyReader } from './policy-reader.ts';
import { describeStatement, grants, statementFields, viewGrants } from './statement-view.ts';

/**
 * Functions whose first argument is the text of a policy. When an expression is compiled, the last member of that
 * argument becomes optional (no policy is a fact, not an error) and the service that the policy belongs to is added.
 */
export const POLICY_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['statements', 'allows', 'publicStatements', 'externalStatements', 'serviceStatementsWithoutSourceGuard'],
  ...['notPrincipalStatements', 'enforcesTls', 'refusesSseC', 'admits', 'danglingPrincipals'],
]);

type Text = string | Optional<string>;
type Asked = { readonly policy: Policy; readonly service: string; readonly trust: Trust };

/** Adds the functions that ask what a policy says. */
export function registerPolicyFunctions(context: FunctionContext): void {
  const { environment, subject, view } = context;
  const reader = new PolicyReader();

  /** Registers `name(policy, …parameters)` for a text that is there and one that may not be. */
  const register = <Arguments extends unknown[], Result>(
    name: string,
    parameters: readonly string[],
    result: string,
    whenAbsent: Result,
    ask: (asked: Asked, ...rest: Arguments) => Result,
  ): void => {
    for (const text of ['string', 'optional<string>']) {
      environment.registerFunction(
        `${name}(${[text, ...parameters, 'string'].join(', ')}): ${result}`,
        (given: Text, ...rest: unknown[]) => {
          const service = rest.pop() as string;
          const value = given instanceof Optional ? (given.hasValue() ? given.value() : undefined) : given;
          const policy = reader.read(value as string | undefined, service);
          return policy ? ask({ policy, service, trust: subject().trust }, ...(rest as Arguments)) : whenAbsent;
        },
      );
    }
  };

  const viewOf = (policy: Policy, shown: ExposedStatement): object => view(STATEMENT, statementFields(policy, shown));
  const list = (policy: Policy, { statements, undecided }: Answer, patterns?: readonly string[]): object[] => {
    const concerns = ({ index, actions }: { index: number; actions: string[] }) =>
      !patterns || patterns.some(pattern => grants(actions, policy.statements[index]!, pattern));
    const known = statements.filter(concerns).map(one => viewOf(policy, one));
    const open = undecided.filter(concerns);
    if (open.length === 0) return known;
    const reasons = open.map(({ index, sid, reason }) => `statement ${sid ?? index + 1}: ${reason}`);
    return withUnknownRest(known, undecidable(reasons.join('; ')));
  };
  const shown = (statement: Statement, why = ''): ExposedStatement => ({
    index: statement.index,
    ...(statement.sid !== undefined && { sid: statement.sid }),
    effect: statement.effect,
    principals: statement.notPrincipals
      ? statement.notPrincipals.map(({ value }) => `not ${value}`)
      : (statement.principals ?? []).map(({ value }) => value),
    actions: statement.actions ?? ['*'],
    resources: statement.resources ?? ['*'],
    why,
  });

  const STATEMENTS = `list<${STATEMENT}>`;
  register('statements', [], STATEMENTS, [] as object[], ({ policy }) =>
    policy.statements.map(one => viewOf(policy, shown(one))),
  );
  register('allows', ['string'], STATEMENTS, [] as object[], ({ policy }, pattern: string) =>
    allows(policy, pattern).map(one => viewOf(policy, shown(one))),
  );
  const exposures: Record<string, (asked: Asked) => Answer> = {
    publicStatements: ({ policy, service }) => publicStatements(policy, { service }),
    externalStatements: ({ policy, service, trust }) => externalStatements(policy, trust, { service }),
    serviceStatementsWithoutSourceGuard: ({ policy, service, trust }) =>
      serviceStatementsWithoutSourceGuard(policy, { service, trust }),
    notPrincipalStatements: ({ policy }) => notPrincipalStatements(policy),
  };
  for (const [name, ask] of Object.entries(exposures)) {
    register(name, [], STATEMENTS, [] as object[], asked => list(asked.policy, ask(asked)));
    register(name, ['list<string>'], STATEMENTS, [] as object[], (asked, patterns: readonly string[]) =>
      list(asked.policy, ask(asked), patterns),
    );
  }
  register('danglingPrincipals', [], 'list<string>', [] as string[], ({ policy }) => [
    ...new Set(danglingPrincipals(policy).map(({ id }) => id)),
  ]);

  const enforcement = (policy: Policy, { enforced, statements, open }: Enforcement): object =>
    view(ENFORCEMENT, {
      enforced,
      open: open.map(({ action, resource }) => `${action} on ${resource}`),
      statements: statements.map(one => statementFields(policy, one)),
    });
  const nothing = view(ENFORCEMENT, { enforced: 'no', open: ['everything'], statements: [] });
  register('enforcesTls', ['string'], ENFORCEMENT, nothing, ({ policy }, bucketArn: string) =>
    enforcement(policy, enforcesTls(policy, bucketArn)),
  );
  register(
    'enforcesTls',
    ['list<string>', 'list<string>'],
    ENFORCEMENT,
    nothing,
    ({ policy }, actions: string[], resources: string[]) =>
      enforcement(
        policy,
        denyEnforces(policy, {
          actions,
          resources,
          conditions: [{ operator: 'Bool', key: 'aws:SecureTransport', value: 'false' }],
        }),
      ),
  );
  register('refusesSseC', ['string'], ENFORCEMENT, nothing, ({ policy }, bucketArn: string) =>
    enforcement(policy, refusesSseC(policy, bucketArn)),
  );
  register('admits', ['string', 'string'], 'bool', false, ({ policy }, account: string, action: string) =>
    decided(admitsAccount(policy, { account, action })),
  );
  register(
    'admits',
    ['string', 'string', 'map<string, string>'],
    'bool',
    false,
    ({ policy }, account: string, action: string, known: CelMap) =>
      decided(admitsAccount(policy, { account, action, context: plainMap(known) })),
  );

  environment.registerFunction(`${STATEMENT}.grants(string): bool`, viewGrants);
  environment.registerFunction(`${STATEMENT}.grants(list<string>): bool`, (one: object, patterns: readonly string[]) =>
    patterns.some(pattern => viewGrants(one, pattern)),
  );
  environment.registerFunction(`describe(${STATEMENTS}): string`, (statements: object[]) =>
    knownPart(statements).known.map(describeStatement).join('; '),
  );
}

/** A map that a rule writes is an object in this library, one that comes from AWS is a Map. */
type CelMap = ReadonlyMap<string, string> | Readonly<Record<string, string>>;
const plainMap = (known: CelMap): Record<string, string> =>
  Object.fromEntries(known instanceof Map ? known : Object.entries(known));

function decided({ truth, reasons }: Admission): boolean {
  if (truth === 'unknown') throw new UnknownFact(undecidable(reasons.join('; ')));
  return truth === 'yes';
}

const undecidable = (message: string): UnknownCause => ({ reason: 'undecidable', message });
