// The registers of the diagnosis, through their operations, on a company whose site and competitor were read.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { workspace } from '#app/kernel/tables.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { startSite } from '#walks/fixtures/site-server.ts'
import type { RunningSite } from '#walks/fixtures/site-server.ts'
import type { ChannelRegister } from './channels/channels.ts'
import type { Coherence } from './coherence/coherence.ts'
import type { NineElements } from './elements/elements.ts'
import type { Positioning } from './identity/identity.ts'
import type { ListingCompared } from './listing/listing.ts'
import type { Diagnosis } from './report/diagnosis.ts'
import type { SwotBoard } from './swot/swot.ts'

interface Row { id: string; version: number }
interface Thread { why: { id: string; noun: string; role: string }[] }

let lenoir: RunningSite
let fictive: RunningSite
let sea: TestShip

beforeAll(async () => {
  [lenoir, fictive] = [await startSite('lenoir'), await startSite('fictive', { clean: true })]
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: [lenoir, fictive].map(one => new URL(one.url).host).join(',') } })
})
afterAll(async () => {
  await sea.close()
  await Promise.all([lenoir.close(), fictive.close()])
})

const boardOf = (company: TestCompany) => company.ask<SwotBoard>('diagnose.readSwot')
const channelsOf = (company: TestCompany) => company.ask<ChannelRegister>('diagnose.readChannels')
const reportOf = async (company: TestCompany) => (await company.ask<Diagnosis>('diagnose.readDiagnosis')).report!

async function readCompany() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: lenoir.url, name: 'Menuiserie Lenoir', competitorUrls: [fictive.url] })
  await company.ask('diagnose.startAudit')
  for (;;) {
    const { sites } = await company.ask<Diagnosis>('diagnose.readDiagnosis')
    if (sites.every(one => one.reading?.state === 'done')) return company
    await setTimeout(50)
  }
}

async function setCourse(company: TestCompany, sentence = 'Être joignable') {
  const stake = await company.ask<Row>('aim.createStake', { sentence })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Recevoir plus de demandes', kpiId: 'quote-requests', toPerMonth: 30, startOn: '2026-12-01', endOn: '2027-06-30', stakeId: stake.id })
  return { stake, objective }
}

test('the board is proposed from the readings, each point with its proof; a proof removed is said', async () => {
  const company = await readCompany()
  const { proposals } = await boardOf(company)
  expect(proposals.find(one => one.key === 'defect presence.nap-phone')).toMatchObject({ kind: 'weakness', sentence: 'Votre numéro de téléphone change d’une page à l’autre', findingId: expect.any(String) })
  expect(proposals.find(one => one.key === 'asset presence.legal-notice')).toMatchObject({ kind: 'strength' })
  const titled = proposals.find(one => one.key === 'comparison pages-with-title')
  expect(proposals.filter(one => !one.findingId && !one.compared)).toEqual([])
  // Thirteen pages out of fourteen have a title, against all: less than ten points apart says nothing.
  expect(titled).toBeUndefined()
  const behind = proposals.find(one => one.compared?.says === 'behind')!
  expect(behind).toMatchObject({ kind: 'threat', compared: { bestName: 'Ébénisterie Fictive B.', rank: 2, sites: 2 } })

  const phone = await company.ask<Row>('diagnose.acceptProposal', { key: 'defect presence.nap-phone', sentence: 'Deux numéros de téléphone' })
  const threat = await company.ask<Row>('diagnose.acceptProposal', { key: behind.key, sentence: 'Une voisine fait mieux' })
  await expect(company.ask('diagnose.acceptProposal', { key: behind.key, sentence: 'Encore elle' })).rejects.toMatchObject({ code: 'not-found' })
  const dropped = await company.ask<Row>('diagnose.createDismissal', { key: 'asset presence.legal-notice', sentence: 'Mentions légales' })
  const board = await boardOf(company)
  expect(board).toMatchObject({ setAside: 1, items: [
    { id: phone.id, kind: 'weakness', sentence: 'Deux numéros de téléphone', proof: { state: 'there', title: 'Votre numéro de téléphone change d’une page à l’autre' } },
    { id: threat.id, kind: 'threat', proof: { state: 'there', compared: { key: behind.compared!.key, rank: 2 } } },
  ] })
  expect(board.proposals.map(one => one.key)).not.toEqual(expect.arrayContaining(['defect presence.nap-phone']))
  expect(board.proposals).toHaveLength(proposals.length - 3)
  expect((await company.ask<Thread>('thread.readThread', { id: threat.id })).why[0]).toMatchObject({ noun: 'diagnose.audit', role: 'comparedIn' })
  // Proven by a comparison, it is not « à relier » for want of a finding.
  expect((await company.ask<Row[]>('thread.listToLink')).map(one => one.id)).not.toContain(threat.id)
  await company.ask('thread.undo', { id: dropped.id, version: dropped.version })
  expect((await boardOf(company)).proposals.map(one => one.key)).toContain('asset presence.legal-notice')

  const [seen] = (await company.ask<Thread>('thread.readThread', { id: phone.id })).why
  const finding = await company.ask<Row>('diagnose.getFinding', { id: seen!.id })
  const removed = await company.ask<Row>('diagnose.removeFinding', { id: finding.id, version: finding.version })
  const stateOf = async () => (await boardOf(company)).items.find(one => one.id === phone.id)!.proof.state
  expect(await stateOf()).toBe('gone')
  await company.ask('thread.undo', { id: finding.id, version: removed.version })
  expect(await stateOf()).toBe('there')
})

