import type { Location } from '../model/index.ts';

/** Where an ARN says that its resource lives; any other identifier lives where it was found. */
export function locationOf(reference: string, from: Location): Location {
  if (!reference.startsWith('arn:')) return from;
  const [, partition, , region, owner] = reference.split(':');
  // AWS's own managed policies (arn:aws:iam::aws:policy/…) are there in every account.
  const account = owner === 'aws' ? '' : owner;
  return { partition: partition || from.partition, region: region || from.region, account: account || from.account };
}
