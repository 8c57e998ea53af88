// Two audits of one site: what is new, stays, was repaired, came back, was not looked at again, or moves by itself.
import { expect, test } from 'vitest'
import { auditGiven, type SiteAudit } from './site-audit.ts'
import type { Finding } from './checks/run.ts'
import { compareRuns, differenceOf, type Run, type RunComparison } from './compare.ts'

const page = (description: boolean, body = '') => `<html lang="fr"><head><title>Menuiserie Lenoir</title>${description ? '<meta name="description" content="Escaliers et portes en chêne, faits à Hyères depuis 1987, posés chez vous.">' : ''}</head><body><h1>Bois</h1>${body}</body></html>`
const links = '<a href="/a">A</a> <a href="/b">B</a>'

/** The site with descriptions on the pages named. */
const read = (described: string[], home = '') => auditGiven({ pages: { '/': page(described.includes('/'), links + home), '/a': page(described.includes('/a')), '/b': page(described.includes('/b')) } }, { url: 'https://exemple.fr/', at: '2026-06-01T08:00:00Z' })

/** The pages whose description is spoken of in each list. */
function descriptionsOf(comparison: RunComparison) {
  const pagesOf = (list: keyof RunComparison) => comparison[list].filter(({ checkId }) => checkId === 'seo.desc-missing').map(({ values }) => values.page)
  return { new: pagesOf('new'), regressed: pagesOf('regressed'), persisting: pagesOf('persisting'), fixed: pagesOf('fixed'), unverified: pagesOf('unverified'), notComparable: pagesOf('notComparable') }
}
const NONE = { new: [], regressed: [], persisting: [], fixed: [], unverified: [], notComparable: [] }

test('new, persisting and fixed', async () => {
  expect(descriptionsOf(compareRuns(await read(['/a']), await read(['/b'])))).toEqual({ ...NONE, new: ['/a'], persisting: ['/'], fixed: ['/b'] })
  const same = await read(['/a'])
  const again = compareRuns(same, await read(['/a']))
  expect([again.new, again.fixed, again.regressed, again.unverified, again.notComparable].flat()).toEqual([])
  expect(again.persisting.map(({ fingerprint }) => fingerprint)).toEqual(same.findings.map(({ fingerprint }) => fingerprint))
})

test('what was repaired once and is there again has regressed', async () => {
  const before = await read(['/', '/a', '/b'])
  const after = await read(['/', '/b'])
  const repaired = new Set(after.findings.map(({ fingerprint }) => fingerprint))
  expect(descriptionsOf(compareRuns(before, after, repaired))).toEqual({ ...NONE, regressed: ['/a'] })
})

test('what was not looked at again is neither there nor repaired', async () => {
  const before = await read(['/'])
  const after = await read(['/', '/a', '/b'])
  const cut: Run = { ...after, end: 'page-limit', visited: after.visited.filter(({ url }) => !url.endsWith('/b')) }
  expect(descriptionsOf(compareRuns(before, cut))).toEqual({ ...NONE, fixed: ['/a'], unverified: ['/b'] })
  const silent: Run = { ...cut, visited: after.visited.map((one) => one.url.endsWith('/b') ? { ...one, status: null } : one) }
  expect(descriptionsOf(compareRuns(before, silent))).toEqual({ ...NONE, fixed: ['/a'], unverified: ['/b'] })
  const unmeasured: Run = { ...after, outcomes: after.outcomes.map((outcome) => outcome.checkId === 'seo.desc-missing' ? { ...outcome, passed: 0, failed: 0, notApplicable: 0, notMeasured: 3 } : outcome) }
  expect(descriptionsOf(compareRuns(before, unmeasured))).toEqual({ ...NONE, unverified: ['/a', '/b'] })
})