test('crossing a weakness and a threat makes a stake that leads back to both', async () => {
  const company = await sea.company()
  const make = (kind: string, sentence: string) => company.ask<Row>('diagnose.createSwotItem', { kind, sentence })
  const [weakness, threat, constraint] = [await make('weakness', 'Le formulaire est long'), await make('threat', 'Une voisine répond en deux jours'), await make('constraint', 'Deux poseurs')]
  const stake = await company.ask<Row>('diagnose.crossItems', { firstId: weakness.id, secondId: threat.id, sentence: 'Répondre avant la voisine' })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Répondre en un jour', kpiId: 'quote-requests', toPerMonth: 30, startOn: '2026-12-01', endOn: '2027-06-30', stakeId: stake.id })
  expect((await boardOf(company)).crossings).toEqual([{ stakeId: stake.id, sentence: 'Répondre avant la voisine', first: { kind: 'weakness', sentence: 'Le formulaire est long' }, second: { kind: 'threat', sentence: 'Une voisine répond en deux jours' } }])
  const { why } = await company.ask<Thread>('thread.readThread', { id: objective.id })
  expect(why.map(one => one.id)).toEqual(expect.arrayContaining([stake.id, weakness.id, threat.id]))
  await expect(company.ask('diagnose.crossItems', { firstId: constraint.id, secondId: threat.id, sentence: 'Rien' })).rejects.toMatchObject({ fields: { firstId: expect.anything() } })
  await expect(company.ask('diagnose.crossItems', { firstId: weakness.id, secondId: weakness.id, sentence: 'Rien' })).rejects.toMatchObject({ fields: { secondId: expect.anything() } })
})

test('what is to repair goes to the plan once, with its finding on the thread', async () => {
  const company = await readCompany()
  const [first] = (await reportOf(company)).repairs
  const action = await company.ask<Row & { hours: number; objectiveId: string | null }>('diagnose.planRepair', { findingId: first!.findingIds[0], title: 'Réparer le titre' })
  expect(action).toMatchObject({ objectiveId: null, hours: first!.effortMinutes / 60 })
  expect(await company.ask('diagnose.planRepair', { findingId: first!.findingIds[0], title: 'Encore' })).toMatchObject({ id: action.id })
  expect((await reportOf(company)).repairs.map(one => one.planned)).toEqual((await reportOf(company)).repairs.map(one => one.checkId === first!.checkId))
  expect((await company.ask<Thread>('thread.readThread', { id: action.id })).why).toMatchObject([{ id: first!.findingIds[0], role: 'repairs' }, { noun: 'diagnose.site' }])
  const { objective } = await setCourse(company)
  const second = (await reportOf(company)).repairs[1]!
  expect(await company.ask('diagnose.planRepair', { findingId: second.findingIds[0], title: 'Suite' })).toMatchObject({ objectiveId: objective.id })
})

