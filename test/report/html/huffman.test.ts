import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, huffmanLengths } from '../../../src/report/html/huffman.ts';

it('codes are complete, within the limit, and shorter for what is more frequent', () => {
  const frequencies = fc.array(fc.oneof(fc.constant(0), fc.nat(10), fc.nat(1_000_000)), {
    minLength: 2,
    maxLength: 286,
  });
  fc.assert(
    fc.property(frequencies, list => {
      const lengths = huffmanLengths(Uint32Array.from(list), 15);
      const used = [...lengths].filter(length => length > 0);
      expect(Math.max(...used)).toBeLessThanOrEqual(15);
      // Kraft: complete, so that every decoder takes it.
      expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
      for (const [symbol, frequency] of list.entries()) if (frequency > 0) expect(lengths[symbol]).toBeGreaterThan(0);
    }),
  );
});

it('weights that would need longer codes than there are get shorter ones', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 40) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
  const lengths = huffmanLengths(Uint32Array.from(fibonacci), 15);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  expect([...lengths].reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  expect(new Set([...codesOf(lengths)].map((code, symbol) => code * 16 + lengths[symbol]!)).size).toBe(40);
});
