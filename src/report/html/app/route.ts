import { useEffect, useState } from 'preact/hooks';
import type { FacetName } from './query.ts';

export const VIEWS = ['overview', 'findings', 'unseen', 'keys', 'controls'] as const;
export type View = (typeof VIEWS)[number] | 'finding';

/** Where in the report somebody is; the part of the address after `#`. */
export interface Route {
  readonly view: View;
  /** The id of a finding. */
  readonly id: string;
  readonly params: URLSearchParams;
}

/** `#/finding/<id>`, `#/findings?severity=high`; anything else is the overview. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = split(hash.replace(/^#\/?/, ''), '?');
  const [name = '', id = ''] = split(path, '/');
  const params = new URLSearchParams(search);
  if (name === 'finding') return { view: 'finding', id: decoded(id), params };
  return { view: VIEWS.find(view => view === name) ?? 'overview', id: '', params };
}

export function addressOf(view: View, params?: URLSearchParams, id?: string): string {
  const search = params?.toString();
  return `#/${view}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search ? `?${search}` : ''}`;
}

export const findingAddress = (id: string): string => addressOf('finding', undefined, id);

/** The findings with one value of a facet. */
export function facetAddress(facet: FacetName, value: string, more: Record<string, string> = {}): string {
  return addressOf('findings', new URLSearchParams({ [facet]: value, ...more }));
}

/** The current route; follows the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return readRoute(hash);
}

/** Changes the address without a new entry in the history, as typing and filtering would make many. */
export function replaceAddress(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody cut the address; no finding has such an id, and the page says so.
    return text;
  }
}
