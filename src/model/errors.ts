import type { UnknownCause } from './resource.ts';

/** The user named something that does not exist or does not make sense. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A place in a file, 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file that the user gave is not what it should be. Exit code 2; the message carries file:line:column. */
export class FileError extends UsageError {
  readonly file: string;
  readonly position: Position | undefined;
  readonly problem: string;

  constructor(file: string, position: Position | undefined, problem: string, excerpt?: string) {
    const where = position ? `${file}:${position.line}:${position.column}` : file;
    super(`${where}: ${problem}${excerpt ? `\n${excerpt}` : ''}`);
    this.file = file;
    this.position = position;
    this.problem = problem;
  }
}

/** Several problems found in one go, each with its place. */
export class FileErrors extends UsageError {
  readonly errors: readonly FileError[];

  constructor(errors: readonly FileError[]) {
    super(errors.map(error => error.message).join('\n'));
    this.errors = errors;
  }
}

/** Thrown inside an expression when the answer depends on a fact that is not known. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';
  // Not `cause`: that name belongs to Error and means something else there.
  readonly why: UnknownCause;

  constructor(why: UnknownCause) {
    super(why.message);
    this.why = why;
  }
}
