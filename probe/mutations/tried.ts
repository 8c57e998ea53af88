// What came of the trials, check by check, in figures and in lines for people.
import type { Trial } from './trial.ts'

/** Of the defects planted, those a check must find; of the findings that come or go, those of checks that have no reason to speak. */
export const ASKED = { recall: 0.95, collateral: 0.01 } as const

const share = (part: number, whole: number) => whole ? part / whole : 0
const of = (outcome: Trial['outcome'], trials: readonly Trial[]) => trials.filter((trial) => trial.outcome === outcome)

const missesOf = (trials: readonly Trial[]) => of('missed', trials).map(({ site, mutation }) => `${mutation.check}: ${mutation.name} (${site})`)
const criesOf = (trials: readonly Trial[]) => trials.flatMap(({ site, mutation, collateral }) => collateral.map(({ finding, is }) => `${mutation.check}: ${mutation.name} (${site}): ${finding.checkId} is ${is} on ${finding.url}`))

export interface Tried {
  checks: { check: string; found: number; missed: number; void: number; collateral: number; recall: number }[]
  /** Share, 0 to 1. */
  collateral: number
  /** A line each. */
  misses: string[]
  cries: string[]
}

export function reckon(trials: readonly Trial[]): Tried {
  const checks = [...Map.groupBy(trials, ({ mutation }) => mutation.check)].map(([check, own]) => {
    const [found, missed] = [of('found', own).length, of('missed', own).length]
    return { check, found, missed, void: of('void', own).length, collateral: criesOf(own).length, recall: share(found, found + missed) }
  })
  const cries = criesOf(trials)
  return { checks, collateral: share(cries.length, cries.length + of('found', trials).length), misses: missesOf(trials), cries }
}
