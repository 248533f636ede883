import type { ASTNode } from '@marcbachmann/cel-js';
import { LOOPS, type Node, unwrap, walk } from './expression-ast.ts';
import type { ExpressionEnvironment } from './expression-environment.ts';
import { readsOfFunction } from './function-reads.ts';
import { DEPENDENT, STATEMENT } from './keyward-structs.ts';

/** A problem in an expression, at offsets of its text. */
export interface ExpressionProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A logical operation and its two operands, as offsets of the expression. */
export interface Clause {
  readonly whole: readonly [number, number];
  readonly operands: readonly [readonly [number, number], readonly [number, number]];
}

/** `<struct>.<member>` and a text that it is compared with. */
export interface Comparison {
  readonly member: string;
  readonly literal: string;
  readonly start: number;
}

/** Nested loops over lists multiply; three levels are more than any rule has needed. */
const MAX_LOOP_DEPTH = 3;

/** Reads a checked AST: what facets it needs, its clauses, and the mistakes that the CEL checker lets through. */
export class ExpressionReader {
  readonly reads = new Map<string, Set<string>>();
  /** Types of which it asks what depends on their resources. */
  readonly dependentsOf = new Set<string>();
  readonly clauses: Clause[] = [];
  readonly comparisons: Comparison[] = [];
  readonly #selected = new Map<string, Set<string>>();
  readonly #mentions = new Map<string, number>();
  readonly #selections = new Map<string, number>();
  readonly #environment: ExpressionEnvironment;
  readonly #type: string;
  readonly #problems: ExpressionProblem[];

  constructor(environment: ExpressionEnvironment, type: string, problems: ExpressionProblem[]) {
    this.#environment = environment;
    this.#type = type;
    this.#problems = problems;
  }

  read(ast: ASTNode): void {
    walk(ast, (node, loopDepth) => {
      if (node.op === 'id') this.#facet(this.#type, node.args as string);
      else if (node.op === '.' || node.op === '.?') {
        const [receiver, field] = node.args as [Node, string];
        this.#select(receiver, field);
        this.#field(node);
      } else if (node.op === 'call') this.#call(node);
      else if (node.op === 'rcall') this.#receiverCall(node, loopDepth);
      else if (node.op === '==' || node.op === '!=' || node.op === 'in') this.#comparison(node);
      else if (node.op === '&&' || node.op === '||') {
        const [left, right] = node.args as [Node, Node];
        const range = ({ range: { start, end } }: Node) => [start, end] as const;
        this.clauses.push({ whole: range(node), operands: [range(left), range(right)] });
      }
    });
  }

  #facet(type: string, name: string): void {
    if (!this.#environment.resourceViews.facets(type).has(name)) return;
    this.#needs(type).add(name);
    count(this.#mentions, facetKey(type, name));
  }

  /** Facets of which every mention selects a member at once, with those members. */
  selects(): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map([...this.#selected].filter(([facet]) => this.#mentions.get(facet) === this.#selections.get(facet)));
  }

  /** Notes that a member is selected from a facet, if the receiver is one. */
  #select(receiver: Node, field: string): void {
    const key = this.#facetKeyOf(receiver);
    if (key !== undefined) this.#selectMember(key, field);
  }

  #selectMember(key: string, field: string): void {
    count(this.#selections, key);
    const fields = this.#selected.get(key) ?? new Set();
    this.#selected.set(key, fields.add(field));
  }

  #facetKeyOf(node: Node): string | undefined {
    if (node.op === 'id') {
      const name = node.args as string;
      return this.#environment.resourceViews.facets(this.#type).has(name) ? facetKey(this.#type, name) : undefined;
    }
    if (node.op !== '.' && node.op !== '.?') return undefined;
    const [receiver, field] = node.args as [Node, string];
    const owner = this.#environment.resourceTypeOf.get(unwrap(receiver.checkedType) ?? '');
    return owner && this.#environment.resourceViews.facets(owner).has(field) ? facetKey(owner, field) : undefined;
  }

