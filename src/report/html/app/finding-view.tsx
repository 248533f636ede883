import { useEffect, useState } from 'preact/hooks';
import { SEVERITIES } from '../../../model/rule.ts';
import type { Detail, OverviewRule } from '../data.ts';
import { EvidenceView } from './evidence-view.tsx';
import { RiskFactors, RuleFacts } from './finding-aside.tsx';
import { statusWord } from './findings-table.ts';
import { shownRows } from './findings-view.tsx';
import type { PageData } from './page-data.ts';
import { Script, Section, SeverityBadge } from './parts.tsx';
import { addressOf, facetAddress, findingAddress } from './route.ts';
import type { Selector } from './selection.ts';
import { counted, typeName } from './words.ts';

const RELATED = 6;

interface FindingProps {
  readonly selector: Selector;
  readonly data: PageData;
  readonly id: string;
}

/** One finding: what is wrong, how that is known, what to do, and why it ranks where it does. */
export function FindingView({ selector, data, id }: FindingProps) {
  const { table } = selector;
  const row = table.id.indexOf(id);
  const loaded = useDetail(data, row);
  if (row < 0) {
    return (
      <div class="column">
        <h1>No such finding</h1>
        <p>
          This report has no finding <code>{id}</code>. It may have been fixed since the address was written.
        </p>
        <p>
          <a href={addressOf('findings')}>All findings</a>
        </p>
      </div>
    );
  }
  const rule = table.overview.rules[table.rule[row]!];
  return (
    <article class="column finding">
      <Walk selector={selector} row={row} />
      <header class="finding-head">
        <p class="marks">
          <SeverityBadge severity={SEVERITIES[table.severity[row]!]!} />
          <span>Risk {(table.risk[row]! / 10).toFixed(1)} of 10</span>
          <span>{statusWord(table, row)}</span>
        </p>
        <h1>{rule?.title ?? table.message[row]}</h1>
        <p class="lead">{table.message[row]}</p>
      </header>
      <ResourceFacts selector={selector} row={row} />
      <div class="with-aside">
        <div>
          {rule && (
            <Section title="Why it matters">
              <p>{rule.description}</p>
            </Section>
          )}
          {loaded.error !== undefined && (
            <p role="alert" class="notice bad">
              The evidence could not be read. {loaded.error}
            </p>
          )}
          {loaded.detail && <Known detail={loaded.detail} rule={rule} />}
          <Related selector={selector} row={row} />
        </div>
        <aside aria-label="Risk and controls">
          {loaded.detail && <RiskFactors detail={loaded.detail} risk={table.risk[row]! / 10} />}
          {rule && <RuleFacts rule={rule} />}
        </aside>
      </div>
    </article>
  );
}

type LoadedDetail = { readonly row: number; readonly detail?: Detail; readonly error?: string };

function useDetail(data: PageData, row: number): LoadedDetail {
  const [loaded, setLoaded] = useState<LoadedDetail>({ row });
  useEffect(() => {
    if (row < 0) return;
    let wanted = true;
    data.detail(row).then(
      detail => wanted && setLoaded({ row, detail }),
      (error: unknown) => wanted && setLoaded({ row, error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [data, row]);
  return loaded.row === row ? loaded : { row };
}

/** To the list, and through it as it was filtered last. */
function Walk({ selector, row }: { readonly selector: Selector; readonly row: number }) {
  const at = shownRows.indexOf(row);
  const idAt = (position: number) => selector.table.id[shownRows[position]!];
  const before = at > 0 ? idAt(at - 1) : undefined;
  const after = at >= 0 && at < shownRows.length - 1 ? idAt(at + 1) : undefined;
  return (
    <nav class="walk" aria-label="Findings">
      {at >= 0 ? (
        <a
          href={addressOf('findings')}
          onClick={event => {
            event.preventDefault();
            history.back();
          }}
        >
          ← Back
        </a>
      ) : (
        <a href={addressOf('findings')}>← All findings</a>
      )}
      <span>
        {before !== undefined && <a href={findingAddress(before)}>Previous</a>}
        {after !== undefined && <a href={findingAddress(after)}>Next</a>}
      </span>
    </nav>
  );
}

function ResourceFacts({ selector: { table }, row }: { readonly selector: Selector; readonly row: number }) {
  const { names } = table.overview;
  const same = table.arn.reduce((count, arn) => count + (arn === table.arn[row] ? 1 : 0), 0);
  return (
    <dl class="resource">
      <div>
        <dt>{typeName(names.type[table.type[row]!]!)}</dt>
        <dd>
          <strong>{table.name[row]}</strong>
        </dd>
      </div>
      <div class="wide">
        <dt>ARN</dt>
        <dd>
          <code>{table.arn[row]}</code>
        </dd>
      </div>
      <div>
        <dt>Account</dt>
        <dd>
          <a href={facetAddress('account', names.account[table.account[row]!]!)}>
            {names.account[table.account[row]!]}
          </a>
        </dd>
      </div>
      <div>
        <dt>Region</dt>
        <dd>
          <a href={facetAddress('region', names.region[table.region[row]!]!)}>{names.region[table.region[row]!]}</a>
        </dd>
      </div>
      {same > 1 && (
        <div>
          <dt>This resource</dt>
          <dd>
            <a href={addressOf('findings', new URLSearchParams({ q: table.arn[row]!, status: 'any' }))}>
              {counted(same, 'finding')}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Known({ detail, rule }: { readonly detail: Detail; readonly rule: OverviewRule | undefined }) {
  const terraform = detail.terraform ?? rule?.terraform;
  const summary = detail.summary ?? rule?.summary;
  return (
    <>
      {detail.suppressed && (
        <Section title="Accepted" class="accepted-note">
          <p>{detail.suppressed.reason}</p>
          {detail.suppressed.expires && <p class="note">Until {detail.suppressed.expires}</p>}
        </Section>
      )}
      <Section title="How to fix it">
        <p>{summary}</p>
        {detail.cli && <Script name="AWS CLI" text={detail.cli} keepWords />}
        {terraform && <Script name="Terraform" text={terraform} />}
      </Section>
      {Object.keys(detail.evidence).length > 0 && (
        <Section title="Evidence">
          <EvidenceView evidence={detail.evidence} />
        </Section>
      )}
    </>
  );
}

/** Other findings that the same root cause explains. */
function Related({ selector, row }: { readonly selector: Selector; readonly row: number }) {
  const { table } = selector;
  const cause = table.cause[row];
  const others: number[] = [];
  for (let other = 0; other < table.length; other += 1) {
    if (other !== row && table.cause[other] === cause) others.push(other);
  }
  if (others.length === 0) return null;
  // Those of the same resource first.
  others.sort((a, b) => Number(table.arn[b] === table.arn[row]) - Number(table.arn[a] === table.arn[row]) || a - b);
  return (
    <Section title="Same root cause">
      <ul class="related">
        {others.slice(0, RELATED).map(other => (
          <li key={other}>
            <a href={findingAddress(table.id[other]!)}>{table.name[other]}</a>
            <span class="note">{table.overview.rules[table.rule[other]!]?.title}</span>
          </li>
        ))}
      </ul>
      {others.length > RELATED && (
        <p>
          <a href={facetAddress('cause', selector.values.cause[cause!]!, { status: 'any' })}>
            All {counted(others.length + 1, 'finding')} of this cause
          </a>
        </p>
      )}
    </Section>
  );
}