test('the register lists every channel seen and declared; what lacks an owner or a stake is to decide', async () => {
  const company = await readCompany()
  const { seen } = await channelsOf(company)
  expect(seen.map(({ kind, name }) => [kind, name])).toEqual([
    ['site', new URL(lenoir.url).host], ['social', 'instagram'], ['phone', '04\u00a065\u00a071\u00a012\u00a034'], ['phone', '04\u00a065\u00a071\u00a056\u00a078'], ['email', 'atelier@menuiserie-lenoir.example'],
  ])
  await company.ask('diagnose.keepSeenChannels')
  expect(await company.ask('diagnose.keepSeenChannels')).toEqual([])
  const fair = await company.ask<Row>('diagnose.createChannel', { name: 'Salon de mars', kind: 'event' })
  const register = await channelsOf(company)
  expect(register.seen).toEqual([])
  expect(register.channels.map(one => one.lacking)).toEqual(register.channels.map(() => ['opening', 'owner', 'stake', 'decision']))

  const { stake, objective } = await setCourse(company)
  const held = await company.ask<Row>('diagnose.updateChannel', { id: fair.id, version: 1, change: { ownerUnit: 'Vente', stakeId: stake.id } })
  const kept = await company.ask<Row>('diagnose.decideChannel', { id: fair.id, version: held.version, decision: 'keep', reason: 'Il amène des chantiers', reviewOn: '2099-01-01', action: { title: 'Réserver le stand', hours: 2 } })
  const line = async () => (await channelsOf(company)).channels.find(one => one.id === fair.id)!
  expect(await line()).toMatchObject({ open: 'yes', decision: 'keep', yields: 'action', lacking: [], actions: ['Réserver le stand'], stake: 'Être joignable' })
  const [action] = await company.ask<{ channelId: string; objectiveId: string }[]>('plan.listActions')
  expect(action).toMatchObject({ channelId: fair.id, objectiveId: objective.id })

  // Undone, the decision takes its action with it; that undone too, both are back.
  const undone = await company.ask<Row>('thread.undo', { id: fair.id, version: kept.version })
  expect(await line()).toMatchObject({ decision: null, actions: [] })
  const back = await company.ask<Row>('thread.undo', { id: fair.id, version: undone.version })
  expect(await line()).toMatchObject({ decision: 'keep', actions: ['Réserver le stand'] })

  // Closed, it takes no action without opening the decision again.
  await company.ask('diagnose.decideChannel', { id: fair.id, version: back.version, decision: 'close', reason: 'Trop cher', reviewOn: null, action: null })
  expect(await line()).toMatchObject({ open: 'no', yields: 'nothing', lacking: [] })
  await sea.ship.database.ownerPool.query(`insert into kernel.rule_level (workspace, rule, level) values ($1, 'plan.channelIsOpen', 'required')`, [company.workspace])
  const onFair = { title: 'Imprimer des cartes', hours: 1, startOn: '2026-12-01', dueOn: '2026-12-02', objectiveId: objective.id, channelId: fair.id }
  await expect(company.ask('plan.createAction', onFair)).rejects.toMatchObject({ code: 'rule-required' })
  await company.ask('diagnose.decideChannel', { id: fair.id, version: (await line()).version, decision: 'reposition', reason: 'Un seul jour', reviewOn: null, action: null })
  await company.ask('plan.createAction', onFair)
  await expect(company.ask('diagnose.decideChannel', { id: fair.id, version: (await line()).version, decision: 'keep', reason: 'Hier', reviewOn: '2020-01-01', action: null })).rejects.toMatchObject({ fields: { reviewOn: expect.anything() } })
})

