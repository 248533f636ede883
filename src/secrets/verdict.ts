export type Confidence = 'high' | 'medium' | 'low';

/** What is known about a value once it has been judged. It never holds the value or any part of it. */
export interface SecretVerdict {
  readonly secret: boolean;
  /** Which detector recognised the value, such as `github-token`. */
  readonly detector?: string;
  readonly confidence?: Confidence;
  /** Length of the value in UTF-16 code units. */
  readonly length: number;
  /** Truncated HMAC-SHA256 of the value; equal for equal values under one salt. */
  readonly fingerprint?: string;
}

/** One recognised secret inside a value. */
export interface Hit {
  readonly detector: string;
  readonly confidence: Confidence;
}

const RANK: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

/** The more certain of two hits; the first one on a tie, so that detectors are listed most specific first. */
export function strongest(first: Hit | undefined, second: Hit | undefined): Hit | undefined {
  if (!first || !second) return first ?? second;
  return RANK[second.confidence] > RANK[first.confidence] ? second : first;
}
