// Figures that flatter are seen under the names people give them, and one that says more is proposed.
import { expect, test } from 'vitest'
import { kpis, objectives } from '#app/answers/shelves.ts'
import { challengeKpi } from './challengeKpi.ts'

const shelf = await kpis()
const purposes = new Map([...(await objectives()).values()].map(({ id, stage, defaultKpi }) => [id, { stage, usualKpiId: defaultKpi }]))

test.each([
  ['Trafic du site', 'useful-visits', 'be-known', 'brand-searches'],
  ['visites utiles du site', 'useful-visits', 'be-known', 'brand-searches'],
  ['Abonnés Instagram', 'newsletter-signups', 'be-known', 'brand-searches'],
  ['Site traffic', 'useful-visits', 'more-requests', 'quote-requests'],
  ['Taux d\'ouverture de la lettre', 'newsletter-signups', 'bring-back', 'repeat-orders'],
  ['Impressions', 'useful-visits', 'sell-more', 'orders'],
])('%s, counted as %s for %s: %s says more', (name, kpiId, wish, better) => {
  expect(challengeKpi({ name, counted: shelf.get(kpiId) }, purposes.get(wish)!)).toMatchObject({ betterId: better })
})

test('what cannot flatter is left alone; a warning without a better figure is still said', () => {
  const more = purposes.get('more-requests')!
  expect(challengeKpi({ name: 'demandes de devis', counted: shelf.get('quote-requests') }, more)).toBeUndefined()
  expect(challengeKpi({ name: 'guides demandés', counted: shelf.get('downloads') }, more)).toEqual({ says: shelf.get('downloads')!.vanityWarning, betterId: null })
})
