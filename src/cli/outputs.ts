import process from 'node:process';
import { type Report, UsageError } from '../model/index.ts';
import { FORMATS, type Format, formatOf, renderers } from '../report/index.ts';
import { print, say, wantsColor, writeFileAtomically } from './console.ts';

/** A report file that somebody asked for. */
export interface Output {
  readonly format: Format;
  readonly file: string;
}

/** Reads `--output [FORMAT=]FILE`. Throws a `UsageError` when neither says which format is meant. */
export function parseOutput(value: string): Output {
  const [, named, rest] = /^([a-z]+)=(.+)$/s.exec(value) ?? [];
  if (named !== undefined && rest !== undefined) return { format: knownFormat(named), file: rest };
  const format = formatOf(value);
  if (!format) {
    throw new UsageError(
      `--output ${value}: the file name does not tell the format; write FORMAT=FILE with one of ${FORMATS.join(', ')}`,
    );
  }
  return { format, file: value };
}

/** The format of that name. Throws a `UsageError` when there is none. */
export function knownFormat(name: string): Format {
  const format = FORMATS.find(known => known === name);
  if (!format) throw new UsageError(`There is no format ${name}; there are ${FORMATS.join(', ')}`);
  return format;
}

/** Writes a report file, and beside it the further ones of formats whose consumers limit the size of a file. */
export async function writeReport(report: Report, { format, file }: Output): Promise<void> {
  const renderer = renderers[format];
  if (!renderer.documents) {
    writeFileAtomically(file, await renderer.render(report));
    return;
  }
  for (const { suffix, text } of renderer.documents(report)) {
    const target = suffix === '' ? file : file.replace(/(\.[^./\\]+)?$/, `${suffix}$1`);
    if (suffix !== '') say(`Also written: ${target}`);
    writeFileAtomically(target, text);
  }
}

/** Prints a report on stdout, for people when they read it. Throws a `UsageError` for bytes on a terminal. */
export async function printReport(report: Report, format: Format): Promise<void> {
  const renderer = renderers[format];
  if (renderer.binary && process.stdout.isTTY) {
    throw new UsageError(`${format} is binary; write it to a file (--output) or redirect stdout`);
  }
  const color = wantsColor(process.stdout);
  await print(
    await renderer.render(report, { color, ...(process.stdout.columns && { width: process.stdout.columns }) }),
  );
}