test('the identity sheet stands beside the sentences of the site', async () => {
  const company = await readCompany()
  const read = () => company.ask<Positioning>('diagnose.readPositioning')
  expect((await read()).claims.map(one => one.text)).toEqual(expect.arrayContaining([
    'Le bois, à vos mesures', 'Menuiserie Lenoir, escaliers et cuisines sur mesure à Toulon',
    'Menuisier à Toulon depuis 1987 : escaliers, cuisines, fenêtres et agencement en bois massif, dessinés et fabriqués dans notre atelier.',
    'Depuis 1987, nous dessinons, fabriquons et posons escaliers, cuisines et fenêtres dans tout le Var. Trois compagnons, un atelier, et des bois choisis à moins de 400 kilomètres de chez vous.',
    'Le chêne vient des Cévennes, le noyer du Dauphiné. Chaque planche sèche deux ans avant d’être ouvrée. Vous pouvez venir voir votre escalier prendre forme : il suffit d’appeler avant.',
  ]))
  await company.ask('diagnose.keepIdentitySheet', { version: null, change: { promise: 'Un escalier garanti dix ans', wordsToAvoid: ['sur mesure'] } })
  expect(await read()).toMatchObject({ sheet: { promise: 'Un escalier garanti dix ans', tone: null, values: [] }, promise: { said: ['escalier'], missing: ['garanti'] }, avoided: [{ word: 'sur mesure', url: lenoir.url }] })
  await expect(company.ask('diagnose.keepIdentitySheet', { version: null, change: { tone: 'Précis' } })).rejects.toMatchObject({ code: 'stale' })
  expect(await company.ask('diagnose.keepIdentitySheet', { version: 1, change: { tone: 'Précis' } })).toMatchObject({ promise: 'Un escalier garanti dix ans', tone: 'Précis' })
})

test('the nine elements weigh as the trade says, and answers count with what was measured', async () => {
  const company = await readCompany()
  const read = () => company.ask<NineElements>('diagnose.readElements')
  const of = ({ elements }: NineElements, id: string) => elements.find(one => one.id === id)!
  expect((await read()).sector).toBeNull()
  await sea.ship.database.owner.update(workspace).set({ naf: '43.32A' }).where(eq(workspace.id, company.workspace))
  const before = await read()
  expect(before.sector).toBe('Menuiserie bois et PVC')
  expect(of(before, 'presence')).toMatchObject({ weight: 5, reason: 'Un chantier commence par une recherche près de chez soi.' })
  expect(of(before, 'suppliers')).toMatchObject({ weight: 2, automatic: null, score: null, priority: null })

  const answer = (element: string, at: number, given: string) => company.ask<Row>('diagnose.answerStatement', { element, statementId: of(before, element).statements[at]!.id, answer: given })
  await answer('suppliers', 0, 'yes')
  await answer('suppliers', 1, 'no')
  const last = await answer('suppliers', 2, 'unknown')
  const customers = of(before, 'customers')
  await answer('customers', 0, 'no')
  const after = await read()
  expect(of(after, 'suppliers')).toMatchObject({ score: 0.5, priority: 1 })
  const { score, checks } = customers.automatic!
  expect(of(after, 'customers').score).toBeCloseTo((score! * checks) / (checks + 1))
  // Answered again, it is the same answer, changed.
  expect(await answer('suppliers', 2, 'yes')).toMatchObject({ id: last.id })
  expect(of(await read(), 'suppliers').score).toBeCloseTo(2 / 3)
  const priorities = (await read()).elements.map(one => one.priority ?? -1)
  expect(priorities).toEqual(priorities.toSorted((a, b) => b - a))
  await expect(company.ask('diagnose.answerStatement', { element: 'suppliers', statementId: 'nobody', answer: 'yes' })).rejects.toMatchObject({ fields: { statementId: expect.anything() } })
})

