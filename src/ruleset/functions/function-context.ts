import type { Environment } from '@marcbachmann/cel-js';
import type { Subject } from '../../model/index.ts';

/** What a module of functions needs to add them to the environment. */
export interface FunctionContext {
  readonly environment: Environment;
  /** The subject of the evaluation that is running. */
  readonly subject: () => Subject;
  /** A structure of keyward's own as CEL sees it. */
  readonly view: (struct: string, raw: object) => object;
}
