import { isDummy } from './placeholder.ts';
import type { Hit } from './verdict.ts';

const HEADER =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g;
const BODY = /[A-Za-z0-9+/=]{32}/;

/** Whether key material follows; programs and documents also mention the header alone. */
function hasBody(text: string, from: number): boolean {
  // Line ends may be real, escaped (in JSON, .env files) or replaced by spaces.
  const body = text.slice(from, from + 700).replace(/\\{1,2}[rn]|\s/g, '');
  const end = body.indexOf('-----END');
  const material = BODY.exec(end < 0 ? body : body.slice(0, end));
  return material !== null && !isDummy(material[0]);
}

/** Finds PEM, OpenSSH, PGP and PuTTY private keys, and PKCS#1, PKCS#8 or SEC 1 keys in bare base64. */
export function findPrivateKey(text: string): Hit | undefined {
  if (text.includes('PRIVATE KEY')) {
    for (const header of text.matchAll(HEADER)) {
      const start = header.index + header[0].length;
      if (!hasBody(text, start)) continue;
      const encrypted =
        header[0].includes('ENCRYPTED') || text.slice(start, start + 100).includes('Proc-Type: 4,ENCRYPTED');
      return encrypted
        ? { detector: 'encrypted-private-key', confidence: 'medium' }
        : { detector: 'private-key', confidence: 'high' };
    }
  }
  if (/^PuTTY-User-Key-File-[23]:/.test(text) && text.includes('Private-Lines:')) {
    return { detector: 'private-key', confidence: 'high' };
  }
  return isBareDerKey(text) ? { detector: 'private-key', confidence: 'high' } : undefined;
}

/** DER private keys are SEQUENCE { INTEGER 0 or 1, … }; certificates and public keys start with a nested SEQUENCE. */
function isBareDerKey(text: string): boolean {
  if (text.length < 60 || text.length > 16_384 || !/^M[CDEFGHI][A-Za-z0-9+/]{20}/.test(text)) return false;
  if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(text)) return false;
  const der = Buffer.from(text.slice(0, 64), 'base64');
  const header = der[1]! < 0x80 ? 2 : 2 + (der[1]! & 0x7f);
  const declared = header === 2 ? der[1]! : der.readUIntBE(2, Math.min(header - 2, 4));
  const size = Math.floor((text.replace(/\s/g, '').replace(/=+$/, '').length * 3) / 4);
  if (der[0] !== 0x30 || Math.abs(declared + header - size) > 2) return false;
  return der[header] === 2 && der[header + 1] === 1 && der[header + 2]! <= 1;
}
