import type { Overview, OverviewRule } from '../data.ts';
import { Bar } from './parts.tsx';
import { addressOf, facetAddress } from './route.ts';
import { naturally } from './selection.ts';
import { counted, frameworkName, grouped } from './words.ts';

type State = 'fail' | 'unknown' | 'pass' | 'not-applicable';

const STATES: readonly State[] = ['fail', 'unknown', 'pass', 'not-applicable'];
const STATE_WORDS: Readonly<Record<State, string>> = {
  fail: 'Fail',
  unknown: 'Unknown',
  pass: 'Pass',
  'not-applicable': 'Not applicable',
};

interface Control {
  readonly id: string;
  readonly rules: readonly OverviewRule[];
  readonly state: State;
}

/** Each control of a framework: what its rules say together. */
export function ControlsView({ overview, params }: { readonly overview: Overview; readonly params: URLSearchParams }) {
  const frameworks = [...new Set(overview.rules.flatMap(({ controls }) => Object.keys(controls)))].sort(naturally);
  const chosen = frameworks.find(framework => framework === params.get('framework')) ?? frameworks[0];
  if (chosen === undefined) {
    return (
      <div class="column">
        <h1>Frameworks</h1>
        <p>No rule of this scan names a control.</p>
      </div>
    );
  }
  const controls = controlsOf(overview.rules, chosen);
  const count = (state: State) => controls.filter(control => control.state === state).length;
  return (
    <div class="column">
      <div class="title">
        <h1>Frameworks</h1>
        <p>
          A control fails when one of its rules fails somewhere, and passes only when nothing about it stayed unknown.
          Rules check what they can see; they do not replace an audit.
        </p>
      </div>
      <nav class="tabs" aria-label="Frameworks">
        {frameworks.map(framework => (
          <a
            key={framework}
            href={addressOf('controls', new URLSearchParams({ framework }))}
            aria-current={framework === chosen ? 'page' : undefined}
          >
            {frameworkName(framework)}
          </a>
        ))}
      </nav>
      <section aria-labelledby="framework">
        <h2 id="framework">{frameworkName(chosen)}</h2>
        <Bar
          label={STATES.map(state => `${count(state)} ${STATE_WORDS[state].toLowerCase()}`).join(', ')}
          segments={STATES.map(state => ({ kind: state, share: (100 * count(state)) / controls.length }))}
        />
        <p class="legend">
          {STATES.map(state => (
            <span key={state} class={`key ${state}`}>
              {grouped(count(state))} {STATE_WORDS[state].toLowerCase()}
            </span>
          ))}
        </p>
        <div class="table-frame">
          <table class="plain control-table">
            <thead>
              <tr>
                <th scope="col">Control</th>
                <th scope="col">State</th>
                <th scope="col">Rules</th>
                <th scope="col" class="number">
                  Failed
                </th>
                <th scope="col" class="number">
                  Unknown
                </th>
                <th scope="col" class="number">
                  Passed
                </th>
              </tr>
            </thead>
            <tbody>
              {controls.map(control => (
                <ControlRow key={control.id} framework={chosen} control={control} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}

function ControlRow({ framework, control }: { readonly framework: string; readonly control: Control }) {
  const { id, rules, state } = control;
  const sum = (outcome: 'fail' | 'unknown' | 'pass') =>
    rules.reduce((total, rule) => total + rule.outcomes[outcome], 0);
  const failing = sum('fail');
  return (
    <tr>
      <th scope="row">{id}</th>
      <td>
        <span class={`state ${state}`}>{STATE_WORDS[state]}</span>
      </td>
      <td>
        {rules.length === 1 ? (
          rules[0]!.title
        ) : (
          <details>
            <summary>{counted(rules.length, 'rule')}</summary>
            <ul>
              {rules.map(rule => (
                <li key={rule.id}>
                  <span class={`dot ${stateOf([rule])}`} aria-hidden="true" />
                  {rule.title}
                  <span class="unseen-text">: {STATE_WORDS[stateOf([rule])]}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td class="number">
        {failing > 0 ? (
          <a href={facetAddress('control', `${framework} ${id}`, { status: 'any' })}>{grouped(failing)}</a>
        ) : (
          '0'
        )}
      </td>
      <td class="number">{grouped(sum('unknown'))}</td>
      <td class="number">{grouped(sum('pass'))}</td>
    </tr>
  );
}

function controlsOf(rules: readonly OverviewRule[], framework: string): Control[] {
  const byId = new Map<string, OverviewRule[]>();
  for (const rule of rules) {
    // A framework may be called like a member that every object has.
    const ids = Object.hasOwn(rule.controls, framework) ? rule.controls[framework]! : [];
    for (const id of ids) byId.set(id, [...(byId.get(id) ?? []), rule]);
  }
  return [...byId].sort(([a], [b]) => naturally(a, b)).map(([id, own]) => ({ id, rules: own, state: stateOf(own) }));
}

/** A failure is certain whatever else is unknown; a pass is not. */
function stateOf(rules: readonly OverviewRule[]): State {
  const any = (outcome: 'fail' | 'unknown' | 'pass') => rules.some(({ outcomes }) => outcomes[outcome] > 0);
  return any('fail') ? 'fail' : any('unknown') ? 'unknown' : any('pass') ? 'pass' : 'not-applicable';
}
