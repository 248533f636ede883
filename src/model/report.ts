import type { Outcome } from './evaluation.ts';
import type { UnknownReason } from './resource.ts';
import type { Confidence, Decision, Exposure, Responsibility, Severity } from './rule.ts';

export const REPORT_SCHEMA_VERSION = '1.0';

export interface ResourceReference {
  readonly type: string;
  readonly arn: string;
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
}

/** One named factor of a risk; `effect` is what it multiplies or adds, as `documentation` of the score says. */
export interface RiskFactor {
  readonly name: string;
  readonly value: string;
  readonly effect: number;
}

/** 0 (none) to 10 (worst). */
export interface Risk {
  readonly score: number;
  readonly factors: readonly RiskFactor[];
}

/** A failing evaluation that somebody should act on. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'fail';
  readonly risk: Risk;
  readonly resource: ResourceReference;
  readonly message: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly remediation: { readonly summary: string; readonly cli?: string; readonly terraform?: string };
  readonly correlation: string;
  readonly decision?: Decision;
  readonly suppressed?: Suppression;
  readonly status: 'new' | 'unchanged' | 'reopened';
  readonly firstSeen?: string;
}

/** An accepted finding. */
export interface Suppression {
  readonly reason: string;
  readonly expires?: string;
}

/** A rule × resource pair (or rule × unseen list) that could not be judged. */
export interface UnknownEvaluation {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The resource, when it was seen. */
  readonly resource?: ResourceReference;
  /** The resource type; the only thing known when the list itself could not be read. */
  readonly type: string;
  readonly account: string;
  readonly region: string;
  readonly reason: UnknownReason;
  readonly operation?: string;
  readonly action?: string;
  readonly error?: string;
  readonly message: string;
}

export interface Gap {
  readonly account: string;
  readonly region: string;
  readonly operation: string;
  readonly action?: string;
  readonly reason: UnknownReason;
  readonly error: string;
  readonly message: string;
  readonly count: number;
  readonly affects: readonly string[];
}

export interface Coverage {
  readonly evaluations: Readonly<Record<Outcome, number>>;
  /** Share of rule × resource pairs that could be judged, 0–100, rounded down to one decimal. */
  readonly percent: number;
  readonly gaps: readonly Gap[];
  readonly disabledRegions: readonly { readonly account: string; readonly regions: readonly string[] }[];
  /** Resources seen, by type. */
  readonly resources: Readonly<Record<string, number>>;
}

export interface Posture {
  /** 0 (worst) to 100, taking every unknown as neither. */
  readonly score: number;
  /** The score if every unknown were a failure. */
  readonly low: number;
  /** The score if every unknown passed. */
  readonly high: number;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'F';
  readonly factors: readonly PostureFactor[];
}

export interface PostureFactor {
  readonly rule: string;
  readonly findings: number;
  /** Points that this rule takes off the 100. */
  readonly points: number;
}

/** What the report says of a rule; no account data in here. */
export interface ReportRule {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resource: string;
  readonly description: string;
  readonly remediation: { readonly summary: string; readonly terraform?: string };
  readonly responsibility: Responsibility;
  readonly exposure: Exposure;
  readonly confidence: Confidence;
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly references: readonly string[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** A KMS key and what depends on it. */
export interface KeyUse {
  /** ARN. */
  readonly key: string;
  readonly name: string;
  /** AWS's `KeyState`, or `unknown`. */
  readonly state: string;
  readonly dependants: readonly { readonly arn: string; readonly type: string; readonly role: string }[];
  /** True when everything that could depend on the key was read; otherwise there may be more dependants. */
  readonly complete: boolean;
}

/** Everything that a renderer may know. */
export interface Report {
  readonly schemaVersion: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly scan: {
    readonly source: 'live' | 'recording';
    readonly partition: string;
    readonly recordedAt: string;
    readonly accounts: readonly string[];
    readonly regions: readonly string[];
    /** Milliseconds of a live scan; 0 in a replay, so that equal recordings give equal bytes. */
    readonly durationMs: number;
    readonly valuesInspected: boolean;
    readonly calls: {
      readonly total: number;
      readonly byOperation: Readonly<Record<string, number>>;
      readonly throttled: number;
      readonly retried: number;
    };
  };
  readonly coverage: Coverage;
  readonly posture: Posture;
  readonly findings: readonly Finding[];
  readonly unknowns: readonly UnknownEvaluation[];
  readonly rules: readonly ReportRule[];
  /** Every key with its dependants; left out by scans that did not look for them. */
  readonly keyMap?: readonly KeyUse[];
}
