/** Shannon entropy of the text in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function characterClass(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 97 && code <= 122) return 3;
  return 4;
}

/** Share of neighbouring characters that differ in class. Words and identifiers change seldom, random text often. */
function classChanges(text: string): number {
  let changes = 0;
  for (let i = 1; i < text.length; i++) {
    if (characterClass(text.charCodeAt(i)) !== characterClass(text.charCodeAt(i - 1))) changes++;
  }
  return changes / Math.max(1, text.length - 1);
}

const TOKEN = /^[A-Za-z0-9+/_=.~-]+$/;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;

/** Whether the text reads as a machine-made random token: base64, base62, base36 or hexadecimal. */
export function looksRandom(text: string): boolean {
  if (text.length < 16 || text.length > 8192 || !TOKEN.test(text)) return false;
  // Letters of one case and punctuation alone are words: run/secrets/db_password, auth.internal.acme.io.
  if (Number(/[a-z]/.test(text)) + Number(/[A-Z]/.test(text)) + Number(/\d/.test(text)) < 2) return false;
  const bits = entropy(text);
  if (HEX.test(text)) return /[a-f]/i.test(text) && /\d/.test(text) && bits >= 2.8;
  // The most that a text of n characters can reach is log2 n; ask for most of it, up to what base64 gives.
  const wanted = Math.min(4.6, Math.log2(text.length) * 0.8);
  return bits >= wanted && classChanges(text) >= 0.28;
}

/** A stricter reading for values that no name vouches for: long, three character classes, nearly uniform. */
export function looksVeryRandom(text: string): boolean {
  if (text.length < 32 || text.length > 256 || !/^[A-Za-z0-9+/_=-]+$/.test(text) || HEX.test(text)) return false;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  return entropy(text) >= Math.min(4.9, Math.log2(text.length) * 0.83) && classChanges(text) >= 0.4;
}
