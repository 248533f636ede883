import type { AccountScope, Location, Lookup, Resolution, Resource, UnknownCause } from '../model/index.ts';
import { GLOBAL_REGION } from '../model/index.ts';
import { resolveKey } from './key-resolution.ts';
import { locationOf } from './location.ts';

/** A list that could not be read completely. */
export interface ListGap extends Location {
  readonly type: string;
  readonly cause: UnknownCause;
}

/** A resource that a list named but whose Region is not part of the scan. */
export interface UnscannedResource {
  readonly type: string;
  readonly account: string;
  readonly region: string;
  readonly id: string;
}

export interface Collected {
  readonly resources: readonly Resource[];
  readonly listGaps: readonly ListGap[];
  readonly unscanned: readonly UnscannedResource[];
  /** Types that were collected at all. */
  readonly types: ReadonlySet<string>;
  readonly accounts: readonly AccountScope[];
}

/** Types whose identifiers are unique in the world or in an account rather than in a Region. */
const REGIONLESS: ReadonlyMap<string, 'world' | 'account'> = new Map([
  ['AWS::S3::Bucket', 'world'],
  ['AWS::IAM::Role', 'account'],
  ['AWS::IAM::User', 'account'],
]);

/** Finds collected resources by the identifiers that AWS uses for them, and knows where it cannot know. */
export class ResourceIndex implements Lookup {
  readonly #collected: Collected;
  readonly #byType = new Map<string, Resource[]>();
  /** Resource type → reference → resource; made when a rule first looks for one of the type. */
  readonly #byReference = new Map<string, ReadonlyMap<string, Resource>>();
  readonly #gaps = new Map<string, ListGap[]>();
  readonly #unscanned = new Map<string, UnscannedResource>();
  /** Types of an account of which a list named something outside the scan: a trail there may be the one that matters. */
  readonly #outside = new Map<string, UnknownCause>();

  constructor(collected: Collected) {
    this.#collected = collected;
    for (const resource of collected.resources) pushTo(this.#byType, `${resource.type}\n${resource.account}`, resource);
    for (const gap of collected.listGaps) pushTo(this.#gaps, gap.type, gap);
    for (const other of collected.unscanned) {
      this.#unscanned.set(`${other.type}\n${other.id}`, other);
      const message = `Region ${other.region} is not part of the scan`;
      this.#outside.set(`${other.type}\n${other.account}`, { reason: 'notScanned', message });
    }
  }

  #referencesTo(type: string): ReadonlyMap<string, Resource> {
    const existing = this.#byReference.get(type);
    if (existing) return existing;
    const references = new Map<string, Resource>();
    for (const { account } of this.#collected.accounts) {
      for (const resource of this.#byType.get(`${type}\n${account}`) ?? []) {
        for (const reference of new Set([resource.arn, resource.id, resource.name])) {
          const key = this.#key(type, reference, resource);
          // The same name twice (a display name, say) must not hide the resource that has it as its id.
          if (!references.has(key) || reference !== resource.name) references.set(key, resource);
        }
      }
    }
    this.#byReference.set(type, references);
    return references;
  }

  #key(type: string, reference: string, { account, region }: { account: string; region: string }): string {
    const uniqueIn = REGIONLESS.get(type);
    if (uniqueIn === 'world') return `${type}\n${reference}`;
    return uniqueIn === 'account'
      ? `${type}\n${account}\n${reference}`
      : `${type}\n${account}\n${region}\n${reference}`;
  }

  ofType(type: string, account: string): { resources: readonly Resource[]; gap?: UnknownCause } {
    const resources = this.#byType.get(`${type}\n${account}`) ?? [];
    const gap = this.#gapOf(type, account) ?? this.#outside.get(`${type}\n${account}`);
    return gap ? { resources, gap } : { resources };
  }

  resolve(type: string, reference: string, from: Location): Resolution {
    if (type === 'AWS::KMS::Key') return resolveKey(this, reference, from);
    if (type === 'AWS::::Account') {
      return (
        this.#found(type, reference, from) ??
        this.#found(type, reference, { ...from, region: GLOBAL_REGION }) ??
        this.absent(type, from)
      );
    }
    const home = locationOf(reference, from);
    const found = this.#found(type, reference, home) ?? this.#found(type, lastPart(reference), home);
    if (found) return found;
    if (type === 'AWS::S3::Bucket') return this.#unfoundBucket(lastPart(reference), from);
    return this.absent(type, REGIONLESS.has(type) ? { ...home, region: GLOBAL_REGION } : home);
  }

  #found(type: string, reference: string, at: Location): Resolution | undefined {
    const resource = this.#referencesTo(type).get(this.#key(type, reference, at));
    return resource && { state: 'present', resource };
  }

  /** A resource by its exact identifier in one place, without judging why it is not there. */
  find(type: string, reference: string, at: Location): Resource | undefined {
    return this.#referencesTo(type).get(this.#key(type, reference, at));
  }

  /** Why a resource was not found at a place: missing only if everything there was seen. */
  absent(type: string, at: Location): Resolution {
    const scope = this.#collected.accounts.find(({ account }) => account === at.account);
    if (!scope) return { state: 'foreign', account: at.account };
    if (at.region !== GLOBAL_REGION && !scope.regions.includes(at.region)) {
      return notScanned(`Region ${at.region} is not part of the scan`);
    }
    if (!this.#collected.types.has(type)) return notScanned(`${type} was not collected`);
    const gap = this.#gapOf(type, at.account, at.region);
    return gap ? { state: 'unknown', cause: gap } : { state: 'missing' };
  }

  // Bucket names are global: one that this account does not list is somebody else's, or nobody's.
  #unfoundBucket(name: string, from: Location): Resolution {
    const elsewhere = this.#unscanned.get(`AWS::S3::Bucket\n${name}`);
    if (elsewhere) return notScanned(`Region ${elsewhere.region} is not part of the scan`);
    const absent = this.absent('AWS::S3::Bucket', { ...from, region: GLOBAL_REGION });
    return absent.state === 'missing' ? { state: 'foreign' } : absent;
  }

  #gapOf(type: string, account: string, region = GLOBAL_REGION): UnknownCause | undefined {
    return this.#gaps
      .get(type)
      ?.find(
        gap =>
          gap.account === account &&
          (region === GLOBAL_REGION || gap.region === region || gap.region === GLOBAL_REGION),
      )?.cause;
  }
}

const notScanned = (message: string): Resolution => ({ state: 'unknown', cause: { reason: 'notScanned', message } });

/** The identifier at the end of an ARN; anything else unchanged. */
function lastPart(reference: string): string {
  if (!reference.startsWith('arn:')) return reference;
  return reference
    .split(':')
    .slice(5)
    .join(':')
    .replace(/^[\w-]+[/:]/, '');
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
