import type { Environment } from '@marcbachmann/cel-js';
import type { Resource, Subject } from '../../model/index.ts';

/** What a module of functions needs to add them to the environment. */
export interface FunctionContext {
  readonly environment: Environment;
  /** The subject of the evaluation that is running. */
  readonly subject: () => Subject;
  /** A structure of keyward's own as CEL sees it. */
  readonly view: (struct: string, raw: object) => object;
  /**
   * A facet that is present, typed by AWS's shapes: reading a member that has another type than AWS documents throws
   * UnknownFact. Undefined when the facet is absent or unknown.
   */
  readonly facet: TypedFacet;
}

export type TypedFacet = (resource: Resource, name: string) => unknown;
