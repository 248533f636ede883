import type { BlastGap, BlastGroup, BlastRadius, Dependent, Resource } from '../model/index.ts';
import { keyEffectOn } from './key-effects.ts';
import type { ReferenceGap, ReferenceIndex } from './reference-index.ts';

const KEY = 'AWS::KMS::Key';
const MS_PER_DAY = 86_400_000;

/** What depends on a resource. `resource` is left out for one that nobody listed. */
export function blastRadius(
  references: ReferenceIndex,
  target: { readonly type: string; readonly arn: string; readonly resource?: Resource },
  now: Date,
): BlastRadius {
  const { type, arn, resource } = target;
  const gaps = references.gaps(type, arn).map(gapOf);
  return {
    type,
    arn,
    name: nameOf(resource) ?? arn,
    scanned: resource !== undefined,
    ...stateOf(resource, now),
    groups: groupsOf(type, references.dependents(type, arn).dependents),
    complete: gaps.length === 0,
    gaps,
  };
}

function groupsOf(target: string, dependents: readonly Dependent[]): BlastGroup[] {
  const groups = new Map<string, Dependent[]>();
  for (const one of dependents) {
    const key = `${one.resource.type}\n${one.role}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => {
      const { resource, role } = members[0]!;
      return {
        service: resource.type.split('::')[1]?.toLowerCase() || 'account',
        type: resource.type,
        role,
        ...(target === KEY && keyEffectOn(resource.type)),
        resources: members
          .map(({ resource: { arn, name, account, region } }) => ({ arn, name, account, region }))
          .sort((a, b) => (a.arn < b.arn ? -1 : a.arn > b.arn ? 1 : a.region < b.region ? -1 : 1)),
      };
    });
}

function nameOf(resource: Resource | undefined): string | undefined {
  const aliases = resource?.facets.aliases;
  if (aliases?.state !== 'present') return resource?.name;
  const names = (aliases.value as readonly { AliasName?: string }[]).flatMap(({ AliasName }) => AliasName ?? []);
  return names.length > 0 ? names.sort().join(', ') : resource?.name;
}

function stateOf(resource: Resource | undefined, now: Date): Pick<BlastRadius, 'state' | 'deletionDate' | 'daysLeft'> {
  const metadata = resource?.facets.metadata;
  if (metadata?.state !== 'present') return {};
  const { KeyState, DeletionDate } = metadata.value as { KeyState?: string; DeletionDate?: string };
  const daysLeft = DeletionDate && Math.max(0, Math.floor((Date.parse(DeletionDate) - now.getTime()) / MS_PER_DAY));
  return {
    ...(KeyState && { state: KeyState }),
    ...(DeletionDate && { deletionDate: DeletionDate, daysLeft: daysLeft as number }),
  };
}

const gapOf = ({ type, account, region, cause }: ReferenceGap): BlastGap => ({
  type,
  account,
  region,
  reason: cause.reason,
  ...(cause.operation !== undefined && { operation: cause.operation }),
  message: cause.message,
});