  #needs(type: string): Set<string> {
    let facets = this.reads.get(type);
    if (!facets) {
      facets = new Set();
      this.reads.set(type, facets);
    }
    return facets;
  }

  #field(node: Node, receiverType = unwrap((node.args as [Node, string])[0].checkedType)): void {
    const [, field] = node.args as [Node, string];
    const fields = receiverType === undefined ? undefined : this.#environment.fields.get(receiverType);
    if (!fields) return;
    // CEL's own check skips optional selection.
    if (!Object.hasOwn(fields, field)) {
      const { end } = node.range;
      const message = `No such key: ${field} in ${receiverType}${suggestion(field, fields)}`;
      // has() is walked twice, as a call and as the selection that it is.
      if (!this.#problems.some(problem => problem.end === end && problem.message === message)) {
        this.#problems.push({ message, start: end - field.length, end });
      }
    }
    const resourceType = this.#environment.resourceTypeOf.get(receiverType!);
    if (resourceType) this.#facet(resourceType, field);
  }

  #call(node: Node): void {
    const [name, args] = node.args as [string, Node[]];
    const target = this.#environment.resourceFunctions.get(name);
    if (target) this.#needs(target.type);
    this.#readsOfCall(node, name, args);
    for (const [type, facets] of Object.entries(this.#environment.functionReads.get(name) ?? {})) {
      for (const facet of facets) this.#needs(type).add(facet);
    }
    // has() checks neither the members on its path; follow them from the checked root.
    if (name === 'has' && args[0]) this.#hasPath(args[0]);
  }

  /** What a function reads on its own, and the lists that it cannot take. */
  #readsOfCall({ range }: Node, name: string, args: readonly Node[]): void {
    const literals = args.map(arg => (arg.op === 'value' && typeof arg.args === 'string' ? arg.args : undefined));
    const more = readsOfFunction(name, literals);
    if (more?.problem !== undefined) this.#problems.push({ message: more.problem, ...range });
    for (const { type, facet, member } of more?.reads ?? []) {
      this.#facet(type, facet);
      if (member !== undefined) this.#selectMember(facetKey(type, facet), member);
    }
    if (name === 'dependents' && literals[1] !== undefined) this.dependentsOf.add(literals[1]);
    if (name === 'size' && args[0]) this.#uncountable(args[0], range);
  }

  // A list that may end in something undecided can be neither counted nor compared.
  #uncountable(list: Node, range: Node['range']): void {
    const type = unwrap(list.checkedType);
    if (type !== `list<${STATEMENT}>` && type !== `list<${DEPENDENT}>`) return;
    this.#problems.push({ message: 'This list may not be known whole; ask with exists() or all()', ...range });
  }

  #hasPath(node: Node): string | undefined {
    if (node.op !== '.' && node.op !== '.?') return unwrap(node.checkedType);
    const [receiver, field] = node.args as [Node, string];
    const type = this.#hasPath(receiver);
    this.#field(node, type);
    return type === undefined ? undefined : this.#environment.fields.get(type)?.[field];
  }

  #comparison(node: Node): void {
    const [left, right] = node.args as [Node, Node];
    this.#uncountable(left, node.range);
    this.#uncountable(right, node.range);
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const member = this.#member(one);
      if (member === undefined) continue;
      const literals = other.op === 'list' ? (other.args as Node[]) : [other];
      for (const literal of literals) {
        if (literal.op !== 'value' || typeof literal.args !== 'string') continue;
        this.comparisons.push({ member, literal: literal.args, start: literal.range.start });
      }
    }
  }

  /** `<struct>.<member>` of a selection, also behind orValue(). */
  #member(node: Node): string | undefined {
    if (node.op === 'rcall' && (node.args as [string])[0] === 'orValue')
      return this.#member((node.args as [string, Node])[1]);
    if (node.op !== '.' && node.op !== '.?') return undefined;
    const [receiver, field] = node.args as [Node, string];
    return `${unwrap(receiver.checkedType)}.${field}`;
  }

  #receiverCall(node: Node, loopDepth: number): void {
    const [name, receiver] = node.args as [string, Node];
    if (LOOPS.has(name) && loopDepth + 1 > MAX_LOOP_DEPTH) {
      this.#problems.push({ message: `More than ${MAX_LOOP_DEPTH} nested loops`, ...node.range });
    }
    const isWholeList =
      receiver.op === 'call' && this.#environment.resourceFunctions.get((receiver.args as [string])[0])?.kind === 'all';
    // A list that could not be read completely ends in an unknown element; counting would take it for a resource.
    if (name === 'size' && isWholeList) {
      this.#problems.push({ message: 'Resources cannot be counted; ask with exists() or all()', ...node.range });
    }
    if (name === 'size') this.#uncountable(receiver, node.range);
  }
}

/** How a facet is named across resource types. */
export const facetKey = (type: string, facet: string): string => `${type} ${facet}`;

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function suggestion(field: string, fields: Readonly<Record<string, string>>): string {
  const close = Object.keys(fields).find(
    name => name.toLowerCase() === field.toLowerCase() || distance(name.toLowerCase(), field.toLowerCase()) <= 2,
  );
  return close ? `; did you mean ${close}?` : '';
}

/** Levenshtein distance, for short names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
