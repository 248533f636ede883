import { type Lookup, type Resolution, type Resource, type UnknownCause, UnknownFact } from '../../model/index.ts';
import {
  type AccessPolicies,
  type AccessQuestion,
  type BlockPublicAccessLevel,
  type EffectiveFlags,
  effectiveBlockPublicAccess,
  type Grant,
  type Layer,
  may,
} from '../../policy/index.ts';
import { PUBLIC_ACCESS_BLOCK } from '../keyward-structs.ts';
import type { FunctionContext, TypedFacet } from './function-context.ts';
import { identityLayers, namesIdentity } from './identity-layers.ts';
import { PolicyReader } from './policy-reader.ts';

/** What `mayUse` looks at for the actions of a service: the type of the resource, and its facets. */
const TARGETS: Readonly<Record<string, { readonly type: string; readonly facets: readonly string[] }>> = {
  kms: { type: 'AWS::KMS::Key', facets: ['policy', 'grants'] },
  s3: { type: 'AWS::S3::Bucket', facets: ['policy', 'publicAccessBlock'] },
  secretsmanager: { type: 'AWS::SecretsManager::Secret', facets: ['policy'] },
};

const BLOCK_READS: readonly (readonly [string, readonly string[]])[] = [
  ['AWS::S3::Bucket', ['publicAccessBlock']],
  ['AWS::::Account', ['publicAccessBlock']],
];

/** What `mayUse` reads for an action, by resource type; undefined for actions of a service that it cannot judge. */
export function readsOfMayUse(action: string): readonly (readonly [string, readonly string[]])[] | undefined {
  const target = TARGETS[action.split(':', 1)[0]!];
  if (!target) return undefined;
  return [
    [target.type, target.facets],
    ...(target.type === 'AWS::KMS::Key' ? ([['AWS::KMS::Alias', ['alias']]] as const) : []),
    ...(target.type === 'AWS::S3::Bucket' ? BLOCK_READS : []),
    ...(['role', 'user', 'group'] as const).map(
      facet => [`AWS::IAM::${facet[0]!.toUpperCase()}${facet.slice(1)}`, [facet]] as const,
    ),
    ['AWS::IAM::ManagedPolicy', ['policy']],
  ];
}

/** Services whose actions `mayUse` can judge. */
export const JUDGED_SERVICES: readonly string[] = Object.keys(TARGETS);

/** What `effectiveBlockPublicAccess` reads. */
export const readsOfBlockPublicAccess = BLOCK_READS;

/** Adds the functions that decide about access. */
export function registerAccessFunctions(context: FunctionContext, bucketType: string): void {
  const { environment, subject, view, facet } = context;
  const reader = new PolicyReader();
  const ask = (principal: string, action: string, reference: string, known: CelMap): boolean => {
    const { lookup, resource: own } = subject();
    const service = action.split(':', 1)[0]!;
    const { type } = TARGETS[service]!;
    const target = lookup.resolve(type, service === 's3' ? bucketOf(reference) : reference, own);
    const { arn, account } = targetArn(type, reference, target);
    const owner = account === undefined ? {} : { resourceAccount: account };
    const { decision, reasons } = may({
      principal,
      action,
      resource: arn,
      ...owner,
      ...requestOf(known),
      policies: {
        ...(target.state === 'present' && resourceLayers(service, target.resource, lookup, reader, facet)),
        ...(namesIdentity(principal) && identityLayers(principal, own, lookup, reader, facet)),
        scp: 'unseen',
      },
    });
    if (decision === 'unknown') throw new UnknownFact(undecidable(reasons.join('; ')));
    return decision === 'allowed';
  };
  environment.registerFunction('mayUse(string, string, string): bool', (...asked: [string, string, string]) =>
    ask(...asked, new Map()),
  );
  environment.registerFunction('mayUse(string, string, string, map<string, string>): bool', ask);
  environment.registerFunction(
    `effectiveBlockPublicAccess(${bucketType}): ${PUBLIC_ACCESS_BLOCK}`,
    (bucket: object) => {
      const { arn } = bucket as { arn: string };
      const { lookup, resource } = subject();
      const found = lookup.resolve('AWS::S3::Bucket', arn, resource);
      if (found.state !== 'present') throw new UnknownFact(undecidable('the bucket was not read'));
      return view(PUBLIC_ACCESS_BLOCK, flagFields(blockPublicAccessOf(found.resource, lookup, facet)));
    },
  );
}

/** A map that a rule writes is an object in this library, one that comes from AWS is a Map. */
type CelMap = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

