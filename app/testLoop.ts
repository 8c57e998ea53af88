// A company that has walked the loop, for the tests of the rooms that look back on it: Menuiserie Lenoir, on 21 November 2026.
import { randomUUID } from 'node:crypto'
import { addDays } from '@azimut/engines/calendar'
import { unsaid } from '#app/kernel/events/event.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { TestCompany, TestShip } from './testShip.ts'

type Row = { id: string; version: number }
export const loopNow = '2026-11-21T09:30:00.000Z'
const [startOn, endOn] = ['2026-09-01', '2026-12-31']

export interface WalkedLoop { company: TestCompany; finding: Row; swotItem: Row; stake: Row; objective: Row; line: Row; free: Row; action: Row; meeting: Row; key: string }

/** A finding accepted, an objective, a budget of 40 € a request, 2,500 € of ads for twelve of the 26 requests: 96 € each once those counted without consent have their part. */
export async function walkLoop(sea: TestShip): Promise<WalkedLoop> {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const make = (name: string, form: object) => company.ask<Row>(name, form)
  const { id: siteId } = await make('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const finding = await make('diagnose.createFinding', {
    siteId, checkId: 'presence.nap-phone', checkVersion: 1, fingerprint: 'phone', sentence: 'Deux numéros de téléphone se contredisent', severity: 'high', element: 1, effortMinutes: 10,
    proof: { url: 'https://menuiserie-lenoir.example/contact', text: '02 41 00 00 02', values: {} }, state: 'persisting', firstSeenAt: '2026-08-20T08:00:00.000Z', lastSeenAt: '2026-11-20T08:00:00.000Z',
  })
  const swotItem = await make('diagnose.acceptFinding', { findingId: finding.id })
  const stake = await make('aim.createStake', { sentence: 'Être joint du premier coup', swotItemId: swotItem.id })
  const objective = await make('aim.createObjective', { sentence: 'Passer de 4 à 16 demandes de devis par mois d’ici le 31 décembre 2026.', kpiId: 'quote-requests', fromPerMonth: 4, toPerMonth: 16, startOn, endOn, valueCents: 60_000, marginShare: 0.35, stakeId: stake.id })
  const person = await make('plan.createPerson', { name: 'Anne', hoursPerWeek: 4, rateCentsPerHour: 2_000 })
  const reverse = await make('plan.createReverseBudget', { label: 'Annonces', leverId: 'search-ads-generic', assumptions: [], p50Cents: 32_000, p80Cents: 59_000, keptCents: 48_000, curve: [[0, 0], [32_000, 0.5], [48_000, 0.68], [59_000, 0.8], [120_000, 1]].map(([cents, share]) => ({ cents, share })), objectiveId: objective.id })
  const line = await make('plan.createBudgetLine', { label: 'Annonces de recherche', leverId: 'search-ads-generic', centsPerMonth: 48_000, startOn, endOn, objectiveId: objective.id, reverseBudgetId: reverse.id })
  const free = await make('plan.createBudgetLine', { label: 'Fiche et avis', leverId: 'business-listing', centsPerMonth: 0, startOn, endOn, objectiveId: objective.id })
  const action = await make('plan.createAction', { title: 'Ouvrir les annonces', leverId: 'search-ads-generic', ownerId: person.id, hours: 2, startOn: '2026-11-16', dueOn: '2026-11-27', objectiveId: objective.id, budgetLineId: line.id })
  const meeting = await make('plan.createMeeting', { title: 'Faire le point', onDay: '2026-12-01', objectiveId: objective.id })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const link = await company.ask<{ campaign: string }>('act.createTrackedLink', { actionId: action.id, label: 'Annonce', destination: 'https://menuiserie-lenoir.example/devis' })
  await make('measure.createCost', { label: 'Annonces, automne', onDay: '2026-10-31', channel: 'Annonces', cents: 250_000, budgetLineId: line.id })
  await sea.ship.services.events.add(requests({ key, campaign: link.campaign }), `walk ${key}`)
  return { company, finding, swotItem, stake, objective, line, free, action, meeting, key }
}

/** Twenty-six requests, one every third day; the first twelve came with consent through the tracked link. */
function requests({ key, campaign }: { key: string; campaign: string }): StoredEvent[] {
  return Array.from({ length: 26 }, (_, index) => {
    const ts = Date.parse(`${addDays(startOn, 3 * index)}T10:00:00Z`)
    const visitor = index < 12 ? randomUUID() : ''
    const event = (name: string, at: number, more: Partial<StoredEvent> = {}): StoredEvent => ({
      site: key, id: randomUUID(), ts: at, received: Math.floor(at / 1000), name, host: 'menuiserie-lenoir.example', path: '/devis', title: '', referrer: '', visitor, mode: visitor ? 'consented' : 'exempt',
      channel: 'search', source: '', medium: '', campaign: '', entry: name === 'pageview' ? 1 : 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...more,
    })
    return [event('pageview', ts, visitor ? { campaign } : {}), event('quote_request', ts + 60_000)]
  }).flat()
}
