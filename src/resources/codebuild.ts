import type { SourceCredentialsInfo } from '@aws-sdk/client-codebuild';
import { lookUp, partsOf, wrapped } from './combined-calls.ts';
import { item, resourceType, serviceClient } from './resource-type.ts';

const codebuild = serviceClient('codebuild');

type Project = { readonly name: string };
type ReportGroup = { readonly arn: string };

/** Builds of a project that are looked at, latest first. */
const LATEST_BUILDS = 20;

export const codebuildProject = resourceType({
  type: 'AWS::CodeBuild::Project',
  description: 'A CodeBuild project. Its plain-text variables, buildspec and source address are kept as verdicts only.',
  scope: 'regional',
  functions: { one: 'buildProject', all: 'buildProjects' },
  list: wrapped(
    codebuild.list('ListProjects', {
      action: 'codebuild:ListProjects',
      items: 'projects',
      tokens: ['nextToken', 'nextToken'],
    }),
    'name',
  ),
  identify: ({ name }: Project, { partition, region, account }) => ({
    id: name,
    arn: `arn:${partition}:codebuild:${region}:${account}:project/${name}`,
  }),
  facets: {
    project: codebuild.batch('BatchGetProjects', {
      action: 'codebuild:BatchGetProjects',
      size: 100,
      items: 'projects',
      input: names => ({ names: [...names] }),
      rowKey: project => project.name,
      itemKey: ({ name }: Project) => name,
      gone: ({ projectsNotFound }) => projectsNotFound ?? [],
    }),
    builds: lookUp(
      codebuild.call('ListBuildsForProject', {
        action: 'codebuild:ListBuildsForProject',
        input: ({ name }: Project) => ({ projectName: name, sortOrder: 'DESCENDING' as const }),
        pick: 'ids',
        optional: true,
      }),
      (ids: readonly string[]) => partsOf(ids.slice(0, LATEST_BUILDS), 100),
      codebuild.call('BatchGetBuilds', {
        action: 'codebuild:BatchGetBuilds',
        input: (ids: readonly string[]) => ({ ids: [...ids] }),
        pick: 'builds',
        optional: true,
      }),
    ),
  },
  goneOn: ['ResourceNotFoundException'],
});

export const codebuildSourceCredential = resourceType({
  type: 'AWS::CodeBuild::SourceCredential',
  description: 'A credential that all CodeBuild projects of a Region use for one source provider; never its token.',
  scope: 'regional',
  functions: { all: 'sourceCredentials' },
  list: codebuild.list('ListSourceCredentials', {
    action: 'codebuild:ListSourceCredentials',
    items: 'sourceCredentialsInfos',
  }),
  identify: (credential: SourceCredentialsInfo) => ({
    id: credential.arn!.split('/').at(-1)!,
    arn: credential.arn!,
    ...(credential.serverType && { name: credential.serverType }),
  }),
  facets: { credential: item },
});

export const codebuildReportGroup = resourceType({
  type: 'AWS::CodeBuild::ReportGroup',
  description: 'A group of test reports and where they are exported.',
  scope: 'regional',
  functions: { all: 'reportGroups' },
  list: wrapped(
    codebuild.list('ListReportGroups', {
      action: 'codebuild:ListReportGroups',
      items: 'reportGroups',
      tokens: ['nextToken', 'nextToken'],
      input: { maxResults: 100 },
    }),
    'arn',
  ),
  identify: ({ arn }: ReportGroup) => ({ id: arn.split('/').at(-1)!, arn }),
  facets: {
    reportGroup: codebuild.batch('BatchGetReportGroups', {
      action: 'codebuild:BatchGetReportGroups',
      size: 100,
      items: 'reportGroups',
      input: reportGroupArns => ({ reportGroupArns: [...reportGroupArns] }),
      rowKey: group => group.arn,
      itemKey: ({ arn }: ReportGroup) => arn,
      gone: ({ reportGroupsNotFound }) => reportGroupsNotFound ?? [],
    }),
  },
});
