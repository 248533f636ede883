import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/aws/normalise.ts';
import { RecordingPort } from '../../src/aws/recording/record.ts';
import { openReplay } from '../../src/aws/recording/replay.ts';
import { INSPECTED_VALUES, memberType } from '../../src/resources/index.ts';
import { createDetector } from '../../src/secrets/index.ts';
import { FakePort, ok, scopeOf } from '../collect/fake-port.ts';
import { call, FakeAws, json, portTo } from './live/fake-aws.ts';
import { ACCOUNT, REGION, writeRecording } from './recording/write-recording.ts';

const CANARY = 'c4n4ry-Zx8!qLw2#vTn9';
const inspect = createDetector({ salt: 'test' });
const keep = (client: string, operation: string, output: unknown): unknown =>
  normalise(client, operation, output, inspect);
const task = (container: Record<string, unknown>) => ({ taskDefinition: { containerDefinitions: [container] } });
const secret = { secret: true, detector: expect.any(String), length: CANARY.length };

/** Answers of AWS with a secret in every place where one may stand. */
const ANSWERS: [name: string, client: string, operation: string, output: Record<string, unknown>][] = [
  [
    'variables of a function',
    'lambda',
    'ListFunctions',
    { Functions: [{ FunctionName: 'f', Environment: { Variables: { DB_PASSWORD: CANARY } } }] },
  ],
  [
    'variables of its versions',
    'lambda',
    'ListVersionsByFunction',
    { Versions: [{ Version: '1', Environment: { Variables: { DB_PASSWORD: CANARY } } }] },
  ],
  [
    'variables of a function asked by itself',
    'lambda',
    'GetFunctionConfiguration',
    { FunctionName: 'f', Environment: { Variables: { DB_PASSWORD: CANARY } } },
  ],
  [
    'variables, buildspec and address of a build project',
    'codebuild',
    'BatchGetProjects',
    {
      projects: [
        {
          name: 'p',
          environment: { environmentVariables: [{ name: 'DB_PASSWORD', value: CANARY, type: 'PLAINTEXT' }] },
          source: {
            type: 'GITHUB',
            location: `https://bot:${CANARY}@github.com/a/b`,
            buildspec: `env:\n  variables:\n    DB_PASSWORD: "${CANARY}"\n`,
          },
          webhook: { secret: CANARY, payloadUrl: `https://x/?token=${CANARY}` },
        },
      ],
    },
  ],
  [
    'variables of a build',
    'codebuild',
    'BatchGetBuilds',
    { builds: [{ id: 'b', environment: { environmentVariables: [{ name: 'DB_PASSWORD', value: CANARY }] } }] },
  ],
  [
    'environment, commands, labels and options of a container',
    'ecs',
    'DescribeTaskDefinition',
    {
      taskDefinition: {
        containerDefinitions: [
          {
            environment: [{ name: 'DB_PASSWORD', value: CANARY }],
            command: ['--password', CANARY],
            entryPoint: [CANARY],
            healthCheck: { command: [CANARY] },
            dockerLabels: { token: CANARY },
            logConfiguration: { options: { 'splunk-token': CANARY } },
            firelensConfiguration: { options: { token: CANARY } },
          },
        ],
        volumes: [{ dockerVolumeConfiguration: { driverOpts: { o: `password=${CANARY}` } } }],
      },
    },
  ],
  [
    'parameters and outputs of a stack',
    'cloudformation',
    'DescribeStacks',
    {
      Stacks: [
        {
          StackName: 's',
          Parameters: [{ ParameterKey: 'DbPassword', ParameterValue: CANARY, ResolvedValue: CANARY }],
          Outputs: [{ OutputKey: 'AdminPassword', OutputValue: CANARY }],
        },
      ],
    },
  ],
  [
    'defaults of a template',
    'cloudformation',
    'GetTemplateSummary',
    { Parameters: [{ ParameterKey: 'x', NoEcho: true, DefaultValue: CANARY }], Metadata: `{"password":"${CANARY}"}` },
  ],
  [
    'a template',
    'cloudformation',
    'GetTemplate',
    {
      TemplateBody: `Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "${CANARY}"\n`,
    },
  ],
  [
    'properties of a connection',
    'glue',
    'GetConnections',
    { ConnectionList: [{ Name: 'c', ConnectionProperties: { PASSWORD: CANARY, USERNAME: 'u' } }] },
  ],
  ['arguments of a job', 'glue', 'GetJobs', { Jobs: [{ Name: 'j', DefaultArguments: { '--db-password': CANARY } }] }],
  [
    'content of a configuration',
    'appconfig',
    'GetHostedConfigurationVersion',
    { Content: Buffer.from(`{"password":"${CANARY}"}`), ContentType: 'application/json' },
  ],
  [
    'the address of a subscription',
    'sns',
    'ListSubscriptions',
    {
      Subscriptions: [
        { SubscriptionArn: 'arn:aws:sns:a:b:t:s', Protocol: 'https', Endpoint: `https://u:${CANARY}@example.org/` },
      ],
    },
  ],
];

