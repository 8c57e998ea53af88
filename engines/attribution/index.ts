// Attribution: how the results of paths are shared among the channels that were on them.
export { attribute, type Attribution, type Credit } from './attribute.ts'
export type { Path } from './path.ts'
export type { Rule } from './rule.ts'
