import { useEffect, useRef } from 'preact/hooks';
import { SEVERITIES } from '../../../model/rule.ts';
import { EVERYTHING, type FacetName, GROUPS, type GroupName, type Query, withFacet } from './query.ts';
import { naturally, type Selection, type Selector } from './selection.ts';
import { grouped, SEVERITY_WORDS, typeName } from './words.ts';

interface FilterProps {
  readonly selector: Selector;
  readonly selection: Selection;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
}

const NAMES: Readonly<Record<FacetName, string>> = {
  severity: 'Severity',
  status: 'Status',
  service: 'Service',
  account: 'Account',
  region: 'Region',
  rule: 'Rule',
  type: 'Resource type',
  environment: 'Environment',
  dataClass: 'Data class',
  exposure: 'Exposure',
  control: 'Control',
  cause: 'Root cause',
};

const FIRST: readonly FacetName[] = ['service', 'account', 'region', 'status'];
const FURTHER: readonly FacetName[] = ['rule', 'type', 'environment', 'dataClass', 'exposure', 'control', 'cause'];

const GROUP_NAMES: Readonly<Record<GroupName, string>> = {
  none: 'Not grouped',
  cause: 'Root cause',
  resource: 'Resource',
  rule: 'Rule',
  service: 'Service',
  account: 'Account',
  region: 'Region',
};

/** Search and filters. Every value says how many findings it would leave. */
export function FilterPanel({ selector, selection, query, onAsk }: FilterProps) {
  const further = FURTHER.filter(facet => query.facets[facet] !== undefined);
  const filtered = query.text !== '' || Object.keys(query.facets).length > 0;
  const choice = (facet: FacetName) => <Choice key={facet} {...{ facet, selector, selection, query, onAsk }} />;
  return (
    <search class="filters">
      <div class="row">
        <SearchBox query={query} onAsk={onAsk} />
        <fieldset class="severities">
          <legend class="unseen-text">Severity</legend>
          {SEVERITIES.map((severity, index) => {
            const chosen = query.facets.severity ?? [];
            const on = chosen.includes(severity);
            return (
              <button
                key={severity}
                type="button"
                class={`chip ${severity}`}
                aria-pressed={on}
                onClick={() =>
                  onAsk(
                    withFacet(query, 'severity', on ? chosen.filter(one => one !== severity) : [...chosen, severity]),
                  )
                }
              >
                {SEVERITY_WORDS[severity]} <span>{grouped(selection.counts.severity[index]!)}</span>
              </button>
            );
          })}
        </fieldset>
      </div>
      <div class="row choices">
        {FIRST.map(choice)}
        <label class="choice">
          <span>Group by</span>
          <select
            name="group"
            value={query.group}
            onChange={event => onAsk({ ...query, group: event.currentTarget.value as GroupName })}
          >
            {GROUPS.map(group => (
              <option key={group} value={group}>
                {GROUP_NAMES[group]}
              </option>
            ))}
          </select>
        </label>
        {filtered && (
          <button
            type="button"
            class="quiet clear"
            onClick={() => onAsk({ ...EVERYTHING, sort: query.sort, descending: query.descending, group: query.group })}
          >
            Clear filters
          </button>
        )}
      </div>
      <details open={further.length > 0}>
        <summary>More filters</summary>
        <div class="row choices">{FURTHER.map(choice)}</div>
      </details>
    </search>
  );
}

function SearchBox({ query, onAsk }: Pick<FilterProps, 'query' | 'onAsk'>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <label class="search">
      <span class="unseen-text">Search findings</span>
      <input
        ref={input}
        type="search"
        placeholder="Search resource, ARN, rule or message"
        value={query.text}
        spellcheck={false}
        autocomplete="off"
        onInput={event => onAsk({ ...query, text: event.currentTarget.value })}
      />
      <kbd>/</kbd>
    </label>
  );
}

const MOST_OPTIONS = 1_000;

function Choice({ facet, selector, selection, query, onAsk }: FilterProps & { readonly facet: FacetName }) {
  const values = selector.values[facet];
  const counts = selection.counts[facet];
  const chosen = query.facets[facet]?.[0] ?? '';
  const options = values
    .map((value, index) => ({ value, count: counts[index]! }))
    .filter(({ value, count }) => count > 0 || value === chosen);
  // Too many to choose from a list (a root cause for each finding, say): the ones with the most findings.
  if (options.length > MOST_OPTIONS) options.sort((a, b) => b.count - a.count).splice(MOST_OPTIONS);
  options.sort((a, b) => naturally(labelOf(facet, a.value), labelOf(facet, b.value)));
  const known = options.some(({ value }) => value === chosen);
  return (
    <label class={chosen === '' ? 'choice' : 'choice chosen'}>
      <span>{NAMES[facet]}</span>
      <select
        name={facet}
        value={chosen}
        onChange={event => {
          const { value } = event.currentTarget;
          onAsk(withFacet(query, facet, value === '' ? [] : [value]));
        }}
      >
        <option value="">{facet === 'status' ? 'Open' : 'Any'}</option>
        {facet === 'status' && <option value="any">Any, accepted too</option>}
        {!known && chosen !== '' && chosen !== 'any' && <option value={chosen}>{chosen}</option>}
        {options.map(({ value, count }) => (
          <option key={value} value={value}>
            {labelOf(facet, value)} ({grouped(count)})
          </option>
        ))}
      </select>
    </label>
  );
}

function labelOf(facet: FacetName, value: string): string {
  return facet === 'type' ? typeName(value) : value;
}
