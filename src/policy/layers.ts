import { evaluateConditions } from './conditions.ts';
import type { ContextReader } from './context.ts';
import type { Effect, Policy, Statement } from './language.ts';
import { coversAction, coversResource } from './match.ts';
import { matchPrincipal, type Reach } from './principal-match.ts';
import type { RequestPrincipal } from './principals.ts';
import { all, any, type Judgement, NO, YES } from './truth.ts';

export type LayerName = 'resource' | 'identity' | 'boundary' | 'session';

/** A statement that decided, or could decide, and the policy it is in (`policy` counts within its layer). */
export interface DecidingStatement {
  layer: LayerName;
  policy: number;
  index: number;
  sid?: string;
  effect: Effect;
}

/** A judgement with the statements behind it. */
export interface Finding extends Judgement {
  statements: DecidingStatement[];
}

export interface LayerRequest {
  caller: RequestPrincipal;
  action: string;
  resource: string;
  context: ContextReader;
}

/** Which statements of a layer apply to the request with the effect, and how they reach the caller. */
export function judgeLayer(
  layer: LayerName,
  policies: Policy[],
  effect: Effect,
  request: LayerRequest,
  reaches?: Reach[],
): Finding {
  const judged = policies.flatMap((policy, at) =>
    policy.statements
      .filter(statement => statement.effect === effect)
      .map(statement => ({
        statement: cite(layer, at, statement),
        judgement: judgeStatement(layer, policy, statement, request, reaches),
      })),
  );
  return gather(judged);
}

function judgeStatement(
  layer: LayerName,
  policy: Policy,
  statement: Statement,
  request: LayerRequest,
  reaches?: Reach[],
): Judgement {
  const found = [coversAction(statement, request.action)];
  found.push(coversResource(statement, policy.version, request.resource, request.context));
  if (layer === 'resource') {
    const match = matchPrincipal(statement, request.caller);
    if (match.truth === 'yes' && reaches && !reaches.includes(match.reach!)) return NO;
    found.push(match);
  }
  const soFar = all(found);
  if (soFar.truth === 'no') return NO;
  return all([soFar, evaluateConditions(statement.conditions, policy.version, request.context)]);
}

/** Any of them: the certain ones are cited, or, if there are none, the open ones. */
export function gather(judged: { statement: DecidingStatement; judgement: Judgement }[]): Finding {
  const judgement = any(judged.map(one => one.judgement));
  const cited = judged.filter(one => one.judgement.truth === judgement.truth && judgement.truth !== 'no');
  return { ...judgement, statements: cited.map(one => one.statement) };
}

export function both(...findings: Finding[]): Finding {
  const judgement = all(findings);
  return { ...judgement, statements: judgement.truth === 'no' ? [] : findings.flatMap(one => one.statements) };
}

export function either(...findings: Finding[]): Finding {
  const judgement = any(findings);
  const cited = findings.filter(one => one.truth === judgement.truth && judgement.truth !== 'no');
  return { ...judgement, statements: cited.flatMap(one => one.statements) };
}

export const ALWAYS: Finding = { ...YES, statements: [] };
export const NEVER: Finding = { ...NO, statements: [] };

export function open(...reasons: string[]): Finding {
  return { truth: 'unknown', reasons, statements: [] };
}

function cite(layer: LayerName, policy: number, statement: Statement): DecidingStatement {
  const { index, sid, effect } = statement;
  return { layer, policy, index, ...(sid === undefined ? {} : { sid }), effect };
}
