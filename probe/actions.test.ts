// What to do first: the order a person would put, at most fifteen things, and figures that can be worked out again.
import { expect, test } from 'vitest'
import { actionsOf, effortOf } from './actions.ts'
import type { Severity } from './checks/contract.ts'
import type { Finding } from './checks/run.ts'

const SITE = 'https://exemple.fr'
const READ = { pagesRead: 20, homeUrl: `${SITE}/` }

interface Given { checkId?: string; path?: string; template?: string | null; severity?: Severity; effortMinutes?: number; skill?: Finding['skill']; pages?: string[]; values?: Finding['values'] }

function found({ checkId = 'seo.one', path = '/', template = null, severity = 'medium', effortMinutes = 30, skill = 'developer', pages, values = {} }: Given): Finding {
  const url = `${SITE}${path}`
  return {
    id: `${checkId} ${path}`, checkId, version: 1, fingerprint: `${checkId} ${path}`, element: 1, severity, effortMinutes, skill, url, template,
    proof: { ...pages && { pages: pages.map((one) => `${SITE}${one}`) } }, isRendered: false, concerns: [url], values,
  }
}

const idsOf = (findings: Finding[]) => actionsOf(findings, READ).map(({ id }) => id)
const blog = (count: number, more: Given = {}) => Array.from({ length: count }, (_, at) => found({ path: `/blog/${at}`, template: '/blog/*', ...more }))

test('the worth of an action is severity × reach ÷ √hours, hours being at least half of one', () => {
  const [whole] = actionsOf([found({ severity: 'high', effortMinutes: 240 })], READ)
  expect(whole).toMatchObject({ pages: 20, reach: 1, effortMinutes: 240, worth: 5 / 2 })
  const [few] = actionsOf(blog(5, { effortMinutes: 5 }), READ)
  expect(few).toMatchObject({ template: '/blog/*', pages: 5, reach: 0.25, count: 5 })
  expect(few!.worth).toBeCloseTo(3 * 0.25 / Math.sqrt(0.5), 10)
})

test('the urgent first, whatever it takes; then what gives most for the work', () => {
  expect(idsOf([
    found({ checkId: 'seo.easy', severity: 'high', effortMinutes: 10 }), found({ checkId: 'sec.urgent', severity: 'critical', effortMinutes: 900 }),
    found({ checkId: 'seo.detail', severity: 'low', effortMinutes: 30 }), found({ checkId: 'seo.day', severity: 'high', effortMinutes: 480 }),
  ])).toEqual(['sec.urgent', 'seo.easy', 'seo.day', 'seo.detail'])
})

test('all else equal, what a customer meets comes before what only machines read', () => {
  expect(idsOf([found({ checkId: 'sec.frame', effortMinutes: 15 }), found({ checkId: 'find.phone', effortMinutes: 30 })])).toEqual(['find.phone', 'sec.frame'])
})

test('a fault of the front door, and one on the way of whoever buys, reach half of the visits at least', () => {
  const reachOf = (given: Given) => actionsOf([found({ template: '/*', ...given })], READ)[0]!.reach
  expect(reachOf({ path: '/' })).toBe(0.5)
  expect(reachOf({ path: '/contact', checkId: 'cust.form-info' })).toBe(0.5)
  expect(reachOf({ path: '/page', checkId: 'seo.desc-missing' })).toBe(0.05)
})

test('one action a check and template; three templates are the whole site, and the home page goes with the others', () => {
  const two = actionsOf([...blog(3), found({ path: '/produit/1', template: '/produit/*' })], READ)
  expect(two.map(({ id, count }) => [id, count])).toEqual([['seo.one /blog/*', 3], ['seo.one /produit/*', 1]])
  const three = actionsOf([...blog(3), found({ path: '/produit/1', template: '/produit/*' }), found({ path: '/a/1', template: '/a/*' })], READ)
  expect(three.map(({ id, count, template }) => [id, count, template])).toEqual([['seo.one', 5, null]])
  const home = actionsOf([...blog(3), found({ path: '/', template: '/' })], READ)
  expect(home.map(({ id, count, pages }) => [id, count, pages])).toEqual([['seo.one /blog/*', 4, 4]])
})

test('who builds the site repairs a template once, who writes it repairs page by page', () => {
  expect(effortOf(blog(4, { skill: 'developer', effortMinutes: 20 }))).toBe(20)
  expect(effortOf(blog(4, { skill: 'editor', effortMinutes: 20 }))).toBe(80)
})

test('pages are counted once, and a figure of the check itself stays its own', () => {
  const shared = ['/a', '/b']
  const [action] = actionsOf([found({ path: '/', pages: shared, values: { count: 9, pages: 2 } })], READ)
  expect(action).toMatchObject({ pages: 2, count: 1, values: { count: 9, pages: 2 } })
  const [both] = actionsOf([found({ path: '/x', pages: shared, values: { pages: 2 } }), found({ path: '/y', pages: ['/b', '/c'], values: { pages: 2 } })], READ)
  expect(both).toMatchObject({ pages: 3, count: 2, values: { pages: 3 } })
})

test('fifteen at most, in the same order whatever the order of the findings', () => {
  const many = Array.from({ length: 30 }, (_, at) => found({ checkId: `seo.c${String(at).padStart(2, '0')}`, effortMinutes: 10 + at % 4 * 30 }))
  expect(idsOf(many)).toHaveLength(15)
  expect(idsOf(many.toReversed())).toEqual(idsOf(many))
})