describe('values that may be secrets never pass the port', () => {
  it.each(ANSWERS)('%s', (_name, client, operation, output) => {
    const kept = JSON.stringify(keep(client, operation, output));
    expect(kept).not.toContain(CANARY);
    expect(kept).not.toContain(Buffer.from(CANARY).toString('base64').slice(2, 18));
    expect(kept).toContain('"secret":true');
  });

  it.each(ANSWERS)('%s: in a recording and in its replay, which agree', async (_name, client, operation, output) => {
    const call = { partition: 'aws', account: ACCOUNT, region: REGION, client, operation, input: {} };
    const normalised = keep(client, operation, output) as Record<string, unknown>;
    const live = new RecordingPort(new FakePort({ [`${client}.${operation}`]: () => ok(normalised) }));
    await live.call(call);
    const directory = `${writeRecording({})}-live`;
    live.write(directory, scopeOf([REGION]), { tool: 'test', pseudonymise: false });
    const { port } = openReplay(directory, { inspect, tokenOf: () => undefined });
    expect((await port.call(call)).output).toEqual(normalised);
  });

  it.each(ANSWERS)(
    '%s: in the replay of a recording that was made by hand',
    async (_name, client, operation, output) => {
      const plain = JSON.parse(
        JSON.stringify(output, (_key, value) =>
          value?.type === 'Buffer' ? Buffer.from(value.data).toString('base64') : value,
        ),
      );
      const directory = writeRecording({ [`${client}.${operation}.json`]: [{ input: {}, output: plain }] });
      const { port } = openReplay(directory, { inspect, tokenOf: () => undefined });
      const answer = await port.call({
        partition: 'aws',
        account: ACCOUNT,
        region: REGION,
        client,
        operation,
        input: {},
      });
      expect(JSON.stringify(answer)).not.toContain(CANARY);
      expect(answer.output).toEqual(keep(client, operation, output));
    },
  );

  it('nor when they stand in a place or a form that AWS does not use', () => {
    const odd: [client: string, operation: string, output: unknown][] = [
      ['lambda', 'ListFunctions', { Functions: { f: { Environment: { Variables: { A: CANARY } } } } }],
      ['lambda', 'ListFunctions', { Functions: [{ Environment: `A=${CANARY}` }] }],
      ['lambda', 'ListFunctions', { Functions: [{ Environment: { Variables: `A=${CANARY}` } }] }],
      ['lambda', 'ListFunctions', { Functions: [{ Environment: { Variables: [CANARY] } }] }],
      ['lambda', 'ListFunctions', { Functions: [{ Environment: { Variables: { A: { B: CANARY } } } }] }],
      ['lambda', 'ListFunctions', { Functions: [{ Environment: { Variables: { A: [CANARY] } } }] }],
      ['ecs', 'DescribeTaskDefinition', task({ environment: { DB_PASSWORD: CANARY } })],
      ['ecs', 'DescribeTaskDefinition', task({ environment: [CANARY].map(value => ({ name: 'x', value: [value] })) })],
      ['ecs', 'DescribeTaskDefinition', task({ command: CANARY })],
      ['cloudformation', 'DescribeStacks', { Stacks: [{ Outputs: CANARY }] }],
      ['cloudformation', 'GetTemplate', { TemplateBody: CANARY }],
      ['cloudformation', 'GetTemplate', { TemplateBody: [CANARY] }],
      ['cloudformation', 'GetTemplate', { TemplateBody: { Resources: { a: { Properties: { Password: CANARY } } } } }],
      [
        'cloudformation',
        'GetTemplate',
        {
          TemplateBody: { parsed: true, secrets: [{ path: 'p', verdict: { secret: true, length: 1, value: CANARY } }] },
        },
      ],
    ];
    for (const [client, operation, output] of odd) {
      expect(JSON.stringify(keep(client, operation, output))).not.toContain(CANARY);
    }
  });

  it('nor beside a verdict that a recording pretends to hold', () => {
    const pretended = {
      secret: false,
      length: 3,
      detector: CANARY,
      fingerprint: CANARY,
      reference: CANARY,
      more: CANARY,
    };
    const { Functions } = keep('lambda', 'ListFunctions', {
      Functions: [{ Environment: { Variables: { A: pretended } } }],
    }) as { Functions: unknown };
    expect(Functions).toEqual([{ Environment: { Variables: { A: { secret: false, length: 3 } } } }]);
  });
});

