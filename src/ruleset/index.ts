export { type CompiledExpression, compileExpression, isExpressionError } from './expression.ts';
export { ExpressionEnvironment, type ParameterValue } from './expression-environment.ts';
export { type CompiledRule, type LoadOptions, loadRule, loadRules, type Ruleset } from './load.ts';
export { parameterSchema, ruleSchema, trustSchema } from './rule-schema.ts';
export { YamlFile } from './yaml-file.ts';
export { readAs } from './yaml-schema.ts';
