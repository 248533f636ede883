import type { Detail, OverviewRule } from '../data.ts';
import { Reference } from './parts.tsx';
import { facetAddress } from './route.ts';
import { frameworkName, momentOf } from './words.ts';

/** The arithmetic of a risk, as docs/score.md has it. */
export function RiskFactors({ detail, risk }: { readonly detail: Detail; readonly risk: number }) {
  return (
    <section>
      <h2>Why this risk</h2>
      <table class="factors">
        <tbody>
          {detail.factors.map(({ name, value, effect }) => (
            <tr key={name} class={effect === 1 ? 'neutral' : ''}>
              <th scope="row">{FACTORS.get(name) ?? name}</th>
              <td>{value}</td>
              <td class="number">× {effect}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Risk
            </th>
            <td class="number">{risk.toFixed(1)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="note">The effects multiply to a weight w; the risk is 10 − 10 / (1 + w).</p>
      {detail.firstSeen && <p class="note">First seen {momentOf(detail.firstSeen)}</p>}
    </section>
  );
}

const FACTORS: ReadonlyMap<string, string> = new Map([
  ['severity', 'Severity'],
  ['exposure', 'Exposure'],
  ['dependants', 'Dependants'],
  ['dataClass', 'Data class'],
  ['environment', 'Environment'],
  ['confidence', 'Confidence'],
]);

/** What a rule is for, and what it can be held against. */
export function RuleFacts({ rule }: { readonly rule: OverviewRule }) {
  const controls = Object.entries(rule.controls);
  return (
    <>
      {controls.length > 0 && (
        <section>
          <h2>Controls</h2>
          <dl class="controls">
            {controls.map(([framework, ids]) => (
              <div key={framework}>
                <dt>{frameworkName(framework)}</dt>
                <dd>
                  {ids.map(id => (
                    <a key={id} href={facetAddress('control', `${framework} ${id}`)}>
                      {id}
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>Rule</h2>
        <p>
          <a href={facetAddress('rule', rule.id)}>
            <code>{rule.id}</code>
          </a>
        </p>
        <p class="note">
          Confidence {rule.confidence}. Responsibility of the {rule.responsibility}.
        </p>
        {rule.references.length > 0 && (
          <ul class="references">
            {rule.references.map(reference => (
              <li key={reference}>
                <Reference address={reference} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
