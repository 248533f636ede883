import type { BlindSpot } from '../../blind-spots.ts';
import type { Overview } from '../data.ts';
import { Bar } from './parts.tsx';
import { addressOf } from './route.ts';
import { counted, grouped, REASONS, some, sumOf, typeName } from './words.ts';

const SPOTS = 3;

/** How much of the account the verdicts stand on; above any score. */
export function CoveragePanel({ overview }: { readonly overview: Overview }) {
  const { coverage, spots } = overview;
  const { pass, fail, notApplicable, unknown } = coverage.evaluations;
  const total = pass + fail + notApplicable + unknown;
  const share = (count: number) => (total > 0 ? (100 * count) / total : 0);
  const words = `${grouped(total - unknown)} of ${counted(total, 'evaluation')} decided`;
  return (
    <section
      class={`panel coverage ${unknown > 0 || spots.length > 0 ? 'partial' : 'whole'}`}
      aria-labelledby="coverage"
    >
      <div class="measure">
        <h2 id="coverage">Coverage</h2>
        <p class="figure">{total === 0 ? '—' : `${coverage.percent} %`}</p>
      </div>
      <div>
        <Bar
          label={words}
          segments={[
            { kind: 'pass', share: share(pass) },
            { kind: 'fail', share: share(fail) },
            { kind: 'not-applicable', share: share(notApplicable) },
            { kind: 'unknown', share: share(unknown) },
          ]}
        />
        <p class="legend">
          <span class="key pass">{grouped(pass)} passed</span>
          <span class="key fail">{grouped(fail)} failed</span>
          <span class="key not-applicable">{grouped(notApplicable)} not applicable</span>
          <span class="key unknown">{grouped(unknown)} unknown</span>
        </p>
        <Unseen spots={spots} total={total} judged={total - unknown} resources={sumOf(coverage.resources)} />
      </div>
    </section>
  );
}

interface UnseenProps {
  readonly spots: readonly BlindSpot[];
  readonly total: number;
  readonly judged: number;
  readonly resources: number;
}

function Unseen({ spots, total, judged, resources }: UnseenProps) {
  if (spots.length === 0) {
    return (
      <p>
        {total === 0
          ? 'There was nothing to evaluate: no resource that a selected rule is about.'
          : `Everything the rules asked about ${counted(resources, 'resource')} could be read.`}
      </p>
    );
  }
  return (
    <div class="unseen">
      <h3>
        {judged === 0
          ? 'Nothing could be evaluated: this report says nothing about the account'
          : 'What could not be seen'}
      </h3>
      <ul>
        {spots.slice(0, SPOTS).map(spot => (
          <li key={`${spot.operation} ${spot.reason} ${spot.error}`}>
            <span class="cause">
              {spot.operation && <code>{spot.operation}</code>} {(REASONS[spot.reason] ?? spot.reason).toLowerCase()}
            </span>
            <span class="effect">{effectOf(spot)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf('unseen')}>
          {spots.length > SPOTS ? `All ${grouped(spots.length)} blind spots` : 'What would change that'}
        </a>
      </p>
    </div>
  );
}

/** What a blind spot hides, in words. */
export function effectOf(spot: BlindSpot): string {
  const types = some(spot.types.map(typeName), 2);
  if (spot.list) return `${types || 'Resources'} may exist that nobody saw, in ${some(spot.regions, 2)}`;
  const what = spot.evaluations > 0 ? counted(spot.evaluations, 'evaluation') : counted(spot.calls, 'call');
  return types ? `${what} open on ${types}` : `${what} open`;
}
