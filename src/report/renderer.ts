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

/** A format: pure, `Report` in, text out. */
export interface Renderer {
  /** File name endings, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
  /** The whole report as one text, or as chunks of it when it may be too large for one string. */
  render(report: Report, options?: RenderOptions): string | Iterable<string>;
  /** Only for formats whose consumers limit the size of a file: every file that the report needs. */
  documents?(report: Report, options?: RenderOptions): readonly ReportDocument[];
}
