import {
  actionCovers,
  actionsOverlap,
  type ExposedStatement,
  type ExternalStatement,
  namePrincipal,
  type Policy,
  type Statement,
} from '../../policy/index.ts';
import { rawOf } from '../cel-types.ts';

const PARSED = Symbol('parsed');

/** The fields of `keyward.Statement`. Only what is there is shown in evidence; in expressions the rest is empty. */
export function statementFields(policy: Policy, shown: ExposedStatement | ExternalStatement): object {
  const parsed = policy.statements[shown.index]!;
  const named = [...(parsed.principals ?? []), ...(parsed.notPrincipals ?? [])].map(namePrincipal);
  const outside = 'organizationalUnits' in shown ? shown : undefined;
  const fields = {
    sid: shown.sid ?? '',
    index: shown.index,
    effect: shown.effect,
    principals: shown.principals,
    accounts: outside?.accounts ?? unique(named.flatMap(one => ('account' in one ? [one.account] : []))),
    services: unique(named.flatMap(one => (one.kind === 'service' ? [one.name] : []))),
    organizations: outside ? [...outside.organizations, ...outside.organizationalUnits] : [],
    actions: shown.actions,
    notActions: parsed.notActions ?? [],
    resources: shown.resources,
    conditionKeys: unique(parsed.conditions.map(({ key }) => key.toLowerCase())),
    why: shown.why,
  };
  Object.defineProperty(fields, PARSED, { value: parsed });
  return fields;
}

/** Whether a statement, as far as it is shown, may concern an action that matches the pattern. */
export function grants(actions: readonly string[], statement: Statement, pattern: string): boolean {
  if (statement.notActions) return !statement.notActions.some(spared => actionCovers(spared, pattern));
  return actions.some(action => actionsOverlap(action, pattern));
}

/** `statement.grants(pattern)` of a view. */
export function viewGrants(view: object, pattern: string): boolean {
  const raw = rawOf(view) as { readonly actions: readonly string[]; readonly [PARSED]: Statement };
  return grants(raw.actions, raw[PARSED], pattern);
}

/** A statement in a sentence. */
export function describeStatement(view: object): string {
  const { sid, index, why, actions } = rawOf(view) as Record<'sid' | 'why', string> & {
    readonly index: number;
    readonly actions: readonly string[];
  };
  const name = sid === '' ? `statement ${index + 1}` : `statement ${sid}`;
  return `${name}: ${why === '' ? '' : `${why}: `}${actions.join(', ')}`;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
