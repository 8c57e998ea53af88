// Tries checks on their examples: each is a small site, read as a real one would be.
import { givenWorld, type GivenWorld } from '../site/given.ts'
import type { Check, Example, ExampleAnswer, ExampleCase, Verdict } from './contract.ts'
import { createTally, judgePage, type Tally } from './judge.ts'
import { limitOf, type Limits } from './limits.ts'
import { concludeSite, siteVerdicts, type Judgement } from './run.ts'

const VISIT = { origin: 'https://exemple.fr', today: '2026-06-15' }
const CASE_KEYS = ['pages', 'host', 'browser', 'targets', 'sitemaps', 'announced', 'plan', 'spelling', 'isCut']

function caseOf(example: Example): ExampleCase {
  if (typeof example === 'string') return { pages: { '/': example } }
  return Object.keys(example).every((key) => CASE_KEYS.includes(key)) ? example : { pages: example as Record<`/${string}`, ExampleAnswer> }
}

export const worldOf = (example: Example): GivenWorld => givenWorld(caseOf(example), VISIT)

function tallyOf(checks: readonly Check[], { site, pages }: GivenWorld): Tally {
  const shelf = { checks, noters: checks.filter((check) => check.reads === 'site') }
  const tally = createTally(shelf)
  for (const page of pages) tally.add(page.url, judgePage(shelf, page, site))
  return tally
}

export function judgeExample(checks: readonly Check[], example: Example): Judgement {
  const world = worldOf(example)
  return concludeSite({ checks }, tallyOf(checks, world), world.site, world.browser)
}

/** What one check says of an example, verdict by verdict. */
export function verdictsOf(check: Check, example: Example, limits?: Limits): Verdict[] {
  const world = worldOf(example)
  if (check.reads === 'page') return world.pages.map((page) => check.run(page, world.site, limitOf(check, limits)))
  return siteVerdicts(check, { site: world.site, notes: tallyOf([check], world).notesOf(check.id), browser: world.browser, limits })
}
