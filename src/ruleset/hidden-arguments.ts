import { Environment } from '@marcbachmann/cel-js';
import { findResourceType } from '../resources/index.ts';
import { serviceOf } from './functions/dependents.ts';
import { POLICY_FUNCTIONS } from './functions/policy.ts';

/** A node of a parsed expression; the library does not publish `meta` and `clone`, which copies the position. */
interface Node {
  readonly op: string;
  readonly args: unknown;
  readonly range: { readonly start: number; readonly end: number };
  readonly meta: object;
  clone(operator: object, args: unknown): Node;
}

const templates = new Environment({ enableOptionalTypes: true });
/** The operator that the library's parser would have given such an expression. */
const operatorOf = (source: string): object => {
  const { op, meta } = templates.parse(source).ast as unknown as Node;
  return { name: op, ...pick(meta as { check: unknown; evaluate: unknown }) };
};
const pick = ({ check, evaluate }: { check: unknown; evaluate: unknown }) => ({ check, evaluate });
const OPTIONAL_MEMBER = operatorOf('a.?b');
const OPTIONAL_ENTRY = operatorOf('a[?b]');
const LITERAL = operatorOf('""');

/** What finding the origin of a value needs to know of the environment. */
export interface Origins {
  /** Function name → the resource type that it leads to. */
  readonly resourceFunctions: ReadonlyMap<string, { readonly type: string; readonly kind: 'one' | 'all' }>;
}

interface Problem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Adds to a call what its author cannot be asked to repeat: the service that a policy belongs to, and the type of the
 * resource whose dependants are asked for. A policy that is not there is a fact, so its member becomes optional.
 */
export function addHiddenArguments(node: Node, ruleType: string, origins: Origins, problems: Problem[]): void {
  if (node.op !== 'call') return;
  const [name, args] = node.args as [string, Node[]];
  const first = args[0];
  if (!first) return;
  if (POLICY_FUNCTIONS.has(name)) {
    const type = originOf(first, ruleType, origins);
    if (first.op === '.') args[0] = first.clone(OPTIONAL_MEMBER, first.args);
    else if (first.op === '[]') args[0] = first.clone(OPTIONAL_ENTRY, first.args);
    args.push(first.clone(LITERAL, type === undefined ? '' : serviceOf(type)));
  } else if (name === 'dependents') {
    const type =
      first.op === '.' && (first.args as [Node, string])[1] === 'arn' ? originOf(first, ruleType, origins) : undefined;
    if (type === undefined) {
      problems.push({ message: 'dependents() takes resource.arn, or the arn of key(…) and its like', ...first.range });
    } else args.push(first.clone(LITERAL, type));
  }
}

/** The type of the resource that a selection starts from. */
function originOf(node: Node, ruleType: string, { resourceFunctions }: Origins): string | undefined {
  switch (node.op) {
    case '.':
    case '.?':
    case '[]':
    case '[?]':
      return originOf((node.args as [Node])[0], ruleType, { resourceFunctions });
    case 'rcall':
      return originOf((node.args as [string, Node])[1], ruleType, { resourceFunctions });
    case 'id': {
      const name = node.args as string;
      return name === 'resource' || Object.hasOwn(findResourceType(ruleType)!.facets, name) ? ruleType : undefined;
    }
    case 'call': {
      const found = resourceFunctions.get((node.args as [string])[0]);
      return found?.kind === 'one' ? found.type : undefined;
    }
    default:
      return undefined;
  }
}
