// The reviews of the year and what was decided at each: the forecast is the product's own, and the next review says what came.
import { addDays } from '@azimut/engines/calendar'
import { countAll } from './crowd.ts'
import type { Handle } from './scene.ts'
import { answersAt } from './standing.ts'
import type { Row } from './teller.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

/** What a review knew. `came` says what came of the decision before, when there is one. */
interface Known { expected: number; actual: number; came: string }
interface Choice { line: Handle; kind: 'keep' | 'correct' | 'stop' | 'try'; cents?: number; reason(known: Known): string }

const soFar = ({ expected, actual }: Known) => `${actual} demandes pour ${Math.round(expected)} attendues`

/** By position: the first review, the second …; whatever comes after the last one listed keeps the ads. */
const choices: Record<'first' | 'second', readonly Choice[]> = {
  first: [
    { line: 'adsStairs', kind: 'keep', reason: known => `Un mois seulement\u202f: ${soFar(known)}. Trop tôt pour juger les annonces.` },
    { line: 'adsStairs', kind: 'correct', cents: 60_000, reason: ({ came }) => `${came} Le formulaire est plus court, on nous trouve mieux\u202f: autant payer plus de clics.` },
    { line: 'guides', kind: 'try', cents: 18_000, reason: ({ came }) => `${came} Inès écrit bien et manque de temps\u202f: essayons une rédactrice pour les guides.` },
    { line: 'adsStairs', kind: 'keep', reason: ({ came }) => `${came} Trois jours sans site ont coûté des demandes\u202f: la panne n’est pas la faute des annonces.` },
  ],
  second: [
    { line: 'adsKitchens', kind: 'keep', reason: known => `${soFar(known)}. Les annonces cuisines viennent d’ouvrir.` },
    { line: 'adsKitchens', kind: 'correct', cents: 72_000, reason: ({ came }) => `${came} La page cuisines est refaite\u202f: on peut y envoyer plus de monde.` },
    { line: 'letter', kind: 'try', cents: 4_500, reason: ({ came }) => `${came} La lettre ne coûte que des heures\u202f: essayons un outil d’envoi.` },
    { line: 'qr', kind: 'stop', reason: ({ came }) => `${came} Les QR de la salle d’exposition amènent des lecteurs, pas des demandes.` },
  ],
}
const afterwards: Record<'first' | 'second', Choice> = {
  first: { line: 'adsStairs', kind: 'keep', reason: ({ came }) => `${came} Les annonces tiennent, on n’y touche pas.` },
  second: { line: 'adsKitchens', kind: 'keep', reason: ({ came }) => `${came} Attendons le mois prochain avant de toucher aux annonces.` },
}
/** At the last review of an objective, or the last one held. */
const lastly: Record<'first' | 'second', readonly Choice[]> = {
  first: [
    { line: 'guides', kind: 'stop', reason: ({ came }) => `${came} Les guides sont écrits et continuent seuls.` },
    { line: 'adsStairs', kind: 'stop', reason: known => `L’objectif s’achève\u202f: ${soFar(known)}. L’argent va aux cuisines.` },
  ],
  second: [{ line: 'letter', kind: 'keep', reason: ({ came }) => `${came} La lettre tient son rythme, on la garde.` }],
}

interface Decided { low: number; high: number; byDay: string; decidedOn: string }

/** Places the reviews held so far. `meetings` are in order; a forecast is compared on the day of the next one. */
export function agreeReviews(world: World, which: 'first' | 'second', meetings: readonly { id: string; onDay: string }[]): void {
  const { year } = world
  const held = meetings.filter(({ onDay }) => onDay <= year.to)
  let before: Decided | undefined
  for (const [place, { id, onDay }] of held.entries()) {
    const taken = place === held.length - 1 ? lastly[which] : [choices[which][place] ?? afterwards[which]]
    const byDay = meetings[place + 1]?.onDay ?? addDays(onDay, 30)
    agree(world, onDay, async () => { before = await hold(world, { meetingId: id, which, place, onDay, taken, byDay, before }) }, true)
  }
}

async function hold(world: World, { meetingId, which, place, onDay, taken, byDay, before }: { meetingId: string; which: 'first' | 'second'; place: number; onDay: string; taken: readonly Choice[]; byDay: string; before: Decided | undefined }): Promise<Decided | undefined> {
  const { teller, lines, objectives, year, campaigns } = world
  const review = await teller.ask<Row & { expectedCount: number; actualCount: number }>('learn.holdReview', { objectiveId: objectives.get(year[which].startOn)!, meetingId, answers: answersAt(which, place) })
  wrote(world, 'learn.listReviews')
  const known: Known = { expected: review.expectedCount, actual: review.actualCount, came: before ? sayWhatCame(before, countAll(world, addDays(before.decidedOn, 1), before.byDay)) : '' }
  let decided: Decided | undefined
  for (const { line: handle, kind, cents, reason } of taken) {
    const line = lines.get(handle)!
    const afterCents = kind === 'keep' ? line.centsPerMonth : kind === 'stop' ? 0 : cents!
    const forecast = await teller.ask<{ low: number; mid: number; high: number }>('learn.foreseeDecision', { budgetLineId: line.id, afterCents, byDay })
    const { version: lineVersion } = await teller.ask('plan.getBudgetLine', { id: line.id })
    await teller.ask('learn.decide', { reviewId: review.id, budgetLineId: line.id, lineVersion, kind, afterCents, reason: reason(known).trim(), forecast: { ...forecast, byDay } })
    line.centsPerMonth = afterCents
    wrote(world, 'learn.listDecisions')
    if (kind === 'stop' && campaigns.ads?.line === handle) campaigns.ads = undefined
    decided = { ...forecast, byDay, decidedOn: onDay }
  }
  return decided
}

function sayWhatCame({ low, high }: Decided, count: number): string {
  const verdict = count < low ? 'moins que prévu' : count > high ? 'plus que prévu' : 'comme prévu'
  return `Entre ${low} et ${high} demandes attendues depuis le dernier point, ${count} venues\u202f: ${verdict}.`
}
