import type { Report } from '../model/index.ts';

/** What the caller knows and a renderer must not find out by itself. Formats ignore what they have no use for. */
export interface RenderOptions {
  /** ANSI colours; default off. */
  readonly color?: boolean;
  /** Columns of the terminal; default 80. */
  readonly width?: number;
  /** How many risks the text report spells out; default 10. */
  readonly top?: number;
}

/** One file of a format that may need several. `suffix` goes before the extension: '' for the first, then '-2', '-3' … */
export interface ReportDocument {
  readonly suffix: string;
  readonly text: string;
}

/** A whole report: one text, chunks of one that may be too large for a string, or the bytes of a binary format. */
export type Rendering = string | Iterable<string> | Uint8Array;

/** A format: pure, `Report` in, text or bytes out. */
export interface Renderer {
  /** File name endings, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
  /** Binary formats answer a promise of their bytes, as the library that makes them loads only then. */
  render(report: Report, options?: RenderOptions): string | Iterable<string> | Promise<Uint8Array>;
  /** True for bytes that nobody wants to see in a terminal. */
  readonly binary?: true;
  /** Only for formats whose consumers limit the size of a file: every file that the report needs. */
  documents?(report: Report, options?: RenderOptions): readonly ReportDocument[];
}
