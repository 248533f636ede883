import { useMemo, useState } from 'preact/hooks';
import type { KeyUse } from '../../../model/report.ts';
import type { Overview } from '../data.ts';
import { arnName, groupDependants, KeyPicture, stateClass } from './key-picture.tsx';
import { addressOf } from './route.ts';
import type { Selector } from './selection.ts';
import { counted, grouped, typeName } from './words.ts';

const LISTED = 300;

interface KeysProps {
  readonly overview: Overview;
  readonly params: URLSearchParams;
  readonly selector: Selector | undefined;
}

/** Each key with everything that stops working without it. */
export function KeysView({ overview, params, selector }: KeysProps) {
  const [text, setText] = useState('');
  const { keys } = overview;
  const sorted = useMemo(
    () => [...(keys ?? [])].sort((a, b) => b.dependants.length - a.dependants.length || (a.name < b.name ? -1 : 1)),
    [keys],
  );
  if (!keys) {
    return (
      <div class="column">
        <h1>Key map</h1>
        <p>This report carries no key map: the scan that made it did not look for what depends on each key.</p>
        <p>
          <a href={addressOf('findings', new URLSearchParams({ service: 'kms' }))}>Findings about keys</a>
        </p>
      </div>
    );
  }
  const wanted = text.toLowerCase();
  const listed = sorted.filter(({ name, key }) => `${name} ${key}`.toLowerCase().includes(wanted));
  const chosen = keys.find(({ key }) => key === params.get('key')) ?? listed[0];
  return (
    <div class="column wide-column">
      <div class="title">
        <h1>Key map</h1>
        <p>What depends on each KMS key: whoever disables or deletes the key takes these with it.</p>
      </div>
      <div class="keys">
        <nav aria-label="Keys">
          <label class="search">
            <span class="unseen-text">Search keys</span>
            <input
              type="search"
              placeholder={`Search ${counted(keys.length, 'key')}`}
              value={text}
              onInput={event => setText(event.currentTarget.value)}
            />
          </label>
          <ul>
            {listed.slice(0, LISTED).map(use => (
              <li key={use.key}>
                <a
                  href={addressOf('keys', new URLSearchParams({ key: use.key }))}
                  aria-current={use === chosen ? 'true' : undefined}
                >
                  <span class={`dot ${stateClass(use.state)}`} aria-hidden="true" />
                  <span class="name">{use.name}</span>
                  <span class="count">{grouped(use.dependants.length)}</span>
                </a>
              </li>
            ))}
          </ul>
          {listed.length > LISTED && (
            <p class="note">{counted(listed.length - LISTED, 'further key')}; search for them.</p>
          )}
          {listed.length === 0 && <p class="note">No key is called that.</p>}
        </nav>
        {chosen && <KeyPage use={chosen} selector={selector} />}
      </div>
    </div>
  );
}

function KeyPage({ use, selector }: { readonly use: KeyUse; readonly selector: Selector | undefined }) {
  const groups = groupDependants(use.dependants);
  const findings = useMemo(() => countFindings(selector), [selector]);
  const own = findings.get(use.key) ?? 0;
  return (
    <article class="key-page">
      <h2>{use.name}</h2>
      <p>
        <code>{use.key}</code>
      </p>
      <p class="marks">
        <span class={`state ${stateClass(use.state)}`}>{use.state || 'State unknown'}</span>
        <span>{counted(use.dependants.length, 'known dependant')}</span>
        {own > 0 && (
          <a href={addressOf('findings', new URLSearchParams({ q: use.key }))}>
            {counted(own, 'finding')} about the key
          </a>
        )}
      </p>
      {!use.complete && (
        <p class="notice">Not everything that could depend on this key was read. There may be more than is shown.</p>
      )}
      {groups.length === 0 ? (
        <p>
          {use.complete ? 'Nothing that was scanned depends on this key.' : 'Nothing that could be seen depends on it.'}
        </p>
      ) : (
        <>
          <div class="picture-frame">
            <KeyPicture use={use} groups={groups} />
          </div>
          <div class="table-frame">
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">Dependant</th>
                  <th scope="col">Type</th>
                  <th scope="col">Uses the key as</th>
                  <th scope="col" class="number">
                    Findings
                  </th>
                </tr>
              </thead>
              <tbody>
                {groups.flatMap(({ members, type, role }) =>
                  members.slice(0, LISTED).map(({ arn }) => (
                    <tr key={`${arn} ${role}`}>
                      <th scope="row" title={arn}>
                        {arnName(arn)}
                      </th>
                      <td>{typeName(type)}</td>
                      <td>{role}</td>
                      <td class="number">
                        {findings.has(arn) ? (
                          <a href={addressOf('findings', new URLSearchParams({ q: arn }))}>{findings.get(arn)}</a>
                        ) : (
                          '0'
                        )}
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
        </>
      )}
      <p class="note">Data that applications encrypted themselves is not seen.</p>
    </article>
  );
}

function countFindings(selector: Selector | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const arn of selector?.table.arn ?? []) counts.set(arn, (counts.get(arn) ?? 0) + 1);
  return counts;
}
