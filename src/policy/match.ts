import type { ContextReader } from './context.ts';
import {
  covers,
  hasWildcard,
  MANY,
  MANY_IN_SEGMENT,
  ONE,
  ONE_IN_SEGMENT,
  overlaps,
  type Pattern,
  readLiteral,
  readPattern,
} from './glob.ts';
import type { PolicyVersion, Statement } from './language.ts';
import { any, type Judgement, judge, NO, not, unknown, YES } from './truth.ts';
import { resolveVariables } from './variables.ts';

/** Does an action pattern (`s3:Get*`) match an action? Case does not count. */
export function matchAction(pattern: string, action: string): boolean {
  return covers(readActionPattern(pattern), readLiteral(action.toLowerCase()));
}

/** Does everything that `specific` matches fall under `general`? Certain when true. */
export function actionCovers(general: string, specific: string): boolean {
  return covers(readActionPattern(general), readActionPattern(specific));
}

/** May one action match both patterns? Certain when false. */
export function actionsOverlap(left: string, right: string): boolean {
  return overlaps(readActionPattern(left), readActionPattern(right));
}

function readActionPattern(text: string): Pattern {
  return readPattern(text.toLowerCase());
}

/** Does a Resource pattern match an ARN? See `bindToSegments` for how wildcards treat colons. */
export function matchResource(pattern: string, arn: string): boolean {
  return covers(bindToSegments(readPattern(pattern)), readLiteral(arn));
}

/** Does everything that `specific` matches fall under `general`? Certain when true. */
export function resourceCovers(general: string, specific: string): boolean {
  return covers(bindToSegments(readPattern(general)), bindToSegments(readPattern(specific)));
}

/**
 * AWS reads wildcards within an ARN segment, except that a `*` which is the last character of its segment can expand
 * beyond the colon. In the resource part, after the fifth colon, a wildcard takes any character.
 */
export function bindToSegments(pattern: Pattern): Pattern {
  let colons = 0;
  return pattern.map((token, at) => {
    if (token === ':') colons += 1;
    if (colons >= 5) return token;
    if (token === ONE) return ONE_IN_SEGMENT;
    if (token !== MANY) return token;
    const next = pattern[at + 1];
    return next === undefined || next === ':' ? MANY : MANY_IN_SEGMENT;
  });
}

/**
 * Does the statement cover the action? An action with wildcards asks about every action it stands for: covered in part
 * is unknown.
 */
export function coversAction(statement: Statement, action: string): Judgement {
  const wanted = readActionPattern(action);
  const one = (pattern: string) => cover(readActionPattern(pattern), wanted, hasWildcard(action), `action ${action}`);
  if (statement.actions) return any(statement.actions.map(one));
  return not(any((statement.notActions ?? []).map(one)));
}

/** Does the statement cover the resource? Trust policies have no Resource element; they cover the role they are on. */
export function coversResource(
  statement: Statement,
  version: PolicyVersion,
  resource: string,
  context: ContextReader,
): Judgement {
  const wanted = readPattern(resource);
  const one = (text: string) => {
    const resolved = resolveVariables(text, version, context);
    if ('pattern' in resolved) {
      return cover(bindToSegments(resolved.pattern), wanted, hasWildcard(resource), `resource ${resource}`);
    }
    // AWS calls a statement with a missing variable invalid; only for Resource does that plainly mean "no match".
    return resolved.unresolved === 'absent' && statement.resources ? NO : unknown(resolved.reason);
  };
  if (statement.resources) return any(statement.resources.map(one));
  if (statement.notResources) return not(any(statement.notResources.map(one)));
  return YES;
}

function cover(general: Pattern, wanted: Pattern, open: boolean, what: string): Judgement {
  if (!open) return judge(covers(general, wanted));
  if (covers(general, wanted)) return YES;
  return overlaps(general, wanted) ? unknown(`the statement covers only part of ${what}`) : NO;
}
