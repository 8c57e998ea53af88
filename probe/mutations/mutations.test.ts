// Every check of the shelf against defects that were written without looking at it: it finds them, and nothing else cries.
import { expect, test } from 'vitest'
import { fictive } from '../../walks/fixtures/fictive.ts'
import { pageHtml } from '../../walks/fixtures/layout.ts'
import { lenoir } from '../../walks/fixtures/lenoir.ts'
import { loadChecks } from '../checks/load.ts'
import { MUTATIONS } from './all.ts'
import { tell, toldWorld } from './sites.ts'
import { tryMutations } from './trial.ts'
import { ASKED, reckon } from './tried.ts'

const checks = await loadChecks()

test('every check has at least three mutations, and every mutation a check', () => {
  const counts = Map.groupBy(MUTATIONS, ({ check }) => check)
  expect(checks.filter(({ id }) => (counts.get(id)?.length ?? 0) < 3).map(({ id }) => id)).toEqual([])
  expect([...counts.keys()].filter((check) => !checks.some(({ id }) => id === check))).toEqual([])
})

test('planted in the fixture sites, defects are found and nothing else cries', { timeout: 600_000 }, () => {
  const worlds = [lenoir, fictive].map((site) => toldWorld(site.name, tell(site, pageHtml)))
  const trials = worlds.flatMap((world, at) => tryMutations(MUTATIONS.filter((_, index) => index % worlds.length === at), [world], checks))
  const tried = reckon(trials)
  expect(tried.checks.filter(({ recall }) => recall < ASKED.recall), tried.misses.join('\n')).toEqual([])
  expect(tried.checks.filter((check) => check.void > 0)).toEqual([])
  expect(tried.collateral, tried.cries.join('\n')).toBeLessThanOrEqual(ASKED.collateral)
})
