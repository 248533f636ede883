import { SEVERITIES } from '../../../model/rule.ts';
import type { Overview, Slice } from '../data.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import { Bar, Section, SliceBar } from './parts.tsx';
import { PosturePanel } from './posture-panel.tsx';
import type { FacetName } from './query.ts';
import { addressOf, facetAddress } from './route.ts';
import { counted, grouped, momentOf, number, SEVERITY_WORDS, some, sumOf } from './words.ts';

const FIXES = 8;
const SLICES = 8;

/** The page for whoever has two minutes: what was seen, how it stands, where the risk is, what to fix first. */
export function OverviewView({ overview }: { readonly overview: Overview }) {
  return (
    <div class="column">
      <Title overview={overview} />
      <CoveragePanel overview={overview} />
      <PosturePanel overview={overview} />
      <SeverityStrip overview={overview} />
      <Fixes overview={overview} />
      <Section title="Where the risk is" class="risk">
        <p class="note">
          Open findings. The length of a bar is the sum of their risk weights, so one critical finding outweighs many
          low ones.
        </p>
        <div class="thirds">
          <SliceTable title="Service" facet="service" slices={overview.services} />
          <SliceTable title="Account" facet="account" slices={overview.accounts} />
          <SliceTable title="Region" facet="region" slices={overview.regions} />
        </div>
      </Section>
      <Colophon overview={overview} />
    </div>
  );
}

function Title({ overview }: { readonly overview: Overview }) {
  const { scan } = overview;
  return (
    <div class="title">
      <h1>Data protection posture</h1>
      <p>
        {scan.accounts.length === 1 ? `Account ${scan.accounts[0]}` : counted(scan.accounts.length, 'account')}
        {' · '}
        {scan.regions.length > 3 ? counted(scan.regions.length, 'Region') : scan.regions.join(', ')}
        {' · '}
        {scan.source === 'live' ? 'scanned' : 'recorded'} {momentOf(scan.recordedAt)}
      </p>
    </div>
  );
}

function SeverityStrip({ overview }: { readonly overview: Overview }) {
  return (
    <section class="strip" aria-label="Open findings by severity">
      {SEVERITIES.map(severity => (
        <a key={severity} class={severity} href={facetAddress('severity', severity)}>
          <strong>{grouped(overview.open[severity])}</strong>
          <span>{SEVERITY_WORDS[severity]}</span>
        </a>
      ))}
      <a class="accepted" href={facetAddress('status', 'accepted')}>
        <strong>{grouped(overview.accepted)}</strong>
        <span>Accepted</span>
      </a>
    </section>
  );
}

function Fixes({ overview }: { readonly overview: Overview }) {
  const rules = new Map(overview.rules.map(rule => [rule.id, rule]));
  const fixes = overview.posture.factors
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1));
  const most = fixes[0]?.points ?? 0;
  const rest = fixes.slice(FIXES);
  const restPoints = rest.reduce((sum, { points }) => sum + points, 0);
  return (
    <Section title="What to fix first">
      {fixes.length === 0 ? (
        <p>No open finding takes anything off the posture.</p>
      ) : (
        <>
          <p class="note">Ordered by the points of posture that each problem costs today.</p>
          <ol class="fixes">
            {fixes.slice(0, FIXES).map(({ rule: id, points, findings }) => {
              const rule = rules.get(id);
              return (
                <li key={id}>
                  <div class="what">
                    <a href={facetAddress('rule', id)}>{rule?.title ?? id}</a>
                    <p>{rule?.summary}</p>
                  </div>
                  <div class="gain">
                    <strong>−{number(points)}</strong> <span>points</span>
                    <Bar segments={[{ kind: rule?.severity ?? 'info', share: (100 * points) / most }]} />
                    <span>{counted(findings, 'finding')}</span>
                  </div>
                </li>
              );
            })}
          </ol>
          {rest.length > 0 && (
            <p class="note">
              {counted(rest.length, 'further problem')} cost {number(restPoints)} points together.{' '}
              <a href={addressOf('findings', new URLSearchParams({ group: 'rule' }))}>All findings by rule</a>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function SliceTable(props: { readonly title: string; readonly facet: FacetName; readonly slices: readonly Slice[] }) {
  const { title, facet, slices } = props;
  const longest = Math.max(0, ...slices.slice(0, 1).map(({ weights }) => sumOf(weights)));
  const hidden = slices.length - SLICES;
  return (
    <div>
      <table class="slices">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" class="number">
              Open
            </th>
            <th scope="col" class="number">
              Worst
            </th>
          </tr>
        </thead>
        <tbody>
          {slices.slice(0, SLICES).map(slice => (
            <tr key={slice.name}>
              <th scope="row">
                <a href={facetAddress(facet, slice.name)}>{slice.name}</a>
                <SliceBar slice={slice} longest={longest} />
              </th>
              <td class="number">{grouped(sumOf(slice.counts))}</td>
              <td class="number">{slice.worst.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {slices.length === 0 && <p class="note">No open findings.</p>}
      {hidden > 0 && (
        <p class="note">
          <a href={addressOf('findings', new URLSearchParams({ group: facet }))}>and {grouped(hidden)} more</a>
        </p>
      )}
    </div>
  );
}

function Colophon({ overview }: { readonly overview: Overview }) {
  const { scan, tool, coverage, rules } = overview;
  return (
    <footer class="colophon">
      <p>
        {tool.name} {tool.version} · {counted(rules.length, 'rule')} · {counted(sumOf(coverage.resources), 'resource')}{' '}
        seen · {counted(scan.calls, 'API call')}
        {scan.throttled > 0 && `, ${grouped(scan.throttled)} throttled`}
        {scan.valuesInspected && ' · parameter values were inspected for secrets, none is in this file'}
      </p>
      <p>
        Accounts: {some(scan.accounts, 12)}. Regions: {some(scan.regions, 30)}.
      </p>
      <p>This file is complete in itself. It loads nothing and sends nothing.</p>
    </footer>
  );
}
