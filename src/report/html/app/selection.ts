import { SEVERITIES } from '../../../model/rule.ts';
import { STATUSES } from '../data.ts';
import type { FindingsTable } from './findings-table.ts';
import { FACETS, type FacetName, type GroupName, type Query, type SortName } from './query.ts';

/** How many findings each value of a facet would leave, given all other filters; by position in `valuesOf`. */
export type FacetCounts = Readonly<Record<FacetName, Uint32Array>>;

export interface Selection {
  /** Rows in the order asked for. */
  readonly rows: Uint32Array;
  readonly counts: FacetCounts;
}

/** Answers queries over all findings: one pass over typed columns, no index to keep. */
export class Selector {
  readonly table: FindingsTable;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  readonly #columns: Readonly<Record<Exclude<FacetName, 'control'>, ArrayLike<number>>>;
  /** Positions of the controls of each rule. */
  readonly #controls: readonly (readonly number[])[];
  readonly #orders = new Map<string, Uint32Array>();
  #texts: string[] | undefined;
  #resources: Uint32Array | undefined;

  constructor(table: FindingsTable) {
    this.table = table;
    const { rules, names } = table.overview;
    const services = [...new Set(rules.map(({ service }) => service))].sort();
    const controls = [...new Set(rules.flatMap(({ controls: own }) => controlNames(own)))].sort(naturally);
    const serviceOfRule = rules.map(({ service }) => services.indexOf(service));
    const controlAt = new Map(controls.map((name, index) => [name, index]));
    this.#controls = rules.map(({ controls: own }) => controlNames(own).map(name => controlAt.get(name)!));
    this.values = {
      ...{
        severity: SEVERITIES,
        status: STATUSES,
        service: services,
        rule: rules.map(({ id }) => id),
        control: controls,
      },
      ...{ account: names.account, region: names.region, type: names.type, environment: names.environment },
      ...{ dataClass: names.dataClass, exposure: names.exposure, cause: names.cause },
    };
    this.#columns = {
      ...{ severity: table.severity, status: table.status, rule: table.rule },
      service: Int16Array.from(table.rule, rule => serviceOfRule[rule] ?? -1),
      ...{ account: table.account, region: table.region, type: table.type, environment: table.environment },
      ...{ dataClass: table.dataClass, exposure: table.exposure, cause: table.cause },
    };
  }

  /** The findings that a query asks for. Unless it names a status, accepted findings stay out. */
  select(query: Query): Selection {
    const { table } = this;
    const active = this.#filters(query);
    const matches = this.#textFilter(query.text);
    const counts = Object.fromEntries(
      FACETS.map(facet => [facet, new Uint32Array(this.values[facet].length)]),
    ) as Record<FacetName, Uint32Array>;
    const byRule = { all: new Uint32Array(this.#controls.length), butControl: new Uint32Array(this.#controls.length) };
    const counted = Object.entries(this.#columns).map(([facet, column]) => ({
      column,
      count: counts[facet as FacetName],
    }));
    const order = this.#order(query.sort, query.descending);
    const rows = new Uint32Array(table.length);
    let found = 0;
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at]!;
      let failed: Filter | undefined;
      let failures = 0;
      for (const filter of active) {
        if (filter.allowed[filter.column[row]!] === 1) continue;
        failed = filter;
        failures += 1;
        if (failures > 1) break;
      }
      if (failures > 1 || !matches(row)) continue;
      const rule = table.rule[row]!;
      if (failed) {
        // The only filter in the way: this is what another of its values would bring.
        if (failed.facet === 'control') byRule.butControl[rule]! += 1;
        else counts[failed.facet][failed.column[row]!]! += 1;
        continue;
      }
      rows[found] = row;
      found += 1;
      byRule.all[rule]! += 1;
      for (const { column, count } of counted) count[column[row]!]! += 1;
    }
    for (const [rule, controls] of this.#controls.entries()) {
      for (const control of controls) counts.control[control]! += byRule.all[rule]! + byRule.butControl[rule]!;
    }
    return { rows: rows.slice(0, found), counts };
  }

  /** Prepares the first search, which is the slow one. */
  prepareSearch(): void {
    this.#texts ??= Array.from(this.table.id, (id, row) =>
      `${this.table.name[row]}\n${this.table.arn[row]}\n${this.table.message[row]}\n${id}`.toLowerCase(),
    );
  }

  /** The group that a row belongs to, as a number. */
  groupOf(group: Exclude<GroupName, 'none'>): ArrayLike<number> {
    if (group !== 'resource') return this.#columns[group];
    if (!this.#resources) {
      const positions = new Map<string, number>();
      this.#resources = Uint32Array.from(this.table.arn, arn => {
        const position = positions.get(arn) ?? positions.size;
        positions.set(arn, position);
        return position;
      });
    }
    return this.#resources;
  }

  #filters(query: Query): Filter[] {
    return FACETS.flatMap(facet => {
      const wanted = query.facets[facet] ?? [];
      if (facet === 'status')
        return wanted.includes('any') ? [] : [this.#filter(facet, wanted.length > 0 ? wanted : OPEN)];
      return wanted.length > 0 ? [this.#filter(facet, wanted)] : [];
    });
  }

  #filter(facet: FacetName, wanted: readonly string[]): Filter {
    const values = this.values[facet];
    const allowed = Uint8Array.from(values, value => (wanted.includes(value) ? 1 : 0));
    if (facet !== 'control') return { facet, allowed, column: this.#columns[facet] };
    const rules = Uint8Array.from(this.#controls, own => (own.some(control => allowed[control] === 1) ? 1 : 0));
    return { facet, allowed: rules, column: this.table.rule };
  }

  #textFilter(text: string): (row: number) => boolean {
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter(word => word !== '');
    if (words.length === 0) return () => true;
    this.prepareSearch();
    const texts = this.#texts!;
    const ruleTexts = this.table.overview.rules.map(({ id, title, service }) =>
      `${id}\n${title}\n${service}`.toLowerCase(),
    );
    const byRule = words.map(word => ({
      word,
      rules: Uint8Array.from(ruleTexts, own => (own.includes(word) ? 1 : 0)),
    }));
    const { rule } = this.table;
    return row => byRule.every(({ word, rules }) => rules[rule[row]!] === 1 || texts[row]!.includes(word));
  }

  #order(sort: SortName, descending: boolean): Uint32Array {
    const key = `${sort} ${descending}`;
    let order = this.#orders.get(key);
    if (!order) {
      const compare = this.#comparison(sort);
      // Rows come worst first; equals keep that order either way.
      order = Uint32Array.from({ length: this.table.length }, (_, row) => row).sort(
        (a, b) => (descending ? compare(b, a) : compare(a, b)) || a - b,
      );
      this.#orders.set(key, order);
    }
    return order;
  }

  #comparison(sort: SortName): (a: number, b: number) => number {
    const { table } = this;
    if (sort === 'risk') return (a, b) => table.risk[a]! - table.risk[b]!;
    if (sort === 'severity') return (a, b) => table.severity[b]! - table.severity[a]!;
    if (sort === 'resource') return (a, b) => inCodeUnits(table.name[a]!, table.name[b]!);
    const titles = table.overview.rules.map(({ title }) => title);
    const values = sort === 'rule' ? titles : this.values[sort];
    const column = this.#columns[sort];
    const ranks = ranksOf(values);
    return (a, b) => (ranks[column[a]!] ?? -1) - (ranks[column[b]!] ?? -1);
  }
}

interface Filter {
  readonly facet: FacetName;
  /** 1 for values of the column that pass. */
  readonly allowed: Uint8Array;
  readonly column: ArrayLike<number>;
}

const OPEN = STATUSES.filter(status => status !== 'accepted');

/** `cis-aws-3.0 3.6`, as the control facet calls a control. */
export function controlNames(controls: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(controls).flatMap(([framework, ids]) => ids.map(id => `${framework} ${id}`));
}

const collator = new Intl.Collator('en', { numeric: true });
export const naturally = (a: string, b: string): number => collator.compare(a, b) || inCodeUnits(a, b);

function inCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ranksOf(values: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(values.length);
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => naturally(a.value, b.value));
  for (const [rank, { index }] of sorted.entries()) ranks[index] = rank;
  return ranks;
}
