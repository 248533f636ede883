import { looksRandom } from './randomness.ts';

const SHAPES: readonly RegExp[] = [
  /^(?:true|false|yes|no|on|off|null|none|nil)$/i,
  /^[-+]?\d{1,20}(?:\.\d{1,10})?(?:[a-z%]{1,3})?$/i, // numbers, sizes, durations
  /^v?\d{1,6}(?:\.\d{1,6}){1,4}(?:[-+][\w.+-]{1,60})?$/, // versions
  /^\d{4}-\d\d-\d\d(?:[T ][\d:.]{1,20}(?:Z|[+-][\d:]{2,6})?)?$/, // dates
  /^(?:rate|cron|at)\([^()]{1,100}\)$/,
  /^[a-z][a-z0-9+.-]{1,20}:\/\/\S{0,8192}$/i, // URLs; their credentials have been looked for before
  /^arn:[\w-]{1,20}:/,
  /^[a-z]{1,16}-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, // ami-…, sg-…, subnet-…
  /^(?:sha(?:1|224|256|384|512)|md5|blake2b)[-:][A-Za-z0-9+/=]{16,128}$/,
  /^[a-z0-9.-]{1,253}(?::\d{1,5})?\/[a-z0-9._/-]{1,255}(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/, // container images
  /^[a-z0-9._-]{1,128}:(?:latest|stable|v?\d[\w.-]{0,60})(?:@sha256:[0-9a-f]{64})?$/,
  /^(?:\d{1,3}\.){3}\d{1,3}(?:[/:]\d{1,5})?$/,
  /^[0-9a-f]{0,4}:[0-9a-f:]{1,40}(?:\/\d{1,3})?$/i, // IPv6
  /^(?:[a-z0-9_*-]{1,63}\.){1,10}(?:com|net|org|io|dev|internal|local|localdomain|aws|cloud|app|co|uk|de|eu|us|gov|edu|info|ai|svc|test|example|cn)(?::\d{1,5})?\.?$/i, // host names
  /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/, // mail addresses
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,30}|sk-(?:ssh|ecdsa)\S{1,40}) AAAA/,
  /^data:[\w/+.-]{1,60}[;,]/,
  /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|JVBERi0|UEsDB|H4sI|Qk0|AAABAA|PHN2Zy|PD94bW)/, // files in base64
  /^(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov)?-[a-z]{4,12}-\d[a-f]?$/,
  /^(?:application|text|image|audio|video|multipart)\/[\w.+-]{1,80}$/,
];

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const FILE_PATH = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w.@ ~+-]{0,128}(?:[/\\][\w.@ ~+-]{0,128})*$/;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

// Base64 may begin with a slash too, so no part of a path may itself read as a random token.
function isFilePath(text: string): boolean {
  return text.length <= 1024 && FILE_PATH.test(text) && !text.split(/[/\\]/).some(looksRandom) && !looksRandom(text);
}

function isHarmlessItem(text: string): boolean {
  return SHAPES.some(shape => shape.test(text)) || isFilePath(text);
}

/** Whether the whole value has the shape of something public: an ARN, an address, an image, a digest, a path … */
export function isHarmlessValue(text: string): boolean {
  if (text.length > 8192) return false;
  if (isHarmlessItem(text)) return true;
  if (
    /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|PGP PUBLIC KEY BLOCK|X509 CRL|CERTIFICATE REQUEST)/.test(text)
  ) {
    return true;
  }
  if (!text.includes(',')) return false;
  return text.split(',').every(item => {
    const trimmed = item.trim();
    return trimmed === '' || isUuid(trimmed) || isHarmlessItem(trimmed);
  });
}
