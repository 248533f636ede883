/** A node of the CEL library's syntax tree, as far as keyward reads it; `checkedType` is set by its type check. */
export interface Node {
  readonly op: string;
  args: unknown;
  readonly range: { readonly start: number; readonly end: number };
  readonly checkedType?: { readonly kind: string; readonly name: string; readonly valueType?: Node['checkedType'] };
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value;

/** Visits every node, with the number of list macros around it. */
export function walk(value: unknown, visit: (node: Node, loopDepth: number) => void, loopDepth = 0): void {
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, visit, loopDepth);
    return;
  }
  if (!isNode(value)) return;
  visit(value, loopDepth);
  if (value.op === 'rcall') {
    const [name, receiver, args] = value.args as [string, unknown, unknown[]];
    walk(receiver, visit, loopDepth);
    walk(args, visit, LOOPS.has(name) ? loopDepth + 1 : loopDepth);
    return;
  }
  walk(value.args, visit, loopDepth);
}

/** The name of a type, of the value inside if it is optional. */
export const unwrap = (type: Node['checkedType']): string | undefined =>
  (type?.kind === 'optional' ? type.valueType : type)?.name;

/** CEL's macros that loop over a list. */
export const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
