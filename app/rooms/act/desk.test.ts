// Contents, campaigns, channels, links, promises and delegation, on real stores: what is missing is said, what is passed over is named.
import { afterAll, beforeAll, expect, test } from 'vitest'
import ICAL from 'ical.js'
import { samePage } from '#app/answers/plannedPages.ts'
import type { OutputOf } from '#app/deck/api.ts'
import type { Download } from '#app/kernel/operation.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { adherence } from './adherence/readAdherence.ts'
import { contentMap } from './contents/flags.ts'

type Row = { id: string; version: number }

// A Wednesday.
const now = '2026-11-25T09:00:00.000Z'
let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(() => sea.close())

async function planned() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être joignable' })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Passer de 22 à 30 demandes', kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-02', endOn: '2027-06-30', stakeId: stake.id })
  const person = await company.ask<Row>('plan.createPerson', { name: 'Claire', accountId: company.person, hoursPerWeek: 4, rateCentsPerHour: 3_500 })
  const plan = (title: string, more: object = {}) => company.ask<Row>('plan.createAction', { title, ownerId: person.id, hours: 1, startOn: '2026-11-23', dueOn: '2026-11-27', objectiveId: objective.id, ...more })
  const write = (title: string, more: object = {}) => company.ask<Row>('act.createContent', { title, ...more })
  return { company, objective, person, plan, write }
}

test('a content goes out once somebody named said yes three times, or with the name of who passed over it', async () => {
  const { company, person, write } = await planned()
  const page = await write('Rénover ses fenêtres', { format: 'page' })
  const publish = (version: number) => company.ask('act.updateContent', { id: page.id, version, change: { state: 'published' } })
  await expect(publish(1)).rejects.toMatchObject({ code: 'rule-asked' })
  const review = (version: number, isUseful: boolean) => company.ask<Row>('act.reviewContent', { id: page.id, version, reviewerId: person.id, isReliable: true, isRelevant: true, isUseful })
  expect(await review(1, false)).toMatchObject({ state: 'draft', reviewedAt: now })
  await expect(publish(2)).rejects.toMatchObject({ code: 'rule-asked' })
  expect(await review(2, true)).toMatchObject({ state: 'ready' })
  expect(await company.ask('act.updateContent', { id: page.id, version: 3, change: { message: 'Autre chose' } })).toMatchObject({ reviewerId: null, isUseful: null })
  await expect(publish(4)).rejects.toMatchObject({ code: 'rule-asked' })
  await review(4, true)
  expect(await publish(5)).toMatchObject({ state: 'published' })
})

test('contents say what they lack; offers come first; the map names its empty cells', async () => {
  const { company, objective, plan, write } = await planned()
  const campaign = await company.ask<Row>('act.createCampaign', { name: 'Hiver', objectiveId: objective.id })
  const action = await plan('Publier', { campaignId: campaign.id })
  await write('Guide du bois', { theme: 'Bois', stage: 'awareness', onDay: '2026-12-01', actionId: action.id, state: 'draft' })
  await write('Devis sous 48 h', { theme: 'Bois', stage: 'closing', format: 'ad', offer: 'Devis sous 48 h', cta: 'Demander un devis', onDay: '2026-12-05', actionId: action.id })
  await write('Vieille promotion', { onDay: '2026-11-01', expiresOn: '2026-11-20' })
  const found = await company.ask<OutputOf<'act.readContents'>>('act.readContents')
  expect(found.contents.map(one => [one.content.title, one.flags])).toEqual([
    ['Devis sous 48 h', ['no-owner']], ['Vieille promotion', ['late', 'expired', 'no-owner', 'to-link']], ['Guide du bois', ['no-cta', 'before-offer', 'no-owner']],
  ])
  expect(found.map.cells.map(one => [one.stage, one.count])).toEqual([['awareness', 1], ['conversion', 0], ['closing', 1], ['retention', 0]])
  expect(found.map.coverage).toBe(0.5)
  expect(contentMap([], ['awareness'])).toEqual({ cells: [], coverage: null })
})

