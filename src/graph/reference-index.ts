import {
  type Dependent,
  type Dependents,
  type Facet,
  GLOBAL_REGION,
  type Location,
  type Resolution,
  type Resource,
  type UnknownCause,
} from '../model/index.ts';
import { type Reference, referrers, resourceTypes } from '../resources/index.ts';
import type { Collected } from './collected.ts';
import { locationOf } from './location.ts';
import { readPath } from './reference-path.ts';

const ALIAS = /(?:^|:)alias\//;

/** Why there may be dependants of a resource that nobody saw. */
export interface ReferenceGap extends Location {
  /** The type that might depend on it. */
  readonly type: string;
  readonly cause: UnknownCause;
}

interface RecordedGap extends ReferenceGap {
  readonly to: string;
  readonly anyRegion: boolean;
}

/** What building the index asks of the resource index. */
interface Resolver {
  resolve(type: string, reference: string, from: Location): Resolution;
}

/**
 * What depends on what: every declared reference of every collected resource, resolved once, in one pass. It knows what
 * it could not see, because no dependants and no sight of them are different things.
 */
export class ReferenceIndex {
  readonly #collected: Collected;
  readonly #resolver: Resolver;
  readonly #dependents = new Map<string, Dependent[]>();
  readonly #gaps = new Map<string, RecordedGap>();
  /** Type and place → name as written there → key in #dependents; only while the index is built. */
  readonly #resolved = new Map<string, Map<string, string | undefined>>();

  constructor(collected: Collected, resolver: Resolver) {
    this.#collected = collected;
    this.#resolver = resolver;
    const declared = new Map(resourceTypes.flatMap(({ type, references }) => (references ? [[type, references]] : [])));
    for (const resource of collected.resources) {
      for (const reference of declared.get(resource.type) ?? []) this.#add(resource, reference);
    }
    for (const { type, references = [] } of resourceTypes) {
      const gaps = collected.listGaps.filter(gap => gap.type === type);
      for (const reference of references) {
        for (const gap of gaps) this.#gap(gap, type, reference, gap.cause);
      }
    }
    this.#addUnscanned();
    this.#resolved.clear();
  }

