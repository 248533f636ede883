import type { Stack } from '@aws-sdk/client-cloudformation';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const cloudformation = serviceClient('cloudformation');

// By id, because a name may meanwhile belong to another stack.
const byId = ({ StackId, StackName }: Stack) => ({ StackName: StackId ?? StackName });

export const cloudformationStack = resourceType({
  type: 'AWS::CloudFormation::Stack',
  description: 'A CloudFormation stack that is not deleted. Values and template text are kept as verdicts only.',
  scope: 'regional',
  functions: { all: 'stacks' },
  list: cloudformation.list('DescribeStacks', {
    action: 'cloudformation:DescribeStacks',
    items: 'Stacks',
    tokens: ['NextToken', 'NextToken'],
  }),
  identify: (stack: Stack) => ({
    id: stack.StackId!,
    arn: stack.StackId!,
    ...(stack.StackName && { name: stack.StackName }),
  }),
  tags: stack => tagMap(stack.Tags),
  facets: {
    stack: item,
    // The parameters as the template declares them, with their defaults.
    summary: cloudformation.call('GetTemplateSummary', {
      action: 'cloudformation:GetTemplateSummary',
      input: byId,
    }),
    // The template as it was written, before macros.
    template: cloudformation.call('GetTemplate', {
      action: 'cloudformation:GetTemplate',
      input: (stack: Stack) => ({ ...byId(stack), TemplateStage: 'Original' as const }),
      pick: 'TemplateBody',
    }),
  },
});
