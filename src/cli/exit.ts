/** What a command ended with; the reason is the last line on stderr. */
export interface Exit {
  readonly code: ExitCode;
  readonly reason: string;
}

export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Usage, configuration, rule or recording error. */
  usage: 2,
  /** Nothing could be evaluated, or coverage is under `--min-coverage`. */
  incomplete: 3,
  /** A bug of keyward. */
  bug: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
