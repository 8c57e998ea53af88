// The hours nobody plans and everybody spends: planning, steering campaigns, taking stock, reporting.
import { addTo, capacityOf, mondayOf } from '#app/answers/capacity.ts'
import type { Worker } from '#app/answers/capacity.ts'

export interface TimeRule { freeShare: number; planningHoursPerMonth: number; steeringHoursPerCampaign: number; reviewHours: number; reportingHoursPerMonth: number; pilotId: string | null }
/** While a company chose nothing. */
export const usualTime: TimeRule = { freeShare: 0.2, planningHoursPerMonth: 1, steeringHoursPerCampaign: 0.25, reviewHours: 0.5, reportingHoursPerMonth: 0.5, pilotId: null }

export type OverheadKind = 'planning' | 'steering' | 'review' | 'reporting'
export interface OverheadLine { kind: OverheadKind; hours: ReadonlyMap<string, number> }

const monthsPerWeek = 12 / 52

/** Hours of each kind, week by week. @param meetings days on which one takes stock; `campaigns` how many are under way */
export function overheadLines(rule: TimeRule, { mondays, meetings, campaigns }: { mondays: readonly string[]; meetings: readonly string[]; campaigns: number }): OverheadLine[] {
  const each = (hours: (monday: string) => number) => new Map(mondays.map(monday => [monday, hours(monday)] as const).filter(([, one]) => one > 0))
  const lines: OverheadLine[] = [
    { kind: 'planning', hours: each(() => rule.planningHoursPerMonth * monthsPerWeek) },
    { kind: 'steering', hours: each(() => rule.steeringHoursPerCampaign * campaigns) },
    { kind: 'review', hours: each(monday => rule.reviewHours * meetings.filter(day => mondayOf(day) === monday).length) },
    { kind: 'reporting', hours: each(() => rule.reportingHoursPerMonth * monthsPerWeek) },
  ]
  return lines.filter(line => line.hours.size)
}

/** Whose hours they are: the pilot's, within the hours they have that week. */
export function takenBy(pilot: Worker | undefined, lines: readonly OverheadLine[], holidays: ReadonlySet<string>): Map<string, Map<string, number>> {
  if (!pilot) return new Map()
  const taken = new Map<string, number>()
  for (const line of lines) addTo(taken, line.hours)
  return new Map([[pilot.id, new Map([...taken].map(([monday, hours]) => [monday, Math.min(hours, capacityOf(pilot, monday, holidays) ?? hours)]))]])
}
