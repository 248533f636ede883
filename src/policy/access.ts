import { readArn } from './arn.ts';
import type { EffectiveFlags } from './block-public-access.ts';
import { type ContextReader, type RequestContext, readContext } from './context.ts';
import { publicStatements } from './exposure.ts';
import { encryptionContextKeys, type Grant, judgeGrant } from './grants.ts';
import type { Policy } from './language.ts';
import {
  ALWAYS,
  both,
  type DecidingStatement,
  either,
  type Finding,
  judgeLayer,
  type LayerName,
  type LayerRequest,
  NEVER,
  open,
} from './layers.ts';
import { accountOf, deriveContext, type PrincipalInput, readPrincipal } from './principals.ts';
import { any } from './truth.ts';

/** A layer: its policies, `none` if it is known that there is none. Left out, it could not be read. */
export type Layer = Policy | Policy[] | 'none' | undefined;

export interface AccessPolicies {
  resource?: Layer;
  identity?: Layer;
  boundary?: Layer;
  /** Session policies are chosen anew for each session; left out, the answer is for a session without one. */
  session?: Layer;
  /** For KMS. Left out, the grants could not be read. */
  grants?: Grant[];
  /** For S3: only RestrictPublicBuckets bears on a request. */
  blockPublicAccess?: EffectiveFlags;
  /** Organisation policies are never seen; both SCPs and RCPs can only take away. */
  scp?: 'unseen';
}

export interface AccessQuestion {
  principal: PrincipalInput;
  action: string;
  resource: string;
  /** Needed where the ARN names no account, as with S3. */
  resourceAccount?: string;
  context?: RequestContext;
  /** The KMS encryption context, if known. */
  encryptionContext?: Record<string, string>;
  policies: AccessPolicies;
}

export interface AccessDecision {
  decision: 'allowed' | 'denied' | 'unknown';
  /** For a denial: a Deny statement, or no Allow. */
  denial?: 'explicit' | 'implicit';
  statements: DecidingStatement[];
  /** Why the decision is unknown. */
  reasons: string[];
  /** What was not seen and can only take access away. */
  notes: string[];
}

interface Setting extends LayerRequest {
  policies: AccessPolicies;
  account: string | undefined;
  owner: string | undefined;
  encryptionContext: Record<string, string> | 'unknown';
}

/** May the principal do the action on the resource? Every policy that is not given leaves the answer open. */
export function may(question: AccessQuestion): AccessDecision {
  const notes = ['service control and resource control policies are not seen'];
  const caller = readPrincipal(question.principal);
  if (!caller) return decide(open('the principal is not in a form AWS documents'), notes);
  if (question.policies.session === undefined && caller.kind !== 'user') notes.push('session policies are not seen');
  const setting = readSetting(question, caller);
  const denial = judgeDenials(setting);
  if (denial.truth === 'yes') return { ...decide(denial, notes), decision: 'denied', denial: 'explicit' };
  const grant = judgeAllows(setting);
  if (grant.truth === 'no') return decide(NEVER, notes);
  return decide(denial.truth === 'unknown' ? both(grant, open(...denial.reasons)) : grant, notes);
}

function decide(finding: Finding, notes: string[]): AccessDecision {
  const { truth, statements, reasons } = finding;
  if (truth === 'no') return { decision: 'denied', denial: 'implicit', statements: [], reasons: [], notes };
  return { decision: truth === 'yes' ? 'allowed' : 'unknown', statements, reasons: [...new Set(reasons)], notes };
}

function readSetting(question: AccessQuestion, caller: Setting['caller']): Setting {
  const { action, resource, policies, encryptionContext } = question;
  const owner = question.resourceAccount ?? (readArn(resource)?.account || undefined);
  const context = readContext(
    deriveContext(caller),
    owner === undefined ? {} : { 'aws:ResourceAccount': owner },
    encryptionContextKeys(encryptionContext),
    question.context ?? {},
  );
  const account = accountOf(caller);
  return {
    caller,
    action,
    resource,
    context: encryptionContext ? closeEncryptionContext(context) : context,
    policies,
    account,
    owner,
    encryptionContext: encryptionContext ?? 'unknown',
  };
}

/** A known encryption context is known whole: the pairs it does not hold are absent. */
function closeEncryptionContext(context: ContextReader): ContextReader {
  const prefix = 'kms:encryptioncontext:';
  const read = (key: string) => {
    const values = context.read(key);
    return values === 'unknown' && key.toLowerCase().startsWith(prefix) ? [] : values;
  };
  return { read };
}

function judgeDenials(setting: Setting): Finding {
  const layers = (['resource', 'identity', 'boundary', 'session'] as const).filter(
    // The root user and callers without an account have no identity policies.
    name => name === 'resource' || (setting.account !== undefined && setting.caller.kind !== 'root'),
  );
  return either(
    ...layers.map(name => {
      const policies = listLayer(setting.policies[name]);
      if (policies) return judgeLayer(name, policies, 'Deny', setting);
      return name === 'session' ? NEVER : open(`the ${name} policy is not known, so it may deny`);
    }),
    judgeBlockPublicAccess(setting),
  );
}

