// A wish, a sector and a size make a complete draft of an objective: every part of it proposed, every part of it to correct.
import { addMonths } from '@azimut/engines/calendar'
import type { Kpi, Stage } from '#app/catalogue/kpis/_contract.ts'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import type { ObjectiveTemplate } from '#app/catalogue/objectives/_contract.ts'
import type { Sector } from '#app/catalogue/sectors/_contract.ts'
import type { Bilingual } from '#app/model/noun.ts'

/** By the hours a week the company really has for it: one person beside their trade, one job, several. */
export const sizes = ['alone', 'small', 'team'] as const
export type Size = (typeof sizes)[number]

/** Hours a week each size is taken to have when nobody said: up to 6, up to 35, above. */
const usualHours: Record<Size, number> = { alone: 4, small: 20, team: 70 }
/** A first figure when nobody knows today's: one a week, two a week, one a working day. Ours. */
const firstTarget: Record<Size, number> = { alone: 4, small: 8, team: 20 }
const mostLevers: Record<Size, number> = { alone: 3, small: 5, team: 7 }

export const sizeOf = (hoursPerWeek: number): Size => (hoursPerWeek <= 6 ? 'alone' : hoursPerWeek <= 35 ? 'small' : 'team')

/** What is known of the company; null and undefined are « we don't know ». */
export interface Situation { today: string; sector: Sector | undefined; size: Size; perMonthNow: number | null; kpiNow: string | null }

export interface Draft {
  templateId: string
  name: Bilingual
  stake: Bilingual
  stage: Stage
  kpiId: string
  /** Every KPI that fits, the one proposed first. */
  kpiIds: string[]
  humanSignal: Bilingual
  /** Levers that fit the size, the first to look at first; those that do not are named too. */
  leverIds: string[]
  tooLongIds: string[]
  horizonMonths: number
  startOn: string
  endOn: string
  fromPerMonth: number | null
  toPerMonth: number
  /** Whether the target grows from the company's own figure, or is only a first figure. */
  targetFrom: 'own' | 'first'
  /** Cents: what a sale usually brings in this trade, and the share of it left; null without a sector. */
  saleCents: number | null
  marginShare: number | null
  challenge: Bilingual
}

interface Shelves { kpis: ReadonlyMap<string, Kpi>; levers: ReadonlyMap<string, Lever> }

/** @throws Error when the template names a KPI that is not on the shelf (its contract forbids it) */
export function draftObjective(template: ObjectiveTemplate, { today, sector, size, perMonthNow, kpiNow }: Situation, { kpis, levers }: Shelves): Draft {
  const fitting = [template.defaultKpi, ...template.otherKpis]
  // The trade's own result when the wish can be counted in it: a restaurant's requests are bookings.
  const kpiId = sector && fitting.includes(sector.defaultKpi) ? sector.defaultKpi : template.defaultKpi
  const counted = kpis.get(kpiId)
  if (!counted) throw new Error(`${template.id}: no KPI « ${kpiId} » on the shelf.`)
  const from = kpiNow === kpiId ? perMonthNow : null
  const { leverIds, tooLongIds } = fitHours(template.levers.flatMap(id => levers.get(id) ?? []), size)
  return {
    templateId: template.id, name: template.name, stake: template.stake, stage: template.stage,
    kpiId, kpiIds: [kpiId, ...fitting.filter(id => id !== kpiId)], humanSignal: counted.humanSignal,
    leverIds, tooLongIds,
    horizonMonths: template.horizonMonths, startOn: today, endOn: addMonths(today, template.horizonMonths),
    fromPerMonth: from,
    toPerMonth: from === null ? firstTarget[size] : Math.max(from + 1, Math.round(from * (1 + template.growthShare))),
    targetFrom: from === null ? 'first' : 'own',
    saleCents: sector?.typical.saleCents.mid ?? null, marginShare: sector?.typical.marginShare.mid ?? null,
    challenge: template.challenge,
  }
}

/** Levers in order while their usual hours hold in the week; at least one, the lightest, always stays. */
function fitHours(candidates: readonly Lever[], size: Size): { leverIds: string[]; tooLongIds: string[] } {
  const chosen: Lever[] = []
  let left = usualHours[size]
  for (const lever of candidates) {
    if (chosen.length === mostLevers[size] || lever.hoursPerWeek.mid > left) continue
    chosen.push(lever)
    left -= lever.hoursPerWeek.mid
  }
  const lightest = candidates.toSorted((a, b) => a.hoursPerWeek.mid - b.hoursPerWeek.mid)[0]
  const kept = chosen.length || !lightest ? chosen : [lightest]
  return { leverIds: kept.map(({ id }) => id), tooLongIds: candidates.filter(one => !kept.includes(one) && one.hoursPerWeek.mid > usualHours[size]).map(({ id }) => id) }
}
