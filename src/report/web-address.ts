/** A reference as an absolute web address that every parser takes, or undefined when it is none. */
export function webAddress(reference: string): string | undefined {
  if (!/^https?:\/\//.test(reference) || reference.length > 2000 || !URL.canParse(reference)) return undefined;
  // RFC 3986 has no place for these, though browsers let them stand.
  return new URL(reference).href.replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/g, encodeURIComponent);
}
