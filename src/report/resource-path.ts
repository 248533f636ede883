import { createHash } from 'node:crypto';
import type { ResourceReference } from '../model/index.ts';

/** Longest path segment before its ending is replaced by a hash. */
const SEGMENT_LIMIT = 120;
const HASH_LENGTH = 16;

/**
 * Where a resource stands in reports that can only point at files:
 * `aws/<account>/<region>/<service>/<type>/<id>`, for example `aws/111122223333/eu-west-1/kms/key/1234abcd`.
 *
 * A relative URI reference that means the same for ever: percent-encoded, without scheme or colon, without empty, `.` or
 * `..` segments, of bounded length, and depending on nothing but the resource. Two resources never share one: the id gets
 * `~<hash of the ARN>` unless the ARN is plainly `arn:…:[region]:[account]:[word/]id`.
 */
export function resourcePath(resource: ResourceReference): string {
  const { service, type } = typeSegments(resource.type);
  const last = isPlain(resource) ? encode(resource.id) : `${encode(resource.id, SEGMENT_LIMIT / 2)}~${hash(resource)}`;
  return ['aws', segment(resource.account), segment(resource.region), segment(service), segment(type), last].join('/');
}

/** One legal path segment out of any text; equal only for equal texts. */
export function segment(text: string): string {
  if (text !== '' && text !== '.' && text !== '..' && text.length <= SEGMENT_LIMIT && isWellFormed(text)) {
    const encoded = encode(text);
    if (encoded.length <= SEGMENT_LIMIT) return encoded;
  }
  return `${encode(text, SEGMENT_LIMIT / 2)}~${digest(text)}`;
}

/** `AWS::KMS::Key` → kms, key; `AWS::::Account` → account, account. */
function typeSegments(type: string): { readonly service: string; readonly type: string } {
  const parts = type
    .toLowerCase()
    .split('::')
    .filter((part, index) => part !== '' && !(index === 0 && part === 'aws'));
  const [service = '', ...rest] = parts;
  return { service, type: rest.length > 0 ? rest.join('::') : service };
}

// Most ARNs add only a word (`key/`, `db:`) and what the path says anyway to the id. Where they add more (the cluster of
// a service, the vault of a recovery point) the id alone does not name the resource.
function isPlain({ arn, id, account, region }: ResourceReference): boolean {
  if (segment(id).includes('~')) return false;
  const [, partition, service, arnRegion, arnAccount, ...rest] = arn.split(':');
  if (!arn.startsWith('arn:') || !partition || !service || rest.length === 0) return false;
  if ((arnRegion !== '' && arnRegion !== region) || (arnAccount !== '' && arnAccount !== account)) return false;
  const name = rest.join(':');
  return name === id || (name.endsWith(id) && /^[a-z-]+[/:]$/i.test(name.slice(0, name.length - id.length)));
}

/** RFC 3986 unreserved characters stay, all others become `%XX` of their UTF-8 form; cut between characters. */
function encode(text: string, limit = Number.POSITIVE_INFINITY): string {
  let encoded = '';
  // The encoding of a character is never shorter than the character, so no more than this can be needed.
  for (const character of limit < text.length ? text.slice(0, limit) : text) {
    const next = encodeCharacter(character);
    if (encoded.length + next.length > limit) break;
    encoded += next;
  }
  return encoded;
}

function encodeCharacter(character: string): string {
  if (/[A-Za-z0-9._-]/.test(character)) return character;
  return [...Buffer.from(character, 'utf8')]
    .map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

function hash({ type, account, region, arn, id }: ResourceReference): string {
  return digest(JSON.stringify([type, account, region, arn, id]));
}

// JSON keeps lone surrogates apart, which UTF-8 would not.
function digest(text: string): string {
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, HASH_LENGTH);
}