test('a check under another version, or that one of the runs did not have, does not compare', async () => {
  const before = await read([])
  const after = await read(['/a', '/b'])
  const newer: Run = { ...after, outcomes: after.outcomes.map((outcome) => outcome.checkId === 'seo.desc-missing' ? { ...outcome, version: outcome.version + 1 } : outcome) }
  expect(descriptionsOf(compareRuns(before, newer))).toEqual({ ...NONE, notComparable: ['/a', '/b', '/'] })
  const without: Run = { ...before, findings: [], outcomes: before.outcomes.filter(({ checkId }) => checkId !== 'seo.desc-missing') }
  expect(descriptionsOf(compareRuns(without, after))).toEqual({ ...NONE, notComparable: ['/'] })
})

test('a check under another figure does not compare, whoever chose it, and under the usual one it does again', async () => {
  const long = (limits: Record<string, number>) => auditGiven({ pages: { '/': `<title>${'é'.repeat(70)}</title><a href="/a">A</a>`, '/a': `<title>${'è'.repeat(90)}</title>` } }, { url: 'https://exemple.fr/', at: '2026-06-01T08:00:00Z', limits })
  const [usual, own] = [await long({}), await long({ 'seo.title-length': 80 })]
  expect(own.outcomes.filter(({ limit }) => limit !== null)).toMatchObject([{ checkId: 'seo.title-length', version: 1, limit: 80, failed: 1 }])
  const titlesOf = (comparison: RunComparison) => Object.entries(comparison).flatMap(([list, findings]: [string, Finding[]]) => findings.flatMap(({ checkId, values }) => checkId === 'seo.title-length' ? [`${list} ${values.page}`] : []))
  expect(titlesOf(compareRuns(usual, own))).toEqual(['notComparable /', 'notComparable /a'])
  expect(titlesOf(compareRuns(own, usual))).toEqual(['notComparable /', 'notComparable /a'])
  expect(titlesOf(compareRuns(own, await long({ 'seo.title-length': 80 })))).toEqual(['persisting /a'])
  // Kept before figures could be chosen.
  const former = JSON.parse(JSON.stringify(usual, (key, value: unknown) => key === 'limit' ? undefined : value)) as Run
  expect(titlesOf(compareRuns(former, await long({ 'seo.title-length': 65 })))).toEqual(['persisting /', 'persisting /a'])
})

test('what is measured in time is in no list', async () => {
  const timed = (run: SiteAudit): SiteAudit => ({ ...run, outcomes: run.outcomes.map((outcome) => outcome.checkId === 'seo.desc-missing' ? { ...outcome, isTiming: true } : outcome) })
  expect(descriptionsOf(compareRuns(timed(await read(['/a'])), timed(await read(['/b']))))).toEqual(NONE)
})

test('the same findings under https or another host are the same', async () => {
  const before = await read(['/a'])
  const moved = await auditGiven({ pages: { '/': page(false, links), '/a': page(true), '/b': page(false) } }, { url: 'https://www.exemple.fr/', at: '2026-06-02T08:00:00Z' })
  expect(descriptionsOf(compareRuns(before, moved))).toEqual({ ...NONE, persisting: ['/', '/b'] })
})

test('two sites compare when both were read to an end of the same kind, and with the same eyes', async () => {
  const one = await read([])
  expect(differenceOf(one, { ...one, end: 'page-limit' })).toBeNull()
  expect(differenceOf(one, { ...one, identity: null })).toBe('not-read')
  expect(differenceOf(one, { ...one, end: 'stopped' })).toBe('cut-short')
  expect(differenceOf(one, { ...one, isSeenInBrowser: true })).toBe('browser')
  // What matters is how far each was read, not how far it might have been.
  const far = { ...one, pagesRead: 900, pagesLimit: 5_000 }
  expect(differenceOf(far, { ...one, pagesRead: 200, pagesLimit: 200, end: 'page-limit' })).toBe('limit')
  expect(differenceOf({ ...far, pagesRead: 150 }, { ...one, pagesRead: 200, pagesLimit: 200, end: 'page-limit' })).toBeNull()
})
