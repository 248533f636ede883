/** A statement as a policy has it (`Effect`, `Principal` …) or as the analyser tells of it (`effect`, `principals` …). */
export type Statement = Readonly<Record<string, unknown>>;

/** The policy statements that a value consists of; undefined when it is something else. */
export function statementsIn(value: unknown): readonly Statement[] | undefined {
  if (isRecord(value) && 'Statement' in value) return statementsIn(value.Statement);
  const list = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every(isStatement) ? list : undefined;
}

/** Parts in the order in which people read them; what makes a statement dangerous is marked. */
const PARTS: readonly (readonly [title: string, ...names: string[]])[] = [
  ['Who', 'Principal', 'principals'],
  ['Everyone but', 'NotPrincipal'],
  ['May', 'Action', 'actions'],
  ['All but', 'NotAction'],
  ['On', 'Resource', 'resources'],
  ['On all but', 'NotResource'],
  ['If', 'Condition', 'conditions'],
  ['Why it counts', 'why'],
  ['Undecided', 'unknown'],
];

export function PolicyStatement({ statement, position }: { readonly statement: Statement; readonly position: number }) {
  const effect = String(statement.Effect ?? statement.effect ?? '');
  const name = statement.Sid ?? statement.sid;
  const index = typeof statement.index === 'number' ? statement.index + 1 : position;
  const known = new Set(['Effect', 'effect', 'Sid', 'sid', 'index', ...PARTS.flatMap(([, ...names]) => names)]);
  const rest = Object.entries(statement).filter(([key]) => !known.has(key));
  return (
    <figure class={`statement ${effect === 'Deny' ? 'deny' : 'allow'}`}>
      <figcaption>
        <strong>{effect}</strong>
        <span>{name === undefined || name === '' ? `Statement ${index}` : String(name)}</span>
      </figcaption>
      <dl>
        {PARTS.flatMap(([title, ...names]) =>
          names
            .filter(part => statement[part] !== undefined)
            .map(part => <Part key={part} title={verb(title, effect)} words={wordsOf(statement[part])} />),
        )}
        {effect !== 'Deny' && !('Condition' in statement) && 'Effect' in statement && (
          <Part title="If" words={['no condition']} quiet />
        )}
        {rest.map(([key, value]) => (
          <Part key={key} title={key} words={wordsOf(value)} />
        ))}
      </dl>
    </figure>
  );
}

function verb(title: string, effect: string): string {
  return title === 'May' && effect === 'Deny' ? 'May not' : title;
}

function Part({
  title,
  words,
  quiet,
}: {
  readonly title: string;
  readonly words: readonly string[];
  readonly quiet?: boolean;
}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {words.map(word => (
          <code key={word} class={quiet ? 'quiet-word' : undefined}>
            <Marked word={word} />
          </code>
        ))}
      </dd>
    </div>
  );
}

/** A wildcard is what to look at first. */
function Marked({ word }: { readonly word: string }) {
  const parts = word.split(/(\*|\b0\.0\.0\.0\/0|::\/0)/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>;
}

function wordsOf(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${prefix}none`] : value.flatMap(one => wordsOf(one, prefix));
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, member]) => wordsOf(member, `${prefix}${key}: `));
  }
  return [`${prefix}${String(value)}`];
}

function isStatement(value: unknown): value is Statement {
  if (!isRecord(value)) return false;
  const raw = typeof value.Effect === 'string' && ('Action' in value || 'NotAction' in value);
  return raw || (typeof value.effect === 'string' && Array.isArray(value.principals)) || isUndecided(value);
}

function isUndecided(value: Statement): boolean {
  return Object.keys(value).length === 1 && typeof value.unknown === 'string';
}

function isRecord(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
