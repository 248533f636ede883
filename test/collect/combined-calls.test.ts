import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { type CollectionPlan, planCollection, plannedOperations } from '../../src/collect/plan.ts';
import type { Rule } from '../../src/model/index.ts';
import { findResourceType } from '../../src/resources/index.ts';
import { FakePort, failure, ok, scopeOf } from './fake-port.ts';

const plan = (type: string, ...facets: string[]): CollectionPlan => ({
  types: [{ type: findResourceType(type)!, facets: new Set(facets), members: new Map() }],
});
const inRegion = scopeOf(['us-east-1']);

describe('lists of plain strings', () => {
  it('are resources like any other', async () => {
    const port = new FakePort({
      'dynamodb.ListTables': ({ input }) =>
        ok(input.ExclusiveStartTableName ? { TableNames: ['b'] } : { TableNames: ['a'], LastEvaluatedTableName: 'a' }),
      'dynamodb.DescribeTable': ({ input }) => ok({ Table: { TableName: input.TableName } }),
    });
    const { resources } = await collect(port, plan('AWS::DynamoDB::Table', 'table'), inRegion);
    expect(resources.map(({ id, arn }) => [id, arn])).toEqual([
      ['a', 'arn:aws:dynamodb:us-east-1:111122223333:table/a'],
      ['b', 'arn:aws:dynamodb:us-east-1:111122223333:table/b'],
    ]);
    expect(resources[1]!.facets.table).toEqual({ state: 'present', value: { TableName: 'b' } });
  });

  it.each([[''], [null], [5], [{}]])('with %j in them are malformed', async entry => {
    const port = new FakePort({ 'dynamodb.ListTables': () => ok({ TableNames: [entry] }) });
    const { resources, listGaps } = await collect(port, plan('AWS::DynamoDB::Table', 'table'), inRegion);
    expect(resources).toEqual([]);
    expect(listGaps).toMatchObject([{ cause: { reason: 'malformed' } }]);
  });

  it('go on after the last entry when AWS merely says that there is more', async () => {
    const pages: Record<string, object> = {
      '': { DeliveryStreamNames: ['a', 'b'], HasMoreDeliveryStreams: true },
      b: { DeliveryStreamNames: ['c'], HasMoreDeliveryStreams: false },
    };
    const port = new FakePort({
      'firehose.ListDeliveryStreams': ({ input }) =>
        ok(pages[(input.ExclusiveStartDeliveryStreamName as string) ?? ''] as Record<string, unknown>),
    });
    const { resources, listGaps } = await collect(port, plan('AWS::KinesisFirehose::DeliveryStream'), inRegion);
    expect(resources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(listGaps).toEqual([]);
  });

  it('that say there is more and show nothing end', async () => {
    const port = new FakePort({
      'firehose.ListDeliveryStreams': () => ok({ DeliveryStreamNames: [], HasMoreDeliveryStreams: true }),
    });
    await collect(port, plan('AWS::KinesisFirehose::DeliveryStream'), inRegion);
    expect(port.calls.length).toBe(1);
  });
});

describe('a list for every entry of another list', () => {
  const profiles = (application: string) => ({ Items: [{ ApplicationId: application, Id: `p-${application}` }] });
  const applications = { 'appconfig.ListApplications': () => ok({ Items: [{ Id: 'a' }, { Id: 'b' }] }) };

  it('asks each once', async () => {
    const port = new FakePort({
      ...applications,
      'appconfig.ListConfigurationProfiles': ({ input }) => ok(profiles(input.ApplicationId as string)),
    });
    const { resources } = await collect(port, plan('AWS::AppConfig::ConfigurationProfile', 'profile'), inRegion);
    expect(resources.map(({ id }) => id)).toEqual(['p-a', 'p-b']);
    expect(port.calls.map(({ operation }) => operation)).toEqual([
      'ListApplications',
      'ListConfigurationProfiles',
      'ListConfigurationProfiles',
    ]);
  });

  it('keeps what could be read and says that there may be more', async () => {
    const port = new FakePort({
      ...applications,
      'appconfig.ListConfigurationProfiles': ({ input }) =>
        input.ApplicationId === 'a' ? failure('AccessDeniedException') : ok(profiles('b')),
    });
    const { resources, listGaps } = await collect(port, plan('AWS::AppConfig::ConfigurationProfile'), inRegion);
    expect(resources.map(({ id }) => id)).toEqual(['p-b']);
    expect(listGaps).toMatchObject([{ cause: { reason: 'denied', operation: 'appconfig.ListConfigurationProfiles' } }]);
  });

  it('is a gap when the other list is denied', async () => {
    const { resources, listGaps } = await collect(
      new FakePort({}),
      plan('AWS::AppConfig::ConfigurationProfile'),
      inRegion,
    );
    expect(resources).toEqual([]);
    expect(listGaps).toMatchObject([{ cause: { reason: 'denied', operation: 'appconfig.ListApplications' } }]);
  });
});

describe('facets that look up what their first call names', () => {
  const clusterArn = 'arn:aws:ecs:us-east-1:111122223333:cluster/c';
  const arns = Array.from({ length: 12 }, (_, n) => `arn:aws:ecs:us-east-1:111122223333:service/c/s${n}`);
  const answers = {
    'ecs.ListClusters': () => ok({ clusterArns: [clusterArn] }),
    'ecs.ListServices': () => ok({ serviceArns: arns }),
    'ecs.DescribeServices': ({ input }: { input: Readonly<Record<string, unknown>> }) =>
      ok({ services: (input.services as string[]).map(serviceArn => ({ serviceArn })) }),
  };

  it('ask in the batches that AWS allows', async () => {
    const port = new FakePort(answers);
    const { resources } = await collect(port, plan('AWS::ECS::Cluster', 'services'), inRegion);
    expect(resources[0]!.facets.services).toEqual({
      state: 'present',
      value: arns.map(serviceArn => ({ serviceArn })),
    });
    expect(
      port.calls.filter(({ operation }) => operation === 'DescribeServices').map(({ input }) => input),
    ).toMatchObject([
      { cluster: clusterArn, services: arns.slice(0, 10) },
      { cluster: clusterArn, services: arns.slice(10) },
    ]);
  });

  it('are unknown when one of the answers is missing', async () => {
    const port = new FakePort({
      ...answers,
      'ecs.DescribeServices': call =>
        (call.input.services as string[]).length === 10
          ? answers['ecs.DescribeServices'](call)
          : failure('ThrottlingException'),
    });
    const { resources, gaps } = await collect(port, plan('AWS::ECS::Cluster', 'services'), inRegion);
    expect(resources[0]!.facets.services).toMatchObject({ state: 'unknown', cause: { reason: 'throttled' } });
    expect(gaps).toMatchObject([{ cause: { operation: 'ecs.DescribeServices' } }]);
  });

  it('ask nothing when nothing was named', async () => {
    const port = new FakePort({ ...answers, 'ecs.ListServices': () => ok({ serviceArns: [] }) });
    const { resources } = await collect(port, plan('AWS::ECS::Cluster', 'services'), inRegion);
    expect(resources[0]!.facets.services).toEqual({ state: 'present', value: [] });
    expect(port.count('ecs.DescribeServices')).toBe(0);
  });

  it('look at the latest builds only', async () => {
    const port = new FakePort({
      'codebuild.ListProjects': () => ok({ projects: ['p'] }),
      'codebuild.ListBuildsForProject': () =>
        ok({ ids: Array.from({ length: 100 }, (_, n) => `p:${n}`), nextToken: 'n' }),
      'codebuild.BatchGetBuilds': ({ input }) => ok({ builds: (input.ids as string[]).map(id => ({ id })) }),
    });
    const { resources } = await collect(port, plan('AWS::CodeBuild::Project', 'builds'), inRegion);
    expect((resources[0]!.facets.builds as unknown as { value: unknown[] }).value.length).toBe(20);
    expect(port.calls.length).toBe(3);
  });
});

describe('batches', () => {
  it('drop what the answer says does not exist any more, and only that', async () => {
    const port = new FakePort({
      'codebuild.ListProjects': () => ok({ projects: ['a', 'b', 'c'] }),
      'codebuild.BatchGetProjects': () => ok({ projects: [{ name: 'a' }], projectsNotFound: ['b'] }),
    });
    const { resources, gaps } = await collect(port, plan('AWS::CodeBuild::Project', 'project'), inRegion);
    expect(resources.map(({ id, facets }) => [id, facets.project?.state])).toEqual([
      ['a', 'present'],
      ['c', 'unknown'],
    ]);
    expect(gaps).toEqual([]);
  });
});

describe('the plan', () => {
  const ruleReading = (type: string, facet: string): Rule =>
    ({
      resource: type,
      reads: new Map([[type, new Set([facet])]]),
      mentions: new Map(),
      selects: new Map(),
    }) as unknown as Rule;
  const operationsFor = (type: string, facet: string, inspectValues: boolean) =>
    plannedOperations(planCollection([ruleReading(type, facet)], { inspectValues })).map(({ operation }) => operation);

  it('names every operation of nested lists and looked-up facets', () => {
    expect(operationsFor('AWS::ECS::Cluster', 'services', false)).toEqual([
      'ListClusters',
      'ListServices',
      'DescribeServices',
    ]);
    expect(operationsFor('AWS::AppConfig::ConfigurationProfile', 'detail', false)).toEqual([
      'ListConfigurationProfiles',
      'ListApplications',
      'GetConfigurationProfile',
    ]);
  });

  it('reads content only with consent', () => {
    const type = 'AWS::AppConfig::ConfigurationProfile';
    expect(operationsFor(type, 'content', false)).not.toContain('GetHostedConfigurationVersion');
    expect(operationsFor(type, 'content', true)).toContain('GetHostedConfigurationVersion');
  });

  it('batches that show what everybody may see need none', () => {
    expect(operationsFor('AWS::CodeBuild::Project', 'project', false)).toEqual(['ListProjects', 'BatchGetProjects']);
  });
});