function judgeAllows(setting: Setting): Finding {
  if (setting.account === undefined) {
    return either(judgeResource(setting, ['direct', 'everyone']), judgeGrants(setting));
  }
  if (setting.owner === undefined) return open('the account that owns the resource is not known');
  if (setting.account !== setting.owner) return judgeAcrossAccounts(setting);
  return needsResourcePolicy(setting.action) ? judgeByResourcePolicy(setting) : judgeWithinAccount(setting);
}

/** Both sides have to agree: the resource lets the account, or somebody in it, in, and the account lets its identity out. */
function judgeAcrossAccounts(setting: Setting): Finding {
  const grant = judgeGrants(setting);
  const outbound = setting.caller.kind === 'root' ? ALWAYS : judgeIdentity(setting);
  const byGrant =
    grant.truth === 'no'
      ? NEVER
      : both(grant, either(outbound, open('whether a grant across accounts suffices alone')));
  return either(both(judgeResource(setting), outbound), byGrant);
}

/** One side suffices. A policy that names the account only hands the question to the identity policies. */
function judgeWithinAccount(setting: Setting): Finding {
  if (setting.caller.kind === 'root') return ALWAYS;
  return either(
    judgeResource(setting, ['direct', 'everyone']),
    both(judgeResource(setting, ['role']), judgeLimits(setting)),
    judgeIdentity(setting),
  );
}

/** KMS keys and roles: without the resource policy nothing is allowed, and identity policies count only by delegation. */
function judgeByResourcePolicy(setting: Setting): Finding {
  return either(
    judgeResource(setting, ['direct', 'everyone']),
    both(judgeResource(setting, ['role']), judgeLimits(setting)),
    both(judgeResource(setting, ['account']), judgeIdentity(setting)),
    judgeGrants(setting),
  );
}

function needsResourcePolicy(action: string): boolean {
  return /^(kms:|sts:assumerole)/i.test(action);
}

function judgeResource(setting: Setting, reaches?: Parameters<typeof judgeLayer>[4]): Finding {
  const policies = listLayer(setting.policies.resource);
  if (!policies) return open('the resource policy is not known');
  return judgeLayer('resource', policies, 'Allow', setting, reaches);
}

/** What the identity policies allow within the boundary and the session policy. */
function judgeIdentity(setting: Setting): Finding {
  return both(judgeAllowLayer(setting, 'identity'), judgeLimits(setting));
}

/** Boundaries and session policies only narrow: without one, nothing is narrowed. */
function judgeLimits(setting: Setting): Finding {
  const limit = (name: 'boundary' | 'session'): Finding => {
    const policies = setting.policies[name];
    // A federated user session has no permissions of its own but those its session policy passes on.
    if (name === 'session' && setting.caller.kind === 'federated-user') return judgeAllowLayer(setting, name);
    if (policies === 'none' || (name === 'session' && policies === undefined)) return ALWAYS;
    return judgeAllowLayer(setting, name);
  };
  return both(limit('boundary'), limit('session'));
}

function judgeAllowLayer(setting: Setting, name: Exclude<LayerName, 'resource'>): Finding {
  const policies = listLayer(setting.policies[name]);
  if (!policies) return open(`the ${name} policy is not known`);
  return judgeLayer(name, policies, 'Allow', setting);
}

function judgeGrants(setting: Setting): Finding {
  if (!/^kms:/i.test(setting.action)) return NEVER;
  const { grants } = setting.policies;
  if (!grants) return open('the grants of the key are not known');
  const { caller, action, encryptionContext } = setting;
  return { ...any(grants.map(grant => judgeGrant(grant, caller, action, encryptionContext))), statements: [] };
}

/** With RestrictPublicBuckets a public policy serves only AWS services and the owner's account. */
function judgeBlockPublicAccess(setting: Setting): Finding {
  const restricted = setting.policies.blockPublicAccess?.RestrictPublicBuckets ?? false;
  if (restricted === false || setting.caller.kind === 'service') return NEVER;
  if (setting.account !== undefined && setting.account === setting.owner) return NEVER;
  const policies = listLayer(setting.policies.resource) ?? [];
  const statuses = policies.map(policy => publicStatements(policy, { service: 's3', ignoreDeny: true }).status);
  if (statuses.every(status => status === 'none')) return NEVER;
  if (restricted === true && statuses.includes('found')) return ALWAYS;
  return open('whether Block Public Access restricts the bucket is not known');
}

function listLayer(layer: Layer): Policy[] | undefined {
  if (layer === undefined) return undefined;
  if (layer === 'none') return [];
  return Array.isArray(layer) ? layer : [layer];
}