test('a link removed lowers the coherence and names what it left alone', async () => {
  const company = await sea.company()
  const read = () => company.ask<Coherence>('diagnose.readCoherence')
  expect(await read()).toMatchObject({ running: 0, share: null, toLink: [] })
  const { stake, objective } = await setCourse(company)
  const action = await company.ask<Row>('plan.createAction', { title: 'Écrire les annonces', hours: 3, startOn: '2026-12-01', dueOn: '2026-12-05', objectiveId: objective.id })
  const shop = await company.ask<Row>('diagnose.createChannel', { name: 'Comptoir', kind: 'place', open: 'yes', stakeId: stake.id })
  await company.ask('diagnose.createChannel', { name: 'Vieux blog', kind: 'other', open: 'no' })
  expect(await read()).toMatchObject({ running: 2, reached: 2, share: 1, toLink: [] })

  const alone = await company.ask<Row>('diagnose.updateChannel', { id: shop.id, version: 1, change: { stakeId: null } })
  expect(await read()).toMatchObject({ share: 0.5, toLink: [{ id: shop.id, noun: 'channel', title: 'Comptoir', missing: 'stake' }] })
  await company.ask('thread.undo', { id: shop.id, version: alone.version })
  await company.ask('aim.removeObjective', { id: objective.id, version: 1 })
  expect(await read()).toMatchObject({ share: 0, toLink: [{ id: action.id, noun: 'action', missing: 'objective' }, { id: shop.id, noun: 'channel', missing: 'objective' }] })
})

test('an isolated initiative waits for its two answers, and its yearly cost is counted', async () => {
  const company = await sea.company()
  const read = () => company.ask<Coherence>('diagnose.readCoherence')
  const fair = await company.ask<Row>('diagnose.createInitiative', { name: 'Salon de mars', centsPerYear: 390_000 })
  await company.ask('diagnose.createInitiative', { name: 'Annuaire payant' })
  expect(await read()).toMatchObject({ isolatedCentsPerYear: 390_000, withoutCost: 1, isolated: [{ name: 'Salon de mars', lasting: null, effective: null }, { name: 'Annuaire payant', centsPerYear: null }] })
  const answered = await company.ask<Row>('diagnose.updateInitiative', { id: fair.id, version: 1, change: { lasting: 'yes', effective: 'unknown' } })
  const { objective } = await setCourse(company)
  await company.ask('diagnose.updateInitiative', { id: fair.id, version: answered.version, change: { objectiveId: objective.id } })
  expect(await read()).toMatchObject({ isolatedCentsPerYear: 0, isolated: [{ name: 'Annuaire payant' }] })
})

test('what the listing says is set beside the site: contradictions show both, what is not sure is not stated', async () => {
  const company = await readCompany()
  const compare = async (phone: string, hours: string) => {
    await company.ask('diagnose.copyListing', { phone, hours })
    return (await company.ask<ListingCompared>('diagnose.readListing')).facts
  }
  expect(await company.ask('diagnose.readListing')).toEqual({ copied: null, facts: [] })
  expect(await compare('04 65 71 99 00', 'lundi-vendredi 9h-12h')).toEqual([
    { fact: 'phone', site: '04\u00a065\u00a071\u00a012\u00a034', listing: '04 65 71 99 00', same: false },
    { fact: 'hours', site: expect.stringContaining('de 8 h à 12 h'), listing: 'lundi-vendredi 9h-12h', same: false },
  ])
  expect((await compare('+33 4 65 71 12 34', 'lun-ven 8h-12h, 13h30-17h30')).map(one => one.same)).toEqual([true, true])
  expect((await compare('', 'sur rendez-vous')).map(one => one.same)).toEqual([null])
  expect((await channelsOf(company)).channels).toHaveLength(1)
  await expect(company.ask('diagnose.copyListing', { phone: '12', hours: '' })).rejects.toMatchObject({ fields: { phone: expect.anything() } })
  await expect(company.ask('diagnose.copyListing', { phone: '', hours: '' })).rejects.toMatchObject({ fields: { phone: expect.anything() } })
})
