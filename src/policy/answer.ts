import type { Effect, Statement } from './language.ts';

/** A statement as a report shows it. */
export interface StatementReference {
  index: number;
  sid?: string;
  effect: Effect;
  principals: string[];
  /** The actions concerned; a NotAction statement shows `*`. */
  actions: string[];
  resources: string[];
}

export interface ExposedStatement extends StatementReference {
  why: string;
}

export interface UndecidedStatement extends StatementReference {
  reason: string;
}

/** `found` as soon as one statement is certain; `unknown` if none is but some are open; `none` if all are clear. */
export interface Answer<T extends StatementReference = ExposedStatement> {
  status: 'found' | 'none' | 'unknown';
  statements: T[];
  undecided: UndecidedStatement[];
}

export function answer<T extends StatementReference>(statements: T[], undecided: UndecidedStatement[]): Answer<T> {
  return {
    status: statements.length > 0 ? 'found' : undecided.length > 0 ? 'unknown' : 'none',
    statements,
    undecided,
  };
}

export function refer(statement: Statement, principals?: string[], actions?: string[]): StatementReference {
  return {
    index: statement.index,
    ...(statement.sid === undefined ? {} : { sid: statement.sid }),
    effect: statement.effect,
    principals: principals ?? listPrincipals(statement),
    actions: actions ?? listActions(statement),
    resources: listResources(statement),
  };
}

export function listPrincipals(statement: Statement): string[] {
  if (statement.notPrincipals) return statement.notPrincipals.map(entry => `not ${entry.value}`);
  return (statement.principals ?? []).map(entry => entry.value);
}

/** The action patterns of a statement; NotAction is taken as everything, which is wider but never narrower. */
export function listActions(statement: Statement): string[] {
  return statement.actions ?? ['*'];
}

/** The resource patterns of a statement, NotResource and a missing element taken as everything. */
export function listResources(statement: Statement): string[] {
  return statement.resources ?? ['*'];
}