test('« pdf prospects chauds » finds what was written for them; what expired is not used again', async () => {
  const { company, write } = await planned()
  const guide = await write('Choisir ses fenêtres', { format: 'pdf', maturity: 'hot', evergreen: true, tags: ['guide'] })
  await write('Choisir son bois', { format: 'pdf', maturity: 'cold', evergreen: true })
  await write('Prospects chauds en vidéo', { format: 'video', maturity: 'hot' })
  const find = async (text: string) => (await company.ask<{ title: string }[]>('act.findContents', { text })).map(one => one.title)
  expect(await find('pdf prospects chauds')).toEqual(['Choisir ses fenêtres'])
  expect(await find('FENETRE')).toEqual(['Choisir ses fenêtres'])
  expect(await find('rien de tel')).toEqual([])
  expect(await company.ask('act.reuseContent', { id: guide.id, version: 1 })).toMatchObject({ reuseCount: 1, reusedOn: '2026-11-25' })
  await company.ask('act.updateContent', { id: guide.id, version: 2, change: { expiresOn: '2026-11-24' } })
  await expect(company.ask('act.reuseContent', { id: guide.id, version: 3 })).rejects.toMatchObject({ code: 'invalid' })
})

test('a campaign is launched with its brief and its means, or by name without', async () => {
  const { company, objective, plan } = await planned()
  const campaign = await company.ask<Row>('act.createCampaign', { name: 'Hiver', objectiveId: objective.id, audience: 'Propriétaires', story: 'Un chantier', proof: 'Trente avis', mainAd: 'Photo avant et après', offer: 'Devis sous 48 h', cta: 'Demander un devis' })
  await plan('Annonces', { campaignId: campaign.id, leverId: 'meta-ads' })
  const [seen] = (await company.ask<OutputOf<'act.readCampaigns'>>('act.readCampaigns')).campaigns
  expect(seen).toMatchObject({ missing: ['budgetLineId'], readiness: [{ kind: 'people', state: 'ready' }, { kind: 'hours', state: 'ready' }, { kind: 'money', state: 'unknown' }, { kind: 'content', state: 'missing' }, { kind: 'measure', state: 'missing' }] })
  const launch = () => company.ask('act.updateCampaign', { id: campaign.id, version: 1, change: { state: 'live' } })
  await expect(launch()).rejects.toMatchObject({ code: 'rule-asked', details: { rule: 'act.briefComplete' } })
  await company.ask('crew.setRuleLevel', { rule: 'act.briefComplete', level: 'advice' })
  await expect(launch()).rejects.toMatchObject({ code: 'rule-asked', details: { rule: 'act.campaignReady' } })
  await company.ask('crew.setRuleLevel', { rule: 'act.campaignReady', level: 'advice' })
  expect(await launch()).toMatchObject({ state: 'live' })
  // Steering is counted from that day on.
  expect((await company.ask<OutputOf<'plan.readLoad'>>('plan.readLoad')).overhead.map(one => one.kind)).toContain('steering')
})

test('a planned page without a tracked link of its action is found', async () => {
  const { company, plan } = await planned()
  const landing = 'https://menuiserie-lenoir.example/devis'
  const action = await plan('Annonces', { landingUrl: landing })
  const tracking = () => company.ask<OutputOf<'act.readTracking'>>('act.readTracking')
  expect((await tracking()).landings).toMatchObject([{ title: 'Annonces', isTracked: false }])
  await company.ask('act.createTrackedLink', { actionId: action.id, label: 'Accueil', destination: 'https://menuiserie-lenoir.example/' })
  expect((await tracking()).landings).toMatchObject([{ isTracked: false }])
  await company.ask('act.createTrackedLink', { actionId: action.id, label: 'Devis', destination: 'https://www.menuiserie-lenoir.example/devis/?ref=a' })
  expect(await tracking()).toMatchObject({ landings: [{ isTracked: true }], taxonomy: [{ source: 'azimut', medium: 'link', links: 2, clicks: null }] })
  expect(samePage('https://a.example/x', 'https://a.example/y')).toBe(false)
})

