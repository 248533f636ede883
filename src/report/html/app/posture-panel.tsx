import type { Overview } from '../data.ts';
import { number } from './words.ts';

/** Below this coverage (percent) one number for the posture would claim more than is known. */
const CERTAIN_ENOUGH = 90;

/** The posture as a band; one number only when enough is known for it to mean something. */
export function PosturePanel({ overview }: { readonly overview: Overview }) {
  const { posture, coverage } = overview;
  const { score, low, high, grade } = posture;
  const { pass, fail, notApplicable } = coverage.evaluations;
  const certain = coverage.percent >= CERTAIN_ENOUGH;
  if (pass + fail + notApplicable === 0) {
    return (
      <section class="panel posture" aria-labelledby="posture">
        <div class="measure">
          <h2 id="posture">Posture</h2>
          <p class="figure">—</p>
        </div>
        <p>Not rated, as nothing was evaluated.</p>
      </section>
    );
  }
  return (
    <section class={`panel posture grade-${grade}`} aria-labelledby="posture">
      <div class="measure">
        <h2 id="posture">Posture</h2>
        <p class="figure">{certain || low === high ? number(score) : `${number(low)}–${number(high)}`}</p>
        <p class="unit">of 100</p>
      </div>
      <div>
        <Scale {...{ score, low, high, certain }} />
        <p class="band">
          <span class="grade">Grade {grade}</span>{' '}
          {low === high
            ? 'Nothing that is unknown could change it.'
            : certain
              ? `${number(low)} if every unknown were a failure, ${number(high)} if every unknown passed.`
              : `Too much is unknown for one number: ${number(low)} if it all failed, ${number(high)} if it all passed.`}
        </p>
      </div>
    </section>
  );
}

interface ScaleProps {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly certain: boolean;
}

function Scale({ score, low, high, certain }: ScaleProps) {
  const at = (points: number) => Math.min(100, Math.max(0, points)) * 10;
  const words = `Between ${number(low)} and ${number(high)} of 100`;
  return (
    <svg class="scale" viewBox="-12 0 1024 52" role="img" aria-label={words}>
      <rect x="0" y="16" width="1000" height="8" rx="4" class="rest" />
      <rect x={at(low)} y="12" width={Math.max(6, at(high) - at(low))} height="16" rx="5" class="range" />
      {certain && <circle cx={at(score)} cy="20" r="10" class="mark" />}
      {[0, 25, 50, 75, 100].map(tick => (
        <text key={tick} x={tick * 10} y="48" text-anchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}>
          {tick}
        </text>
      ))}
    </svg>
  );
}