it('a live answer is judged before the port hands it out', async () => {
  const Functions = [{ FunctionName: 'f', Environment: { Variables: { DB_PASSWORD: CANARY } } }];
  const port = portTo(new FakeAws(() => json({ Functions })), {
    allowed: new Set(['lambda.ListFunctions']),
    normalise: (client, operation, output) => normalise(client, operation, output, inspect),
  });
  const answer = await port.call(call('lambda.ListFunctions'));
  await port.close();
  expect(JSON.stringify(answer)).not.toContain(CANARY);
  expect(answer.output).toMatchObject({ Functions: [{ Environment: { Variables: { DB_PASSWORD: secret } } }] });
});

describe('what is kept of a value', () => {
  it('a verdict under the name of its variable', () => {
    const { Functions } = keep('lambda', 'ListFunctions', {
      Functions: [
        { Environment: { Variables: { DB_PASSWORD: CANARY, STAGE: 'production', TOKEN_URL: 'https://a.example/t' } } },
      ],
    }) as { Functions: never[] };
    expect(Functions[0]).toMatchObject({
      Environment: { Variables: { DB_PASSWORD: secret, STAGE: { secret: false }, TOKEN_URL: { secret: false } } },
    });
  });

  it('no secret: the mask of a NoEcho value, and what KMS encrypted', () => {
    const { Stacks } = keep('cloudformation', 'DescribeStacks', {
      Stacks: [{ Parameters: [{ ParameterKey: 'DbPassword', ParameterValue: '****' }] }],
    }) as { Stacks: never[] };
    expect(Stacks[0]).toEqual({
      Parameters: [{ ParameterKey: 'DbPassword', ParameterValue: { secret: false, length: 4, reference: '****' } }],
    });
    const ciphertext = `AQICAHh${'aB3dE5fG7hJ9kL1m'.repeat(10)}==`;
    const { Functions } = keep('lambda', 'ListFunctions', {
      Functions: [{ Environment: { Variables: { DB_PASSWORD: ciphertext } } }],
    }) as { Functions: never[] };
    expect(Functions[0]).toMatchObject({ Environment: { Variables: { DB_PASSWORD: { secret: false } } } });
  });

  it('the reference itself, where a variable names a parameter or secret', () => {
    const variables = (type: string | undefined, value: string) =>
      (
        keep('codebuild', 'BatchGetProjects', {
          projects: [{ environment: { environmentVariables: [{ name: 'DB_PASSWORD', value, type }] } }],
        }) as { projects: { environment: { environmentVariables: { value: unknown }[] } }[] }
      ).projects[0]!.environment.environmentVariables[0]!.value;
    expect(variables('PARAMETER_STORE', '/shop/db')).toEqual({ secret: false, length: 8, reference: '/shop/db' });
    expect(variables('SECRETS_MANAGER', 'shop/db:password')).toMatchObject({ reference: 'shop/db:password' });
    for (const type of ['PLAINTEXT', undefined]) expect(variables(type, CANARY)).toMatchObject(secret);
    // A real secret under the wrong type is no reference.
    expect(variables('SECRETS_MANAGER', CANARY)).not.toHaveProperty('reference');
    const token = `ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}`;
    expect(JSON.stringify(variables('SECRETS_MANAGER', token))).not.toContain(token);
  });

  it('of a NoEcho default: a password, whatever it is called; texts that ask to be replaced are none', () => {
    const defaults = (values: Record<string, string>) =>
      (
        keep('cloudformation', 'GetTemplateSummary', {
          Parameters: Object.entries(values).map(([ParameterKey, DefaultValue]) => ({
            ParameterKey,
            DefaultValue,
            NoEcho: true,
          })),
        }) as { Parameters: { DefaultValue: { secret: boolean } }[] }
      ).Parameters.map(({ DefaultValue }) => DefaultValue.secret);
    expect(defaults({ AdminPin: '471108', Door: 'mellon-2024' })).toEqual([true, true]);
    expect(defaults({ A: '', B: 'changeme', C: '{{resolve:secretsmanager:db:SecretString:password}}' })).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('every inspected member exists in AWS’s model', () => {
    const invented = Object.keys(INSPECTED_VALUES).filter(path => {
      const at = path.lastIndexOf('.');
      return memberType(path.slice(0, at), path.slice(at + 1)) === undefined;
    });
    expect(invented).toEqual([]);
  });
});
