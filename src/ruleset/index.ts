export { type CompiledExpression, compileExpression, isExpressionError } from './expression.ts';
export { ExpressionEnvironment, type ParameterValue } from './expression-environment.ts';
export { type CompiledRule, type LoadOptions, loadRule, loadRules, type Ruleset } from './load.ts';
export { ruleSchema } from './rule-schema.ts';
