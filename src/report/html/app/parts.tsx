import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { SEVERITIES, type Severity } from '../../../model/rule.ts';
import type { Slice } from '../data.ts';
import { SEVERITY_WORDS } from './words.ts';

export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return <span class={`badge ${severity}`}>{SEVERITY_WORDS[severity]}</span>;
}

/** A share of 100 %, drawn. SVG, as the policy of the page allows no style attributes. */
export interface Segment {
  readonly kind: string;
  readonly share: number;
}

export function Bar({ segments, label }: { readonly segments: readonly Segment[]; readonly label?: string }) {
  let at = 0;
  return (
    <svg
      class="bar-picture"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <rect x="0" y="0" width="100" height="1" class="rest" />
      {segments.map(({ kind, share }) => {
        const x = at;
        at += share;
        return share > 0 ? <rect key={kind} x={x} y="0" width={share} height="1" class={kind} /> : null;
      })}
    </svg>
  );
}

/** Risk by severity, as long as its share of the longest. */
export function SliceBar({ slice, longest }: { readonly slice: Slice; readonly longest: number }) {
  const segments = SEVERITIES.map(severity => ({
    kind: severity,
    share: longest > 0 ? (100 * slice.weights[severity]) / longest : 0,
  }));
  return <Bar segments={segments} />;
}

interface ScriptProps {
  readonly text: string;
  readonly name: string;
  /** Break lines between words only: a browser would also break `--region` after its first hyphen. */
  readonly keepWords?: boolean;
}

const wordElement = (word: string) => (/^\s*$/.test(word) ? word : <span class="word">{word}</span>);

/** A script that can be copied; what is copied is what is seen. */
export function Script({ text, name, keepWords }: ScriptProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Browsers may refuse the clipboard to a file; the text is selected, so that one key copies it.
      const selection = getSelection();
      if (selection && code.current) selection.selectAllChildren(code.current);
      setState('selected');
    }
    setTimeout(() => setState('idle'), 2_500);
  };
  return (
    <figure class="script">
      <figcaption>
        <span>{name}</span>
        <button type="button" class="quiet" onClick={() => void copy()} aria-label={`Copy ${name}`}>
          {{ idle: 'Copy', copied: 'Copied', selected: 'Press Ctrl+C' }[state]}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <pre tabIndex={0}>
        <code ref={code}>{keepWords ? text.split(/( |\n)/).map(wordElement) : text}</code>
      </pre>
      <span role="status" class="unseen-text">
        {state === 'copied' ? `${name} copied` : ''}
      </span>
    </figure>
  );
}

/** Only what leads to a web page over TLS is a link; a rule may carry anything. */
export function Reference({ address }: { readonly address: string }) {
  if (!/^https:\/\/[^\s@\\]+$/.test(address)) return <span>{address}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address.replace(/^https:\/\//, '')}
    </a>
  );
}

export function Section(props: {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={props.class}>
      <div class="section-head">
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
