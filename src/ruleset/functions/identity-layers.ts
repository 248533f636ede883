import type { Lookup, Resource } from '../../model/index.ts';
import { type AccessPolicies, type Policy, readPrincipal } from '../../policy/index.ts';
import type { TypedFacet } from './function-context.ts';
import type { PolicyReader } from './policy-reader.ts';

interface Document {
  readonly PolicyDocument?: string;
}
interface Attachment {
  readonly PolicyArn?: string;
}

/** The parts of RoleDetail, UserDetail and GroupDetail that grant or limit. */
interface IdentityDetail {
  readonly RolePolicyList?: readonly Document[];
  readonly UserPolicyList?: readonly Document[];
  readonly GroupPolicyList?: readonly Document[];
  readonly AttachedManagedPolicies?: readonly Attachment[];
  readonly GroupList?: readonly string[];
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string };
}

const DETAIL_FACETS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'role',
  'AWS::IAM::User': 'user',
  'AWS::IAM::Group': 'group',
};

/** Whether a principal has identity policies of its own: a role, a session of one, or a user. */
export const namesIdentity = (principal: string): boolean => identityOf(principal) !== undefined;

function identityOf(principal: string): { type: string; reference: string } | undefined {
  const named = readPrincipal(principal);
  if (named?.kind === 'role' || named?.kind === 'user') {
    return { type: named.kind === 'role' ? 'AWS::IAM::Role' : 'AWS::IAM::User', reference: named.arn };
  }
  if (named?.kind !== 'session') return undefined;
  // A session's ARN leaves out the path of the role; names are unique in an account.
  return {
    type: 'AWS::IAM::Role',
    reference: named.arn.replace(/:sts:(.*):assumed-role\/([^/]+)\/.*$/, ':iam:$1:role/$2'),
  };
}

/** The identity policies and the boundary of a role or user; a layer that is not fully known is left out. */
export function identityLayers(
  principal: string,
  own: Resource,
  lookup: Lookup,
  reader: PolicyReader,
  facet: TypedFacet,
): AccessPolicies {
  const { type, reference } = identityOf(principal)!;
  const found = lookup.resolve(type, reference, own);
  if (found.state !== 'present') return {};
  const detail = detailOf(found.resource, facet);
  if (!detail) return {};
  const groups = (detail.GroupList ?? []).map(name => lookup.resolve('AWS::IAM::Group', name, found.resource));
  const parts = [
    ...(type === 'AWS::IAM::User' && !detail.GroupList ? [undefined] : []),
    policiesOf(detail, found.resource, lookup, reader, facet),
    ...groups.map(group => {
      const members = group.state === 'present' ? detailOf(group.resource, facet) : undefined;
      return members && policiesOf(members, found.resource, lookup, reader, facet);
    }),
  ];
  const boundaryArn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
  const boundary =
    boundaryArn === undefined ? 'none' : managedPolicy(boundaryArn, found.resource, lookup, reader, facet);
  return {
    ...(parts.every(part => part !== undefined) && { identity: parts.flat() }),
    ...(boundary && { boundary }),
  };
}

const detailOf = (resource: Resource, facet: TypedFacet): IdentityDetail | undefined =>
  facet(resource, DETAIL_FACETS[resource.type]!) as IdentityDetail | undefined;

/** Inline and attached policies, or undefined when one of them is not known. */
function policiesOf(
  detail: IdentityDetail,
  owner: Resource,
  lookup: Lookup,
  reader: PolicyReader,
  facet: TypedFacet,
): Policy[] | undefined {
  const inline = detail.RolePolicyList ?? detail.UserPolicyList ?? detail.GroupPolicyList;
  // AWS answers with empty lists; a missing one was left out of the recording. Users and groups may lack the inline one.
  const documents = inline ?? (owner.type === 'AWS::IAM::User' ? [] : undefined);
  if (!documents || !detail.AttachedManagedPolicies) return undefined;
  const policies = [
    ...documents.map(({ PolicyDocument }) => reader.read(PolicyDocument, 'iam')),
    ...detail.AttachedManagedPolicies.map(({ PolicyArn }) =>
      PolicyArn === undefined ? undefined : managedPolicy(PolicyArn, owner, lookup, reader, facet),
    ),
  ];
  return policies.every(policy => policy !== undefined) ? policies : undefined;
}

function managedPolicy(
  arn: string,
  owner: Resource,
  lookup: Lookup,
  reader: PolicyReader,
  facet: TypedFacet,
): Policy | undefined {
  const found = lookup.resolve('AWS::IAM::ManagedPolicy', arn, owner);
  const policy = found.state === 'present' ? (facet(found.resource, 'policy') as ManagedPolicy | undefined) : undefined;
  const document = policy?.PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document;
  return document === undefined ? undefined : reader.read(document, 'iam');
}

interface ManagedPolicy {
  readonly PolicyVersionList?: readonly { readonly IsDefaultVersion?: boolean; readonly Document?: string }[];
}
