import { deflateRawSync } from 'node:zlib';

/** Compresses bytes so that a browser can read them (`deflate-raw`). */
export function deflate(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 9 });
}
