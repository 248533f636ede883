import { collect } from './collect/collect.ts';
import { type CollectionPlan, planDependents } from './collect/plan.ts';
import { blastRadius } from './graph/blast-radius.ts';
import { ResourceIndex } from './graph/resource-index.ts';
import {
  type AwsPort,
  type BlastRadius,
  GLOBAL_REGION,
  type Location,
  type ScanScope,
  UsageError,
} from './model/index.ts';

const KEY = 'AWS::KMS::Key';

/** What ARNs of resources that others depend on look like. */
const ARN_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^arn:[^:]*:kms:/, KEY],
  [/^arn:[^:]*:s3:::[^/]+$/, 'AWS::S3::Bucket'],
  [/^arn:[^:]*:iam::\d*:role\//, 'AWS::IAM::Role'],
  [/^arn:[^:]*:iam::(?:\d*|aws):policy\//, 'AWS::IAM::ManagedPolicy'],
  [/^arn:[^:]*:secretsmanager:/, 'AWS::SecretsManager::Secret'],
  [/^arn:[^:]*:ec2:[^:]*:\d*:snapshot\//, 'AWS::EC2::Snapshot'],
  [/^arn:[^:]*:logs:/, 'AWS::Logs::LogGroup'],
];

/** The type of a resource that `blast` can be asked about: any text that is no ARN is a key id or an alias. */
export function blastType(reference: string): string {
  if (!reference.startsWith('arn:')) return KEY;
  const type = ARN_TYPES.find(([pattern]) => pattern.test(reference))?.[1];
  if (!type) throw new UsageError(`${reference} is no key, bucket, role, policy, secret, snapshot or log group`);
  return type;
}

/** What has to be read to answer for a reference. */
export function planBlast(reference: string): CollectionPlan {
  const type = blastType(reference);
  const id = reference.slice(reference.lastIndexOf('/') + 1);
  // Which key an alias stands for is only known afterwards.
  const only = reference.includes('alias/') ? undefined : (key: { readonly id: string }) => key.id === id;
  return planDependents(type, type === KEY ? ['metadata', 'aliases'] : [], only);
}

/** Everything that depends on a key (id, ARN, alias or alias ARN) or on another resource (ARN). */
export async function blast(
  reference: string,
  { port, scope }: { readonly port: AwsPort; readonly scope: ScanScope },
): Promise<BlastRadius> {
  const type = blastType(reference);
  const collection = await collect(port, planBlast(reference), scope);
  const index = new ResourceIndex(collection);
  const places = placesOf(reference, scope);
  const found = places.map(at => index.resolve(type, reference, at));
  const present = found.filter(one => one.state === 'present').map(({ resource }) => resource);
  const [resource, other] = [...new Set(present)];
  if (other) {
    throw new UsageError(`${reference} is ambiguous: ${[...new Set(present)].map(({ arn }) => arn).join(', ')}`);
  }
  if (resource) return blastRadius(index.references, { type, arn: resource.arn, resource }, scope.now);
  if (reference.startsWith('arn:') && !reference.includes(':alias/')) {
    return blastRadius(index.references, { type, arn: reference }, scope.now);
  }
  const open = found.find(one => one.state === 'unknown');
  throw new UsageError(`There is no ${reference} in what was scanned${open ? ` (${open.cause.message})` : ''}`);
}

function placesOf(reference: string, { partition, accounts }: ScanScope): Location[] {
  const everywhere = accounts.flatMap(({ account, regions }) =>
    regions.map(region => ({ partition, account, region })),
  );
  const first = everywhere[0] ?? { partition, account: '', region: GLOBAL_REGION };
  return reference.startsWith('arn:') ? [first] : everywhere;
}
