/** A statement of a policy. */
export const STATEMENT = 'keyward.Statement';
/** How far a Deny is in force. */
export const ENFORCEMENT = 'keyward.Enforcement';
/** S3 Block Public Access as it holds for a bucket. */
export const PUBLIC_ACCESS_BLOCK = 'keyward.PublicAccessBlock';
/** A resource that depends on another one. */
export const DEPENDENT = 'keyward.Dependent';

/** keyward's own structures in expressions: field → type, spelt like AWS's shapes. */
export const KEYWARD_STRUCTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [STATEMENT]: {
    sid: 'string',
    index: 'number',
    effect: 'string',
    /** As written; those of NotPrincipal as "not …". */
    principals: 'list<string>',
    /** Account ids that the principals name; in externalStatements() the untrusted ones. */
    accounts: 'list<string>',
    /** Service principals. */
    services: 'list<string>',
    /** Organisations and units; in externalStatements() the untrusted ones. */
    organizations: 'list<string>',
    /** The actions concerned; `*` for a NotAction. */
    actions: 'list<string>',
    notActions: 'list<string>',
    /** `*` for a NotResource or when the element is missing. */
    resources: 'list<string>',
    /** In lower case. */
    conditionKeys: 'list<string>',
    why: 'string',
  },
  [ENFORCEMENT]: {
    /** "yes", "partial" or "no". */
    enforced: 'string',
    /** "action on resource" that no Deny covers. */
    open: 'list<string>',
    statements: `list<${STATEMENT}>`,
  },
  [PUBLIC_ACCESS_BLOCK]: {
    BlockPublicAcls: 'bool',
    IgnorePublicAcls: 'bool',
    BlockPublicPolicy: 'bool',
    RestrictPublicBuckets: 'bool',
  },
  [DEPENDENT]: {
    arn: 'string',
    type: 'string',
    name: 'string',
    /** What the resource asked about is to this one, for example "default key". */
    role: 'string',
    service: 'string',
    region: 'string',
    account: 'string',
  },
};
