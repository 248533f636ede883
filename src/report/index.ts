import { asff } from './asff.ts';
import { csv } from './csv.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ocsf } from './ocsf.ts';
import { parquet } from './parquet.ts';
import type { Renderer } from './renderer.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type { Renderer, Rendering, RenderOptions, ReportDocument } from './renderer.ts';
export { renderSarifDocuments } from './sarif.ts';

export const FORMATS = [
  'text',
  'json',
  'sarif',
  'html',
  'markdown',
  'csv',
  'junit',
  'ocsf',
  'asff',
  'parquet',
] as const;
export type Format = (typeof FORMATS)[number];

export const renderers: Readonly<Record<Format, Renderer>> = {
  text,
  json,
  sarif,
  html,
  markdown,
  csv,
  junit,
  ocsf,
  asff,
  parquet,
};

/** The format that a file's name stands for, or undefined when its ending is none that keyward writes. */
export function formatOf(fileName: string): Format | undefined {
  const name = fileName.toLowerCase();
  const candidates = FORMATS.flatMap(format => renderers[format].extensions.map(extension => ({ format, extension })));
  // `.sarif.json` also ends in `.json`.
  candidates.sort((a, b) => b.extension.length - a.extension.length);
  return candidates.find(({ extension }) => name.endsWith(extension))?.format;
}
