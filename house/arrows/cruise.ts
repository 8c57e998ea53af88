// Follows every import below a folder and holds it against the rules.
import { readdirSync } from 'node:fs'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { codeFolders } from '../tree.ts'
import { options, rules } from './rules.ts'

export type Arrows = {
  /** The files read, without those of packages and of Node. */
  modules: string[]
  /** One line a broken rule: `rule: from → to. Reason`. */
  violations: string[]
  /** Names of the broken rules, each once. */
  broken: string[]
}

/** Reads the code folders and the `*.config.ts` below `baseDir` (absolute path of a project). */
export async function cruiseArrows(baseDir: string): Promise<Arrows> {
  const entries = readdirSync(baseDir).filter((entry) => codeFolders.includes(entry) || entry.endsWith('.config.ts'))
  const { output } = await cruise(entries, { ...options, baseDir, validate: true, ruleSet: { forbidden: rules } })
  const { modules, summary } = output as ICruiseResult
  const reason = new Map(rules.map((rule) => [rule.name, rule.comment]))
  return {
    modules: modules.filter((module) => module.followable !== false && !module.coreModule && !module.couldNotResolve && !module.matchesDoNotFollow).map((module) => module.source),
    violations: summary.violations.map((broken) => `${broken.rule.name}: ${broken.from} → ${broken.to}. ${reason.get(broken.rule.name)}`),
    broken: [...new Set(summary.violations.map((broken) => broken.rule.name))],
  }
}
