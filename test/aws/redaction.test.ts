import { expect, it } from 'vitest';
import { normalise, REDACTED } from '../../src/aws/normalise.ts';
import { ALSO_SECRET, memberType } from '../../src/resources/shapes.ts';

const refuse = () => {
  throw new Error('nothing here is inspected');
};

it('redacts what people put secrets into, although AWS does not call it sensitive', () => {
  const job = { TrainingJobName: 'a', Environment: { API_KEY: 'hunter2' }, HyperParameters: { password: 'hunter2' } };
  expect(normalise('sagemaker', 'DescribeTrainingJob', job, refuse)).toEqual({
    TrainingJobName: 'a',
    Environment: REDACTED,
    HyperParameters: REDACTED,
  });
  const target = {
    Id: '1',
    Arn: 'arn:…',
    Input: '{"token":"hunter2"}',
    HttpParameters: { HeaderParameters: { a: 'b' } },
  };
  expect(normalise('eventbridge', 'ListTargetsByRule', { Targets: [target] }, refuse)).toEqual({
    Targets: [{ Id: '1', Arn: 'arn:…', Input: REDACTED, HttpParameters: { HeaderParameters: REDACTED } }],
  });
});

it('names only members that AWS has', () => {
  for (const path of ALSO_SECRET) {
    const member = path.slice(path.lastIndexOf('.') + 1);
    expect(memberType(path.slice(0, -member.length - 1), member), path).toBeDefined();
  }
});
