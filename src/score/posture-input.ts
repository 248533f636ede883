/** What the posture needs of a finding; every `Finding` is one. */
export interface PostureFinding {
  readonly rule: string;
  readonly correlation: string;
  /** `score` from 0 to 10. */
  readonly risk: { readonly score: number };
  readonly resource: { readonly arn: string };
  /** Present on accepted findings, which do not count. */
  readonly suppressed?: object;
}

/** Pairs that could not be judged, summed up: what they would be if they failed. */
export interface PostureUnknown {
  readonly correlation: string;
  /** The risk that each would have, from 0 to 10. */
  readonly risk: { readonly score: number };
  /** How many resources. A whole unseen list is one. */
  readonly count: number;
  /** Given where another rule may have found the same root cause on this resource; then it counts once with that. */
  readonly resource?: { readonly arn: string };
}
