// The same defects planted in pages of real documentation, put in the template of a fixture site; says how each check did.
import { expect, test } from 'vitest'
import { pageHtml } from '../../walks/fixtures/layout.ts'
import { lenoir } from '../../walks/fixtures/lenoir.ts'
import { loadChecks } from '../checks/load.ts'
import { MUTATIONS } from './all.ts'
import { realWorlds, tell } from './sites.ts'
import { tryMutations } from './trial.ts'
import { ASKED, reckon } from './tried.ts'

const SITES_NEEDED = 3

test('planted in the pages of real sites, defects are found and nothing else cries', { timeout: 1_800_000 }, async ({ skip }) => {
  const worlds = realWorlds(tell(lenoir, pageHtml))
  skip(worlds.length < SITES_NEEDED, 'AZIMUT_REFERENCES names no folder that holds debian-docs/')
  const trials = tryMutations(MUTATIONS, worlds, await loadChecks())
  const tried = reckon(trials)
  const lines = tried.checks.map(({ check, found, missed, void: idle, collateral }) => `${check.padEnd(34)} ${found} found, ${missed} missed, ${idle} there already, ${collateral} collateral`)
  process.stdout.write(`${[...lines, ...tried.misses, ...tried.cries].join('\n')}\n${worlds.length} sites, ${trials.length} trials, collateral ${(100 * tried.collateral).toFixed(2)} %\n`)
  expect(tried.checks.filter(({ recall }) => recall < ASKED.recall), tried.misses.join('\n')).toEqual([])
  expect(tried.collateral, tried.cries.join('\n')).toBeLessThanOrEqual(ASKED.collateral)
})
