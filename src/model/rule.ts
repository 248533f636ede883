import type { Location, Resource, UnknownCause } from './resource.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Exposure = 'public' | 'external' | 'internal';
export type Confidence = 'high' | 'medium' | 'low';
export type Responsibility = 'customer' | 'shared' | 'aws';

/** The other resources of a scan, as rule functions reach them. */
export interface Lookup {
  /** Every collected resource of a type in an account; `gap` tells why there may be more that nobody saw. */
  ofType(type: string, account: string): { readonly resources: readonly Resource[]; readonly gap?: UnknownCause };
  /** Resolves an identifier as AWS writes it (id, ARN, name, alias …) relative to a location. */
  resolve(type: string, reference: string, from: Location): Resolution;
}

/** What a reference leads to. `foreign` belongs to an account outside the scan; `unknown` could not be decided. */
export type Resolution =
  | { readonly state: 'present'; readonly resource: Resource }
  | { readonly state: 'missing' }
  | { readonly state: 'foreign'; readonly account?: string }
  | { readonly state: 'unknown'; readonly cause: UnknownCause };

/** Everything that an expression may look at. */
export interface Subject {
  readonly resource: Resource;
  readonly lookup: Lookup;
  readonly now: Date;
  readonly valuesInspected: boolean;
  /** Values in place of the rule's parameters; only cases of rules have them. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A compiled CEL expression. Throws `UnknownFact` when the answer depends on a fact that is not known. */
export interface Expression {
  readonly source: string;
  evaluate(subject: Subject): unknown;
}

/** A text with compiled `{CEL}` parts. */
export interface Template {
  readonly source: string;
  render(subject: Subject): string;
}

export interface Remediation {
  readonly summary: string;
  readonly cli?: Template;
  readonly terraform?: string;
}

/** One proof of a rule: what is given and what must come out. */
export interface RuleCase {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly expect: 'pass' | 'fail' | 'notApplicable' | 'unknown';
  /** Facets that are denied in this case. */
  readonly denied?: readonly string[];
  readonly now?: string;
  readonly resource?: Readonly<
    Partial<Pick<Resource, 'arn' | 'id' | 'name' | 'account' | 'region' | 'partition' | 'tags'>>
  >;
  /** Other resources of the same scan, for rules that look beyond their own. */
  readonly with?: readonly CaseResource[];
  /** Types (of `with`) whose lists could not be read completely. */
  readonly incomplete?: readonly string[];
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly valuesInspected?: boolean;
}

export interface CaseResource {
  readonly type: string;
  readonly arn?: string;
  readonly id?: string;
  readonly name?: string;
  readonly account?: string;
  readonly region?: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly denied?: readonly string[];
}

/** A declarative requirement on one resource type. The id is the file's name and names the failing condition. */
export interface Rule {
  readonly id: string;
  /** Folder below `rules/`, for example `kms`. */
  readonly service: string;
  readonly file: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resource: string;
  readonly description: string;
  readonly applies?: Expression;
  readonly fails: Expression;
  readonly message: Template;
  readonly evidence: Readonly<Record<string, Expression>>;
  readonly remediation: Remediation;
  readonly responsibility: Responsibility;
  /** What a failure proves about reach; a factor of the risk. */
  readonly exposure: Exposure;
  readonly confidence: Confidence;
  readonly correlation?: string;
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly references: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly cases: readonly RuleCase[];
  /** Facets that `applies` and `fails` read, by resource type; the planner collects these. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Facets that only message, evidence or remediation read; never a reason for a call of their own. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Facets (`<type> <facet>`) of which only some members are ever looked at, with those members. Of any other facet all
   * of it may be looked at.
   */
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
}
