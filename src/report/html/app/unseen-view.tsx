import type { BlindSpot } from '../../blind-spots.ts';
import type { Overview } from '../data.ts';
import { effectOf } from './coverage-panel.tsx';
import { Script, Section } from './parts.tsx';
import { counted, grouped, REASONS, some, typeName } from './words.ts';

/** Everything that could not be judged, by what would change that. */
export function UnseenView({ overview }: { readonly overview: Overview }) {
  const { spots, coverage, unknowns } = overview;
  const actions = [
    ...new Set(spots.flatMap(({ action, reason }) => (action && reason === 'denied' ? [action] : []))),
  ].sort();
  return (
    <div class="column">
      <div class="title">
        <h1>What could not be seen</h1>
        <p>
          {unknowns === 0
            ? 'No evaluation stayed open.'
            : `${counted(unknowns, 'evaluation')} stayed open, for ${counted(spots.length, 'reason')}. None of them counts as passed.`}
        </p>
      </div>
      {spots.length > 0 && (
        <div class="table-frame">
          <table class="plain spots">
            <thead>
              <tr>
                <th scope="col">Cause</th>
                <th scope="col">What stays open</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              {spots.map(spot => (
                <SpotRow key={`${spot.operation} ${spot.reason} ${spot.error}`} spot={spot} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {actions.length > 0 && (
        <Section title="What would change that">
          <p>These actions were denied. A role that may take them lets the next scan decide.</p>
          <Script name="IAM policy" text={policyOf(actions)} />
        </Section>
      )}
      <DisabledRegions overview={overview} />
      <Section title="What was seen">
        <ul class="tally">
          {Object.entries(coverage.resources).map(([type, count]) => (
            <li key={type}>
              <strong>{grouped(count)}</strong> {typeName(type)}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function SpotRow({ spot }: { readonly spot: BlindSpot }) {
  return (
    <tr>
      <th scope="row">
        <span class={spot.list ? 'grave' : ''}>{REASONS[spot.reason] ?? spot.reason}</span>
        {spot.operation && <code>{spot.operation}</code>}
        <p class="note">{spot.error ? `${spot.error}: ${spot.message}` : spot.message}</p>
      </th>
      <td>
        {effectOf(spot)}
        {spot.rules.length > 0 && <p class="note">Rules: {some(spot.rules, 4)}</p>}
      </td>
      <td>
        {some(spot.regions, 4)}
        <p class="note">{some(spot.accounts, 3)}</p>
      </td>
    </tr>
  );
}

function DisabledRegions({ overview }: { readonly overview: Overview }) {
  const sets = new Map<string, string[]>();
  for (const { account, regions } of overview.coverage.disabledRegions) {
    if (regions.length === 0) continue;
    const key = [...regions].sort().join(', ');
    sets.set(key, [...(sets.get(key) ?? []), account]);
  }
  if (sets.size === 0) return null;
  return (
    <Section title="Regions that are not enabled">
      <p class="note">Nothing can run there, so nothing was looked for.</p>
      <ul>
        {[...sets].map(([regions, accounts]) => (
          <li key={regions}>
            {regions} <span class="note">({some(accounts, 4)})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function policyOf(actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}
