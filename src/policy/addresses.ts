/** IPv4 and IPv6 ranges in CIDR notation. */
export interface AddressRange {
  version: 4 | 6;
  address: bigint;
  prefix: number;
}

/** Reads an address or a range; an address alone is a range of one. Undefined if it is neither. */
export function readRange(text: string): AddressRange | undefined {
  const [address, prefixText, ...rest] = text.trim().split('/');
  if (rest.length > 0 || address === undefined) return undefined;
  const version = address.includes(':') ? 6 : 4;
  const value = version === 6 ? readIpv6(address) : readIpv4(address);
  const bits = version === 6 ? 128 : 32;
  if (value === undefined) return undefined;
  if (prefixText === undefined) return { version, address: value, prefix: bits };
  const prefix = Number(prefixText);
  if (!/^\d{1,3}$/.test(prefixText) || prefix > bits) return undefined;
  return { version, address: value, prefix };
}

/** Does the range hold the whole of the other one? */
export function rangeHolds(range: AddressRange, other: AddressRange): boolean {
  if (range.version !== other.version || range.prefix > other.prefix) return false;
  const shift = BigInt((range.version === 6 ? 128 : 32) - range.prefix);
  return range.address >> shift === other.address >> shift;
}

function readIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every(part => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function readIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(readGroups);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<bigint>(missing).fill(0n), ...(tail ?? [])];
  return groups.reduce((value, group) => value * 65536n + group, 0n);
}

function readGroups(text: string): bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [at, part] of parts.entries()) {
    const mapped = part.includes('.') && at === parts.length - 1 ? readIpv4(part) : undefined;
    if (mapped !== undefined) groups.push(mapped >> 16n, mapped & 65535n);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}
