import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../src/report/html/deflate.ts';

const inflated = (bytes: Uint8Array) => inflateRawSync(deflate(bytes));

describe('deflate', () => {
  it('is undone by every inflater, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc
        .array(fc.constantFrom('a', 'ab', 'findings', '{"id":', '\u0000', 'ü'), { maxLength: 5_000 })
        .map(words => Buffer.from(words.join(''))),
      fc
        .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 100_000 }))
        .map(([byte, length]) => new Uint8Array(length).fill(byte)),
    );
    fc.assert(
      fc.property(bytes, one => Buffer.compare(inflated(one), one) === 0),
      { numRuns: 100 },
    );
  });

  it('is undone beyond one block and beyond the window', () => {
    const noise = Buffer.concat(
      Array.from({ length: 12_000 }, (_, index) =>
        createHash('sha256')
          .update(String(index % 9_000))
          .digest(),
      ),
    );
    expect(Buffer.compare(inflated(noise), noise)).toBe(0);
    // Frequencies like Fibonacci numbers make the longest codes there are.
    const steep = Buffer.from(
      Array.from({ length: 24 }, (_, symbol) =>
        Array.from({ length: Math.round(1.618 ** symbol) }, () => symbol * 7),
      ).flat(),
    );
    expect(Buffer.compare(inflated(steep), steep)).toBe(0);
  });

  it('is about as good as the platform, and gives these bytes everywhere', () => {
    const report = readFileSync('fixtures/accounts/acme/expected/report.json');
    expect(deflate(report).length).toBeLessThan(1.15 * deflateRawSync(report, { level: 6 }).length);
    const text = Buffer.from(`${'keyward '.repeat(1_000)}and what it found`);
    expect(Buffer.from(deflate(text)).toString('hex')).toMatchInlineSnapshot(
      `"edfdc10980300c0040ac92d5025114a182544ab7ef20bdfbdc1acf31477e15b66ddbb66ddbb66ddbb66def7cb68a71658fbbc7f9fead16"`,
    );
  });
});