  // A bucket in a Region that is not scanned cannot have its default key here, but it may replicate to here.
  #addUnscanned(): void {
    for (const { type, account, region } of this.#collected.unscanned) {
      for (const reference of resourceTypes.find(one => one.type === type)?.references ?? []) {
        if (!reference.anyRegion) continue;
        const cause = { reason: 'notScanned' as const, message: `Region ${region} is not part of the scan` };
        this.#gap({ partition: '', account, region }, type, reference, cause);
      }
    }
  }

  #add(resource: Resource, reference: Reference): void {
    const facet: Facet | undefined = resource.facets[reference.facet];
    if (facet?.state === 'absent') return;
    if (facet?.state !== 'present') {
      // The account has some facets in one place only.
      if (!facet && resource.type === 'AWS::::Account') return;
      const cause = facet?.cause ?? { reason: 'notScanned' as const, message: `${reference.facet} was not read` };
      // What is not asked of some resources by declaration (grants of AWS managed keys) is no hole.
      if (!(facet && cause.reason === 'notScanned')) this.#gap(resource, resource.type, reference, cause);
      return;
    }
    const names = readPath(facet.value, reference.path);
    if (names) for (const name of names) this.#link(resource, reference, name);
    else {
      const message = `${reference.facet} of ${resource.id} is not what AWS documents`;
      this.#gap(resource, resource.type, reference, { reason: 'malformed', message });
    }
  }

  #link(resource: Resource, reference: Reference, name: string): void {
    for (const place of this.#placesOf(resource, reference, name)) {
      const key = this.#resolve(reference, name, place);
      if (key !== undefined && !key.endsWith(`\n${resource.arn}`)) this.#connect(key, resource, reference);
    }
  }

  // Thousands of volumes name the same key in the same words.
  #resolve({ to }: Reference, name: string, place: Location): string | undefined {
    const at = `${to}\n${place.account}\n${place.region}`;
    let names = this.#resolved.get(at);
    if (!names) {
      names = new Map();
      this.#resolved.set(at, names);
    }
    if (names.has(name)) return names.get(name);
    const resolution = this.#resolver.resolve(to, name.replace(/:\*$/, ''), place);
    // An id or ARN names one resource, seen or not; an alias that nobody could resolve may stand for any key there.
    // `undecidable` stands for none: an AWS managed key before its first use.
    if (resolution.state === 'unknown' && ALIAS.test(name) && resolution.cause.reason !== 'undecidable') {
      this.#gap(locationOf(name, place), 'AWS::KMS::Alias', { to }, resolution.cause);
    }
    const arn = resolution.state === 'present' ? resolution.resource.arn : name;
    const key = arn.startsWith('arn:') ? `${to}\n${arn}` : undefined;
    names.set(name, key);
    return key;
  }

  // A key id that is meant in another Region does not say which one it is.
  #placesOf(resource: Resource, { to, anyRegion }: Reference, name: string): readonly Location[] {
    if (!anyRegion || to !== 'AWS::KMS::Key' || name.startsWith('arn:')) return [resource];
    const { partition, account } = resource;
    const scope = this.#collected.accounts.find(one => one.account === account);
    return (scope?.regions ?? [resource.region]).map(region => ({ partition, account, region }));
  }

  #connect(key: string, resource: Resource, { role }: Reference): void {
    const known = this.#dependents.get(key);
    if (!known) this.#dependents.set(key, [{ resource, role }]);
    else if (!isLast(known, resource, role)) known.push({ resource, role });
  }

  #gap(
    at: Location,
    type: string,
    { to, anyRegion = false }: Pick<Reference, 'to' | 'anyRegion'>,
    cause: UnknownCause,
  ): void {
    const { partition, account, region } = at;
    const key = [to, anyRegion, type, account, region, cause.operation, cause.reason].join('\n');
    if (!this.#gaps.has(key)) this.#gaps.set(key, { to, anyRegion, partition, account, region, type, cause });
  }

  /** What is known to depend on a resource, in the order of collection. */
  dependents(type: string, arn: string): Dependents {
    const dependents = this.#dependents.get(`${type}\n${arn}`) ?? [];
    const gaps = this.gaps(type, arn);
    return gaps.length === 0 ? { dependents } : { dependents, gap: summary(gaps) };
  }

  /** What could not be seen of the dependants of a resource. */
  gaps(type: string, arn: string): ReferenceGap[] {
    const missing = referrers(type)
      .filter(referrer => !this.#collected.types.has(referrer.type))
      .map(referrer => ({
        ...{ partition: '', account: '', region: GLOBAL_REGION },
        type: referrer.type,
        cause: { reason: 'notScanned' as const, message: `${referrer.type} was not collected` },
      }));
    const region = arn.split(':')[3] ?? '';
    const matters = (gap: RecordedGap) =>
      gap.to === type && (gap.anyRegion || region === '' || gap.region === GLOBAL_REGION || gap.region === region);
    return [...missing, ...[...this.#gaps.values()].filter(matters)];
  }
}

// All references of a resource are read in a row, so a repeated one is among the last.
function isLast(known: readonly Dependent[], resource: Resource, role: string): boolean {
  for (let at = known.length - 1; at >= 0 && known[at]!.resource === resource; at--) {
    if (known[at]!.role === role) return true;
  }
  return false;
}

function summary(gaps: readonly ReferenceGap[]): UnknownCause {
  const types = [...new Set(gaps.map(({ type }) => type))];
  const { cause } = gaps[0]!;
  return { ...cause, message: `what depends on it is not fully known: ${types.join(', ')} (${cause.message})` };
}
