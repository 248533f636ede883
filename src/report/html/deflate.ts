import { BitWriter } from './bit-writer.ts';
import { codesOf, huffmanLengths } from './huffman.ts';

// RFC 1951, 3.2.5: where each length and distance code begins, and how many bits follow it.
const LENGTH_BASE = [
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227],
  258,
];
const LENGTH_EXTRA = [...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5], 0];
const DISTANCE_BASE = [
  ...[1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097],
  ...[6145, 8193, 12289, 16385, 24577],
];
const DISTANCE_EXTRA = DISTANCE_BASE.map((_, code) => Math.max(0, (code >> 1) - 1));
const LENGTH_CODE = codeTable(LENGTH_BASE, 259);
const DISTANCE_CODE = codeTable(DISTANCE_BASE, 32_769);
const END = 256;
/** 3.2.7: the order of the lengths of the codes for code lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const WINDOW = 32_768;
const SHORTEST = 4;
const LONGEST = 258;
/** How many earlier places are tried, and the length that is good enough to stop. */
const TRIES = 24;
const GOOD = 96;
const HASH_BITS = 16;
/** Literals and matches of one block of codes. */
const BLOCK = 65_536;

/**
 * Compresses bytes (RFC 1951, what browsers call `deflate-raw`). The platform's own compressor is not used, as its output
 * depends on its version and on the processor, and equal reports must give equal files everywhere.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const out = new BitWriter(bytes.length >> 2);
  const matches = new MatchFinder(bytes);
  // A literal is its byte; a match is its length and distance in one number.
  const tokens = new Uint32Array(BLOCK);
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const match = matches.find(at);
    const length = match >>> 16;
    if (length === 0) {
      tokens[count] = bytes[at]!;
      at += 1;
    } else {
      tokens[count] = match;
      for (let inside = 1; inside < length; inside += 1) matches.skip(at + inside);
      at += length;
    }
    count += 1;
    if (count === BLOCK && at < bytes.length) {
      writeBlock(out, tokens, count, false);
      count = 0;
    }
  }
  writeBlock(out, tokens, count, true);
  return out.finish();
}

/** Finds earlier places with the same bytes. */
class MatchFinder {
  readonly #bytes: Uint8Array;
  readonly #last = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #before = new Int32Array(WINDOW);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The longest match at a place as `length << 16 | distance`, 0 if there is none; remembers the place. */
  find(at: number): number {
    const bytes = this.#bytes;
    const most = Math.min(LONGEST, bytes.length - at);
    if (most < SHORTEST) return 0;
    let best = SHORTEST - 1;
    let distance = 0;
    let place = this.#remember(at);
    for (let tries = TRIES; place >= 0 && at - place < WINDOW && tries > 0; tries -= 1) {
      if (bytes[place + best] === bytes[at + best]) {
        let length = 0;
        while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
        if (length > best) {
          best = length;
          distance = at - place;
          if (length >= GOOD || length === most) break;
        }
      }
      place = this.#before[place & (WINDOW - 1)]!;
    }
    return distance === 0 ? 0 : (best << 16) | distance;
  }

  /** Remembers a place that a match covers. */
  skip(at: number): void {
    if (at + SHORTEST <= this.#bytes.length) this.#remember(at);
  }

  #remember(at: number): number {
    const bytes = this.#bytes;
    const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    const hash = Math.imul(four, 0x9e37_79b1) >>> (32 - HASH_BITS);
    const place = this.#last[hash]!;
    this.#before[at & (WINDOW - 1)] = place;
    this.#last[hash] = at;
    return place;
  }
}

/** 3.2.7: a block with codes of its own. */
function writeBlock(out: BitWriter, tokens: Uint32Array, count: number, isLast: boolean): void {
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[END] = 1;
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index]!;
    if (token < END) literals[token]! += 1;
    else {
      literals[257 + LENGTH_CODE[token >>> 16]!]! += 1;
      distances[DISTANCE_CODE[token & 0xffff]!]! += 1;
    }
  }
  const literalLengths = huffmanLengths(literals, 15);
  const distanceLengths = huffmanLengths(distances, 15);
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeLengths(out, literalLengths, distanceLengths);
  const literalCodes = codesOf(literalLengths);
  const distanceCodes = codesOf(distanceLengths);
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index]!;
    if (token < END) {
      out.write(literalCodes[token]!, literalLengths[token]!);
      continue;
    }
    const length = token >>> 16;
    const lengthCode = LENGTH_CODE[length]!;
    out.write(literalCodes[257 + lengthCode]!, literalLengths[257 + lengthCode]!);
    out.write(length - LENGTH_BASE[lengthCode]!, LENGTH_EXTRA[lengthCode]!);
    const distance = token & 0xffff;
    const distanceCode = DISTANCE_CODE[distance]!;
    out.write(distanceCodes[distanceCode]!, distanceLengths[distanceCode]!);
    out.write(distance - DISTANCE_BASE[distanceCode]!, DISTANCE_EXTRA[distanceCode]!);
  }
  out.write(literalCodes[END]!, literalLengths[END]!);
}

/** The lengths of both codes, themselves written in a code. Runs of zeros are shortened; they are most of it. */
function writeLengths(out: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const symbols: (readonly [symbol: number, extra: number, bits: number])[] = [];
  const lengths = [...literals, ...distances];
  for (let at = 0; at < lengths.length; ) {
    let run = 1;
    while (lengths[at] === 0 && lengths[at + run] === 0 && run < 138) run += 1;
    if (run >= 11) symbols.push([18, run - 11, 7]);
    else if (run >= 3) symbols.push([17, run - 3, 3]);
    else for (let one = 0; one < run; one += 1) symbols.push([lengths[at]!, 0, 0]);
    at += run;
  }
  const frequencies = new Uint32Array(19);
  for (const [symbol] of symbols) frequencies[symbol]! += 1;
  const ownLengths = huffmanLengths(frequencies, 7);
  const codes = codesOf(ownLengths);
  out.write(literals.length - 257, 5);
  out.write(distances.length - 1, 5);
  out.write(LENGTH_ORDER.length - 4, 4);
  for (const symbol of LENGTH_ORDER) out.write(ownLengths[symbol]!, 3);
  for (const [symbol, extra, bits] of symbols) {
    out.write(codes[symbol]!, ownLengths[symbol]!);
    out.write(extra, bits);
  }
}

/** The code of every value under `end`. */
function codeTable(base: readonly number[], end: number): Uint8Array {
  const table = new Uint8Array(end);
  for (const [code, first] of base.entries()) table.fill(code, first, base[code + 1] ?? end);
  return table;
}
