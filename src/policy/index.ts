/**
 * The IAM policy language: what a policy says, whom it lets in, and whether one request would be allowed. Pure; every
 * answer is three-valued, and what the given policies do not decide comes back as unknown with the reason.
 */
export {
  type AccessDecision,
  type AccessPolicies,
  type AccessQuestion,
  type Layer,
  may,
} from './access.ts';
export {
  type Admission,
  admitsAccount,
  allows,
  danglingPrincipals,
  denyEnforces,
  type Enforcement,
  enforcesTls,
  type RequiredCondition,
  refusesSseC,
} from './analysis.ts';
export type { Answer, ExposedStatement, StatementReference, UndecidedStatement } from './answer.ts';
export { type BlockPublicAccessLevel, type EffectiveFlags, effectiveBlockPublicAccess } from './block-public-access.ts';
export { evaluateCondition, evaluateConditions } from './conditions.ts';
export { type RequestContext, readContext } from './context.ts';
export { type ExposureOptions, notPrincipalStatements, publicStatements } from './exposure.ts';
export { type ExternalStatement, externalStatements, type Outsiders } from './external.ts';
export type { Grant } from './grants.ts';
export type { Condition, Effect, Policy, PolicyVersion, PrincipalEntry, PrincipalType, Statement } from './language.ts';
export { printPolicy } from './language.ts';
export type { DecidingStatement } from './layers.ts';
export { actionCovers, actionsOverlap, matchAction, matchResource, resourceCovers } from './match.ts';
export { type ParsedPolicy, type PolicyError, parsePolicy } from './parse.ts';
export { type NamedPrincipal, namePrincipal, type PrincipalInput, readPrincipal } from './principals.ts';
export { type ServiceOptions, serviceStatementsWithoutSourceGuard } from './service-guard.ts';
export { isTrustedAccount, type Trust } from './trust.ts';
export type { Judgement, Truth } from './truth.ts';