test('what was put off is not on time, and is counted for its objective with its reason', async () => {
  const { company, objective, plan } = await planned()
  const [kept, late] = [await plan('Tenue', { dueOn: '2026-11-25' }), await plan('Reportée', { dueOn: '2026-11-24', expectedPerMonth: 6 })]
  expect(await company.ask('act.foreseePostponement', { id: late.id, toDay: '2026-11-25' })).toEqual({ lostResults: expect.closeTo(0.197, 3) })
  await company.ask('act.postponeAction', { id: late.id, version: 1, toDay: '2026-11-25', reason: 'Photos en retard' })
  await company.ask('act.completeAction', { id: late.id, version: 2, hours: 1 })
  await company.ask('act.completeAction', { id: kept.id, version: 1, hours: null })
  const found = await company.ask<OutputOf<'act.readAdherence'>>('act.readAdherence')
  expect(found).toMatchObject({ onTime: 1, planned: 2, entries: [{ kind: 'postponed', title: 'Reportée', reason: 'Photos en retard', days: 1 }], objectives: [{ id: objective.id, postponed: 1, changed: 0 }] })
  expect(adherence([{ id: 'a', state: 'dropped', dueOn: '2026-11-01', doneOn: null }, { id: 'b', state: 'planned', dueOn: '2026-11-25', doneOn: null }], new Map(), '2026-11-25')).toEqual({ onTime: 0, planned: 1 })
})

test('the sheet says what it costs in full and what is expected; its card leaves as mail text and as an agenda file, with the thread', async () => {
  const { company, plan } = await planned()
  const { id } = await plan('Répondre aux avis', { hours: 2, productionCents: 4_000, expectedPerMonth: 3, doneWhen: 'Chaque avis a sa réponse' })
  expect(await company.ask('act.readSheet', { id })).toMatchObject({ ownerName: 'Claire', planned: { knownCents: 11_000, isWhole: true, hours: 2 }, spent: { knownCents: 0, hours: 0 }, expected: { perMonth: 3, isLine: false }, actual: { results: null, clicks: null }, mailReady: false })
  const card = await company.ask<{ subject: string; text: string }>('act.readDelegation', { id })
  expect(card.subject).toBe('À faire pour le 27 novembre 2026\u202f: Répondre aux avis')
  for (const part of ['Qui\u202f: Claire', 'Passer de 22 à 30 demandes', 'Chaque avis a sa réponse', `/w/${company.workspace}/act?action=${id}`]) expect(card.text).toContain(part)
  const file = await company.ask<Download>('act.downloadDelegation', { id })
  expect(JSON.stringify(ICAL.parse(new TextDecoder().decode(file.bytes)))).toContain(`act?action=${id}`)
  await expect(company.ask('act.sendDelegation', { id, to: 'claire@menuiserie-lenoir.example' })).rejects.toMatchObject({ code: 'no-mail' })
})

test('an action that says when it is done is not closed before; undone from a message, its hours go with it', async () => {
  const { company, plan } = await planned()
  const { id } = await plan('Répondre aux avis', { doneWhen: 'Chaque avis a sa réponse' })
  await expect(company.ask('act.completeAction', { id, version: 1, hours: 1 })).rejects.toMatchObject({ code: 'rule-asked', details: { rule: 'act.doneWhenMet' } })
  const done = await company.ask<OutputOf<'act.completeAction'>>('act.completeAction', { id, version: 1, hours: 1, isMet: true })
  expect(await company.ask('act.listTimeEntries')).toHaveLength(1)
  await company.ask('thread.undo', { id, version: done.action.version })
  expect(await company.ask('act.listTimeEntries')).toEqual([])
  expect(await company.ask('plan.getAction', { id })).toMatchObject({ state: 'planned', doneAt: null })
})

test('one board of every channel: the holder, what comes next, and what calls for a look', async () => {
  const { company, write } = await planned()
  await company.ask('diagnose.createChannel', { name: 'Instagram', kind: 'social', ownerUnit: 'Atelier', open: 'yes', lastActivityOn: '2026-06-01' })
  await company.ask('diagnose.createChannel', { name: 'Lettre', kind: 'newsletter', open: 'undecided' })
  await write('Avant et après', { channel: 'instagram', onDay: '2026-12-02', state: 'draft', cta: 'Voir' })
  expect(await company.ask('act.readCockpit')).toMatchObject([
    { name: 'Lettre', owner: null, next: null, alerts: ['no-owner', 'nothing-next', 'to-decide'] },
    { name: 'Instagram', owner: 'Atelier', next: { title: 'Avant et après', onDay: '2026-12-02' }, alerts: ['silent'] },
  ])
})
