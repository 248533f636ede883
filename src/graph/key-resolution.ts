import type { Location, Resolution, Resource } from '../model/index.ts';
import { locationOf } from './location.ts';

/** What resolving a key asks of the index. */
interface KeyIndex {
  find(type: string, reference: string, at: Location): Resource | undefined;
  absent(type: string, at: Location): Resolution;
}

/**
 * Resolves what AWS accepts wherever it wants a KMS key: key id (also `mrk-…`), key ARN, alias name, alias ARN.
 * An id or alias name is meant in the account and Region of the resource that names it.
 */
export function resolveKey(index: KeyIndex, reference: string, from: Location): Resolution {
  const at = locationOf(reference, from);
  const name = reference.startsWith('arn:') ? reference.split(':').slice(5).join(':') : reference;
  if (!name.startsWith('alias/')) return keyById(index, name.replace(/^key\//, ''), at);
  const alias = index.find('AWS::KMS::Alias', name, at);
  if (alias) {
    const facet = alias.facets.alias;
    if (facet?.state === 'unknown') return facet;
    const target = facet?.state === 'present' ? (facet.value as { TargetKeyId?: string }).TargetKeyId : undefined;
    return target === undefined ? notCreatedYet(name) : keyById(index, target, at);
  }
  const absent = index.absent('AWS::KMS::Alias', at);
  // AWS creates its own aliases when a service first needs them, and they cannot be removed.
  return absent.state === 'missing' && name.startsWith('alias/aws/') ? notCreatedYet(name) : absent;
}

function keyById(index: KeyIndex, id: string, at: Location): Resolution {
  const resource = index.find('AWS::KMS::Key', id, at);
  return resource ? { state: 'present', resource } : index.absent('AWS::KMS::Key', at);
}

const notCreatedYet = (alias: string): Resolution => ({
  state: 'unknown',
  cause: { reason: 'undecidable', message: `${alias} has no key yet; AWS creates it on first use` },
});
