// The sentence says what was measured, the worst first, and never more.
import { expect, test } from 'vitest'
import { readVerdict, themeOf } from './verdict.ts'

const repair = (severity: 'critical' | 'high' | 'medium' | 'low', theme: 'found' | 'reached' | 'trusted' | 'phone' | 'other') => ({ severity, theme })

test('what goes well comes first, then the worst of what bothers', () => {
  expect(readVerdict({ repairs: [repair('high', 'reached'), repair('medium', 'trusted')], assetThemes: ['found'], pages: 9 })).toEqual({ kind: 'both', good: 'found', bad: 'reached' })
})

test('a subject with a fault that bothers is not said to go well, whatever passed in it', () => {
  expect(readVerdict({ repairs: [repair('high', 'reached'), repair('medium', 'found')], assetThemes: ['found', 'reached'], pages: 9 })).toEqual({ kind: 'bad', bad: 'reached' })
  expect(readVerdict({ repairs: [repair('high', 'reached'), repair('low', 'found')], assetThemes: ['found'], pages: 9 })).toEqual({ kind: 'both', good: 'found', bad: 'reached' })
})

test('nothing measured as good is not said to be good', () => {
  expect(readVerdict({ repairs: [repair('critical', 'trusted')], assetThemes: [], pages: 9 })).toEqual({ kind: 'bad', bad: 'trusted' })
  expect(readVerdict({ repairs: [repair('critical', 'trusted')], assetThemes: ['other'], pages: 9 })).toEqual({ kind: 'bad', bad: 'trusted' })
})

test('small faults are counted, none is said with the pages read', () => {
  expect(readVerdict({ repairs: [repair('low', 'found'), repair('low', 'phone')], assetThemes: ['found'], pages: 9 })).toEqual({ kind: 'details', count: 2 })
  expect(readVerdict({ repairs: [], assetThemes: ['found'], pages: 9 })).toEqual({ kind: 'clean', pages: 9 })
})

test.each([
  ['presence.nap-phone', 'reached'], ['cust.tel-link', 'reached'], ['find.hours', 'reached'], ['sale.quote-path', 'reached'],
  ['presence.legal-notice-content', 'trusted'], ['presence.privacy-policy', 'trusted'], ['sec.csp', 'trusted'], ['trk.before-consent', 'trusted'], ['sale.cgv', 'trusted'], ['rep.testimonials', 'trusted'],
  ['seo.title-missing', 'found'], ['presence.favicon', 'found'], ['mob.viewport', 'phone'],
  ['perf.compress', 'other'], ['trk.tag-present', 'other'], ['a11y.alt', 'other'], ['x.y', 'other'],
] as const)('%s tells whether a customer is served: %s', (checkId, theme) => {
  expect(themeOf(checkId)).toBe(theme)
})
