import { PolicyStatement, statementsIn } from './policy-statement.tsx';

/** The facts that a verdict stands on. Policies show as statements, other structures as the JSON that AWS returned. */
export function EvidenceView({ evidence }: { readonly evidence: Readonly<Record<string, unknown>> }) {
  return (
    <dl class="evidence">
      {Object.entries(evidence).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { readonly value: unknown }) {
  const statements = statementsIn(value);
  if (statements) {
    return (
      <>
        {statements.map((statement, index) => (
          <PolicyStatement key={index} statement={statement} position={index + 1} />
        ))}
      </>
    );
  }
  if (value === null || value === '') return <span class="nothing">{value === null ? 'not set' : 'empty'}</span>;
  if (typeof value !== 'object') return <code>{String(value)}</code>;
  if (Array.isArray(value) && value.length === 0) return <span class="nothing">none</span>;
  if (Array.isArray(value) && value.every(member => typeof member !== 'object')) {
    return (
      <ul class="values">
        {value.map((member, index) => (
          <li key={index}>
            <code>{String(member)}</code>
          </li>
        ))}
      </ul>
    );
  }
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
  return <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>;
}