const ENCRYPTION_CONTEXT = /^kms:encryptioncontext:/i;

/** What is known of the request. An encryption context that is given is given whole. */
function requestOf(context: CelMap): Pick<AccessQuestion, 'context' | 'encryptionContext'> {
  const pairs = context instanceof Map ? [...context] : Object.entries(context);
  const encryption = pairs.filter(([key]) => ENCRYPTION_CONTEXT.test(key));
  return {
    context: Object.fromEntries(pairs.filter(([key]) => !ENCRYPTION_CONTEXT.test(key))),
    ...(encryption.length > 0 && {
      encryptionContext: Object.fromEntries(
        encryption.map(([key, value]) => [key.replace(ENCRYPTION_CONTEXT, ''), value]),
      ),
    }),
  };
}

function targetArn(type: string, reference: string, target: Resolution): { arn: string; account?: string } {
  if (target.state === 'unknown') throw new UnknownFact(target.cause);
  if (target.state === 'missing') throw new UnknownFact(undecidable(`${reference} does not exist`));
  if (target.state === 'present') {
    const { arn, account } = target.resource;
    return { arn: type === 'AWS::S3::Bucket' && reference.startsWith('arn:') ? reference : arn, account };
  }
  if (!reference.startsWith('arn:')) throw new UnknownFact(undecidable(`${reference} belongs to another account`));
  return { arn: reference, ...(target.account !== undefined && { account: target.account }) };
}

const bucketOf = (reference: string): string => reference.replace(/^arn:[^:]*:s3:::/, '').split('/', 1)[0]!;

function resourceLayers(
  service: string,
  resource: Resource,
  lookup: Lookup,
  reader: PolicyReader,
  facet: TypedFacet,
): AccessPolicies {
  const policy = resourcePolicy(service, resource, reader, facet);
  const grants = facet(resource, 'grants') as readonly TypedGrant[] | undefined;
  return {
    ...(policy !== undefined && { resource: policy }),
    ...(grants && { grants: grants.map(plainGrant) }),
    ...(service === 's3' && { blockPublicAccess: blockPublicAccessOf(resource, lookup, facet) }),
  };
}

function resourcePolicy(service: string, resource: Resource, reader: PolicyReader, facet: TypedFacet): Layer {
  if (resource.facets.policy?.state === 'absent') return 'none';
  const policy = facet(resource, 'policy') as { Policy?: string; ResourcePolicy?: string } | undefined;
  return policy && (reader.read(policy.Policy ?? policy.ResourcePolicy, service) ?? 'none');
}

/** A grant whose maps are Maps and whose members are checked when they are read. */
interface TypedGrant {
  readonly GranteePrincipal?: string;
  readonly Operations?: string[];
  readonly Constraints?: Partial<
    Record<'EncryptionContextSubset' | 'EncryptionContextEquals', ReadonlyMap<string, string>>
  >;
}

function plainGrant({ GranteePrincipal, Operations, Constraints }: TypedGrant): Grant {
  const { EncryptionContextSubset: subset, EncryptionContextEquals: equals } = Constraints ?? {};
  return {
    ...(GranteePrincipal !== undefined && { GranteePrincipal }),
    ...(Operations && { Operations }),
    Constraints: {
      ...(subset && { EncryptionContextSubset: Object.fromEntries(subset) }),
      ...(equals && { EncryptionContextEquals: Object.fromEntries(equals) }),
    },
  };
}

function blockPublicAccessOf(bucket: Resource, lookup: Lookup, facet: TypedFacet): EffectiveFlags {
  const account = lookup.resolve('AWS::::Account', bucket.account, bucket);
  const levelOf = (resource: Resource): BlockPublicAccessLevel =>
    resource.facets.publicAccessBlock?.state === 'absent'
      ? 'none'
      : (facet(resource, 'publicAccessBlock') as BlockPublicAccessLevel);
  return effectiveBlockPublicAccess({
    account: account.state === 'present' ? levelOf(account.resource) : undefined,
    bucket: levelOf(bucket),
  });
}

function flagFields(flags: EffectiveFlags): object {
  const fields = {};
  for (const [flag, value] of Object.entries(flags)) {
    if (typeof value === 'boolean') Object.defineProperty(fields, flag, { value, enumerable: true });
    else {
      Object.defineProperty(fields, flag, {
        get() {
          throw new UnknownFact(undecidable(`${flag} of the bucket or of the account is not known`));
        },
      });
    }
  }
  return fields;
}

const undecidable = (message: string): UnknownCause => ({ reason: 'undecidable', message });
