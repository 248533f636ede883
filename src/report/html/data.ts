import type {
  Coverage,
  KeyUse,
  Outcome,
  Posture,
  Report,
  ReportRule,
  RiskFactor,
  Severity,
  Suppression,
} from '../../model/index.ts';
import type { BlindSpot } from '../blind-spots.ts';

/**
 * What the page carries for its program. Every string in it is plain (see `plainText`) and of bounded length, so the
 * program may show any of them as text. The overview is read before the first paint; the columns of the table after it;
 * the details of a finding when somebody opens one.
 */
export interface Overview {
  readonly tool: Report['tool'];
  readonly scan: Omit<Report['scan'], 'calls'> & { readonly calls: number; readonly throttled: number };
  readonly coverage: Omit<Coverage, 'gaps'>;
  readonly posture: Posture;
  readonly spots: readonly BlindSpot[];
  readonly unknowns: number;
  readonly open: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly services: readonly Slice[];
  readonly accounts: readonly Slice[];
  readonly regions: readonly Slice[];
  readonly rules: readonly OverviewRule[];
  readonly keys?: readonly KeyUse[];
  /** The names that the columns of the table point into. */
  readonly names: { readonly [name in NameColumn]: readonly string[] };
  readonly embedding: Embedding;
}

export interface OverviewRule extends Pick<ReportRule, 'id' | 'service' | 'title' | 'severity' | 'resource'> {
  readonly description: string;
  readonly summary: string;
  readonly terraform?: string;
  readonly responsibility: string;
  readonly confidence: string;
  readonly controls: ReportRule['controls'];
  readonly references: readonly string[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Open findings, and on how many resources. */
  readonly findings: number;
  readonly resources: number;
}

/** The open findings of one service, account or Region. */
export interface Slice {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sums of the risk weights (see docs/score.md) by severity. */
  readonly weights: Readonly<Record<Severity, number>>;
  readonly worst: number;
}

export interface Embedding {
  readonly format: 'json' | 'deflate';
  readonly findings: number;
  /** Blocks of the table's columns, `table-0` … */
  readonly tables: number;
  /** Findings in a block of details, `detail-0` … */
  readonly detailSize: number;
}

/** Columns that hold positions in a list of names. */
export const NAME_COLUMNS = ['type', 'account', 'region', 'environment', 'dataClass', 'exposure', 'cause'] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number];

export const STATUSES = ['new', 'unchanged', 'reopened', 'accepted'] as const;
export type ShownStatus = (typeof STATUSES)[number];

/** A run of findings by column. `rule`, `severity`, `status` and the name columns are positions in their lists. */
export interface TableBlock extends Readonly<Record<NameColumn, readonly number[]>> {
  readonly rule: readonly number[];
  readonly severity: readonly number[];
  readonly status: readonly number[];
  readonly risk: readonly number[];
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly arn: readonly string[];
  readonly message: readonly string[];
}

/** What only the page of a finding shows. */
export interface Detail {
  readonly factors: readonly RiskFactor[];
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Left out where it is the rule's. */
  readonly summary?: string;
  readonly cli?: string;
  readonly terraform?: string;
  readonly suppressed?: Suppression;
  readonly firstSeen?: string;
  readonly correlation: string;
}
