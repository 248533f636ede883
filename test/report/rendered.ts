import type { Report } from '../../src/model/index.ts';
import { type Format, renderers } from '../../src/report/index.ts';

/** A report in a format, as the bytes of its file. */
export async function rendered(format: Format, report: Report): Promise<Buffer> {
  const rendering = await renderers[format].render(report);
  if (rendering instanceof Uint8Array) return Buffer.from(rendering);
  return Buffer.from(typeof rendering === 'string' ? rendering : [...rendering].join(''));
}
