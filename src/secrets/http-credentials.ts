import { isPlaceholder } from './placeholder.ts';
import { looksRandom } from './randomness.ts';
import type { Hit } from './verdict.ts';

const BASIC = /(?<![A-Za-z0-9])basic\s{1,3}([A-Za-z0-9+/]{6,400}={0,2})(?![A-Za-z0-9+/=])/gi;
const BEARER = /(?<![A-Za-z0-9])(?:bearer|token)\s{1,3}([A-Za-z0-9._~+/=-]{16,2000})/gi;
const CURL_USER =
  /(?<![\w-])(?:curl|wget|http)\s(?:[^\n]{0,200}?\s)?(?:-u|--user)[ =]["']?[\w.@-]{1,64}:([^\s"'@:]{4,200})/g;

// Most values have none of these words; one cheap scan spares three.
const QUICK = /(?:basic|bearer|token)\s|\s(?:-u|--user)/i;

function isUserAndPassword(encoded: string): boolean {
  const decoded = Buffer.from(encoded, 'base64').toString('latin1');
  const colon = decoded.indexOf(':');
  return (
    colon >= 0 &&
    /^[\x20-\x7e]+$/.test(decoded) &&
    !isPlaceholder(decoded.slice(colon + 1)) &&
    decoded.length > colon + 3
  );
}

/** Finds `Basic` and `Bearer` authorization values and user:password arguments of HTTP clients. */
export function findHttpCredentials(text: string): Hit | undefined {
  if (!QUICK.test(text)) return undefined;
  for (const [, encoded] of text.matchAll(BASIC)) {
    if (isUserAndPassword(encoded!)) return { detector: 'basic-auth', confidence: 'high' };
  }
  for (const [, token] of text.matchAll(BEARER)) {
    if (!isPlaceholder(token!) && looksRandom(token!)) return { detector: 'bearer-token', confidence: 'high' };
  }
  for (const [, password] of text.matchAll(CURL_USER)) {
    if (!isPlaceholder(password!)) return { detector: 'basic-auth', confidence: 'high' };
  }
  return undefined;
}
