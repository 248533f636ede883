/**
 * Lengths of the prefix codes of symbols by their frequencies, none longer than `limit`; 0 for symbols that do not occur.
 * At least two symbols get a code, as decoders refuse incomplete ones.
 */
export function huffmanLengths(frequencies: Uint32Array, limit: number): Uint8Array {
  const weights = Uint32Array.from(frequencies);
  for (let symbol = 0, used = weights.filter(weight => weight > 0).length; used < 2; symbol += 1) {
    if (weights[symbol] !== 0) continue;
    weights[symbol] = 1;
    used += 1;
  }
  for (;;) {
    const lengths = unlimitedLengths(weights);
    if (Math.max(...lengths) <= limit) return lengths;
    // Flatter weights give shorter codes; a little is lost, and only where the codes are long.
    for (const [symbol, weight] of weights.entries()) if (weight > 0) weights[symbol] = (weight >> 1) + 1;
  }
}

/** Two queues: the symbols by weight, and what was joined of them, which comes in order by itself. */
function unlimitedLengths(weights: Uint32Array): Uint8Array {
  const leaves = [...weights.keys()].filter(symbol => weights[symbol]! > 0);
  leaves.sort((a, b) => weights[a]! - weights[b]! || a - b);
  const nodes = leaves.map(symbol => weights[symbol]!);
  const parents: number[] = [];
  let leaf = 0;
  let joined = leaves.length;
  const lightest = () => {
    const isLeaf = leaf < leaves.length && (joined >= nodes.length || nodes[leaf]! <= nodes[joined]!);
    return isLeaf ? leaf++ : joined++;
  };
  while (nodes.length < 2 * leaves.length - 1) {
    const a = lightest();
    const b = lightest();
    parents[a] = nodes.length;
    parents[b] = nodes.length;
    nodes.push(nodes[a]! + nodes[b]!);
  }
  const depths = new Array<number>(nodes.length).fill(0);
  for (let node = nodes.length - 2; node >= 0; node -= 1) depths[node] = depths[parents[node]!]! + 1;
  const lengths = new Uint8Array(weights.length);
  for (const [index, symbol] of leaves.entries()) lengths[symbol] = depths[index]!;
  return lengths;
}

/** RFC 1951, 3.2.2: the codes that the lengths stand for, their bits in the order in which they are written. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length]! += 1;
  const next = new Uint16Array(16);
  for (let length = 1; length < 16; length += 1) next[length] = (next[length - 1]! + counts[length - 1]!) << 1;
  return Uint16Array.from(lengths, length => {
    if (length === 0) return 0;
    const code = next[length]!;
    next[length] = code + 1;
    return reversed(code, length);
  });
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
