import { boundedValue } from '../bounded-value.ts';
import { plainText } from '../plain-text.ts';

/** A command or a piece of configuration longer than this is left out rather than cut: half of it is worse than none. */
export const SCRIPT_LIMIT = 20_000;

const PLAIN = /^[\x20-\x7e]*$/;

/** A text of the report as the page may show it: one line, nothing invisible, at most `limit` code units. */
export function shown(text: string, limit = 600): string {
  return text.length <= limit && PLAIN.test(text) ? text : plainText(text, { limit });
}

/** A script with its lines, or a note in its place. What it hides shows as an escape, so what is copied is what is seen. */
export function shownScript(script: string): string {
  if (script.length > SCRIPT_LIMIT) return '# Too long to show here; the JSON report has it.';
  return plainText(script, { lines: true, limit: 4 * SCRIPT_LIMIT }).trimEnd();
}

/** Evidence of bounded size; policies that AWS returns as text become the documents that they are. */
export function shownEvidence(evidence: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return boundedValue(opened(evidence)) as Record<string, unknown>;
}

const POLICY_LIMIT = 100_000;

function opened(evidence: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(evidence).map(([name, value]) => [name, policyOf(value) ?? value]));
}

function policyOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > POLICY_LIMIT || !/^\s*\{.*"Statement"/s.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    // Not a policy after all; it is shown as the text that it is.
    return undefined;
  }
}
