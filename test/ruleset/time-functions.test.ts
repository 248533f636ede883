import { describe, expect, it } from 'vitest';
import { ResourceIndex } from '../../src/graph/resource-index.ts';
import { present, type Resource, type Subject, UnknownFact } from '../../src/model/index.ts';
import { compileExpression } from '../../src/ruleset/expression.ts';
import { ExpressionEnvironment } from '../../src/ruleset/expression-environment.ts';

const environment = new ExpressionEnvironment();
const TYPE = 'AWS::SSM::Parameter';

function run(source: string): unknown {
  const resource: Resource = {
    type: TYPE,
    partition: 'aws',
    account: '111122223333',
    region: 'us-east-1',
    arn: 'arn:aws:ssm:us-east-1:111122223333:parameter/p',
    id: 'p',
    name: 'p',
    facets: { parameter: present({ Name: 'p', LastModifiedDate: '2026-01-01T00:00:00Z' }) },
  };
  const subject: Subject = {
    resource,
    lookup: new ResourceIndex({ resources: [resource], listGaps: [], unscanned: [], types: new Set(), accounts: [] }),
    now: new Date('2026-01-31T00:00:00Z'),
    valuesInspected: false,
  };
  const { expression, problems } = compileExpression(environment, TYPE, source, {});
  if (!expression) throw new Error(problems.map(({ message }) => message).join('; '));
  return expression.evaluate(subject);
}

describe('scheduleDays', () => {
  it('is a number of days that compares and adds like any other', () => {
    expect(run('scheduleDays("rate(12 hours)")')).toBe(0.5);
    expect(run('scheduleDays("cron(0 0 1 * ? *)") + 1 == 32')).toBe(true);
    expect(run('now - parameter.LastModifiedDate > days(scheduleDays("rate(29 days)"))')).toBe(true);
    expect(run('now - parameter.LastModifiedDate > days(scheduleDays("rate(30 days)"))')).toBe(false);
  });

  it('leaves the answer unknown when the schedule cannot be read, also the second time', () => {
    for (let i = 0; i < 2; i++) expect(() => run('scheduleDays("weekly") > 7.0')).toThrow(UnknownFact);
    expect(run('true || scheduleDays("weekly") > 7.0')).toBe(true);
  });
});

describe('instant', () => {
  it('reads a moment out of a JSON text', () => {
    const json = '"{\\"Attributes\\":{\\"Timestamp\\":\\"2026-02-01T10:30:00+10:30:00\\"}}"';
    expect(run(`daysUntil(instant(json(${json}).Attributes.Timestamp))`)).toBe(1);
    expect(run('instant("2026-01-01T00:00:00Z") == parameter.LastModifiedDate')).toBe(true);
  });

  it('leaves the answer unknown when the text is no moment', () => {
    expect(() => run('instant("soon") < now')).toThrow(UnknownFact);
    expect(run('false && instant("soon") < now')).toBe(false);
  });
});

it('string() writes a timestamp as ISO 8601', () => {
  expect(run('"at " + string(parameter.LastModifiedDate)')).toBe('at 2026-01-01T00:00:00.000Z');
});
