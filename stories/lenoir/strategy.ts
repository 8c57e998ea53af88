// The strategy of the fictional joinery: what it saw of itself, its two objectives, and the lines that pay for them.
import type { Handle } from './scene.ts'
import type { Row } from './teller.ts'
import { wrote } from './world.ts'
import type { World } from './world.ts'

const seen = [
  { kind: 'opportunity', sentence: 'Les maisons des années 1970 autour de Toulon se rénovent, escaliers et cuisines compris' },
  { kind: 'threat', sentence: 'Le prix du chêne monte, et les cuisinistes affichent les leurs' },
  { kind: 'constraint', sentence: 'L’atelier ferme trois semaines en août et ne prend que deux chantiers à la fois' },
]
/** Checks whose findings become a strength or a weakness, in the company's words. */
const accepted = [
  { checkId: 'presence.nap-phone', sentence: 'On ne nous joint pas du premier coup\u202f: deux numéros se contredisent' },
  { checkId: 'seo.desc-missing', path: '/cuisines', sentence: 'Nos cuisines ne disent rien d’elles dans les moteurs de recherche' },
  { checkId: 'presence.legal-notice', sentence: 'Nos mentions légales sont en ligne' },
]

interface Found extends Row { siteId: string; checkId: string; proof: { url: string } }

/** What was read and known becomes strengths and weaknesses; the own site is recognised. */
export async function takeStock(world: World, own: Row): Promise<void> {
  const { teller } = world
  const { version } = await teller.ask('diagnose.getSite', { id: own.id })
  await teller.ask('diagnose.confirmIdentity', { id: own.id, version })
  const findings = (await teller.ask<Found[]>('diagnose.listFindings')).filter(one => one.siteId === own.id)
  for (const { checkId, path, sentence } of accepted) {
    const found = findings.find(one => one.checkId === checkId && (path === undefined || one.proof.url.endsWith(path)))
    if (!found) throw new Error(`The first reading was to find ${checkId}.`)
    await teller.ask('diagnose.acceptFinding', { findingId: found.id, sentence })
  }
  for (const item of seen) await teller.ask('diagnose.createSwotItem', item)
  // The strength that the past taught is one more.
  wrote(world, 'diagnose.listSwotItems', accepted.length + seen.length + 1)
}

const courses = {
  first: { stake: 'Être joint du premier coup', answers: 'On ne nous joint pas', fromPerMonth: 6, toPerMonth: 14, valueCents: 380_000, marginShare: 0.3 },
  second: { stake: 'Donner envie d’une cuisine avant la visite', answers: 'Nos cuisines', fromPerMonth: 14, toPerMonth: 21, valueCents: 420_000, marginShare: 0.3 },
}

/** « C'est notre cap »: the objective, its stake and KPI; then the days of its reviews. */
export async function setCourse(world: World, which: 'first' | 'second'): Promise<{ id: string; onDay: string }[]> {
  const { teller, year, objectives, goals } = world
  const { stake, answers, ...figures } = courses[which]
  const items = await teller.ask<(Row & { sentence: string })[]>('diagnose.listSwotItems')
  const swotItemId = items.find(({ sentence }) => sentence.startsWith(answers))!.id
  // A request is worth what one in four of them brings: that is how many are signed.
  const { objectiveId } = await teller.ask<{ objectiveId: string }>('aim.setCourse', { stake, swotItemId, goalId: goals.get(which)!, templateId: 'more-requests', kpiId: 'quote-requests', ...year[which], ...figures, valueCents: figures.valueCents / 4 })
  objectives.set(year[which].startOn, objectiveId)
  for (const list of ['aim.listObjectives', 'aim.listStakes', 'aim.listKpis']) wrote(world, list)
  await teller.ask('plan.placeReviews', { objectiveId, cadence: 'monthly' })
  return (await teller.ask<{ id: string; onDay: string; objectiveId: string }[]>('plan.listMeetings')).filter(one => one.objectiveId === objectiveId).toSorted((a, b) => a.onDay.localeCompare(b.onDay))
}

interface Budget { handle: Handle; leverId: string; label: string; centsPerMonth: number; priceCents?: number; visits?: number; results?: number }

const budgets: Record<'first' | 'second', readonly Budget[]> = {
  first: [
    { handle: 'listing', leverId: 'local-listing', label: 'Fiche d’établissement et avis', centsPerMonth: 0 },
    { handle: 'guides', leverId: 'seo-content', label: 'Référencement escaliers', centsPerMonth: 0 },
    { handle: 'adsStairs', leverId: 'search-ads-generic', label: 'Annonces escaliers', centsPerMonth: 48_000 },
  ],
  second: [
    { handle: 'kitchenPages', leverId: 'seo-content', label: 'Référencement cuisines', centsPerMonth: 15_000 },
    { handle: 'letter', leverId: 'newsletter', label: 'Lettre d’information', centsPerMonth: 0 },
    { handle: 'qr', leverId: 'qr-in-store', label: 'QR en magasin', centsPerMonth: 4_000 },
    // The first objective's ads tell what a click costs and how many people ask.
    { handle: 'adsKitchens', leverId: 'search-ads-generic', label: 'Annonces cuisines', centsPerMonth: 60_000, priceCents: 134, visits: 1_480, results: 31 },
  ],
}

/** The lines of an objective, each deduced from it by the product's own calculation where money buys visits. */
export async function openLines(world: World, which: 'first' | 'second'): Promise<void> {
  const { teller, year, lines, objectives } = world
  const objectiveId = objectives.get(year[which].startOn)!
  for (const { handle, label, ...asked } of budgets[which]) {
    const { id, version } = await teller.ask('plan.keepBudget', { objectiveId, ...asked })
    await teller.ask('plan.updateBudgetLine', { id, version, change: { label } })
    lines.set(handle, { id, label, centsPerMonth: asked.centsPerMonth })
    wrote(world, 'plan.listBudgetLines')
  }
}
