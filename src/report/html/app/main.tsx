import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ControlsView } from './controls-view.tsx';
import { FindingView } from './finding-view.tsx';
import { FindingsView } from './findings-view.tsx';
import { KeysView } from './keys-view.tsx';
import { OverviewView } from './overview-view.tsx';
import { PageData } from './page-data.ts';
import { addressOf, type Route, useRoute, type VIEWS } from './route.ts';
import type { Selector } from './selection.ts';
import { chosenTheme, nextTheme, useTheme } from './theme.ts';
import { UnseenView } from './unseen-view.tsx';
import { grouped } from './words.ts';

const data = new PageData();
const { overview } = data;

const TITLES: Readonly<Record<(typeof VIEWS)[number], string>> = {
  overview: 'Overview',
  findings: 'Findings',
  unseen: 'Not seen',
  keys: 'Keys',
  controls: 'Frameworks',
};

function App() {
  const route = useRoute();
  const loaded = useFindings();
  const main = useRef<HTMLElement>(null);
  const place = `${route.view}/${route.id}`;
  const before = useRef(place);
  useEffect(() => {
    document.title = `${route.view === 'finding' ? 'Finding' : TITLES[route.view]} · Data protection report`;
    if (before.current === place) return;
    before.current = place;
    // A new page begins at its top, for eyes and for screen readers.
    if (route.view !== 'findings') scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place, route.view]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <Header route={route} />
      <main id="main" tabIndex={-1} ref={main} class={`view-${route.view}`}>
        <View route={route} loaded={loaded} />
      </main>
    </>
  );
}

function Header({ route }: { readonly route: Route }) {
  const [theme, setTheme] = useTheme();
  const current = route.view === 'finding' ? 'findings' : route.view;
  const open = Object.values(overview.open).reduce((sum, count) => sum + count, 0);
  const counts: Partial<Record<string, number>> = { findings: open, unseen: overview.spots.length };
  return (
    <header class="top">
      <div class="bar">
        <a class="brand" href={addressOf('overview')}>
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d="M8 1 2.5 3v4.6c0 3.3 2.2 5.9 5.5 7.4 3.3-1.5 5.5-4.1 5.5-7.4V3z" class="shield" />
            <path d="M8 6.2v4.3" class="keyhole" />
            <circle cx="8" cy="6.2" r="1.4" class="keyhole-top" />
          </svg>
          {overview.tool.name}
        </a>
        <nav aria-label="Report">
          {(Object.keys(TITLES) as (keyof typeof TITLES)[]).map(view => (
            <a key={view} href={addressOf(view)} aria-current={view === current ? 'page' : undefined}>
              {TITLES[view]}
              {counts[view] ? <span class="count"> {grouped(counts[view])}</span> : null}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet" onClick={() => setTheme(nextTheme(theme))}>
          {chosenTheme(theme)}
        </button>
      </div>
    </header>
  );
}

type Loaded = { readonly selector?: Selector; readonly error?: string };

function useFindings(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({});
  useEffect(() => {
    data.findings.then(
      selector => {
        setLoaded({ selector });
        document.documentElement.dataset.findings = 'ready';
        // The first search should not pay for the preparation.
        (globalThis.requestIdleCallback ?? setTimeout)(() => selector.prepareSearch());
      },
      (error: unknown) => setLoaded({ error: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  return loaded;
}

function View({ route, loaded }: { readonly route: Route; readonly loaded: Loaded }) {
  if (route.view === 'overview') return <OverviewView overview={overview} />;
  if (route.view === 'unseen') return <UnseenView overview={overview} />;
  if (route.view === 'controls') return <ControlsView overview={overview} params={route.params} />;
  if (route.view === 'keys') return <KeysView overview={overview} params={route.params} selector={loaded.selector} />;
  if (loaded.error !== undefined) {
    return (
      <p role="alert" class="notice bad">
        The findings could not be read. {loaded.error}
      </p>
    );
  }
  if (!loaded.selector) {
    return (
      <p role="status" class="notice">
        Reading {grouped(overview.embedding.findings)} findings…
      </p>
    );
  }
  if (route.view === 'finding') return <FindingView selector={loaded.selector} data={data} id={route.id} />;
  return <FindingsView selector={loaded.selector} params={route.params} />;
}

render(<App />, document.getElementById('app')!);
