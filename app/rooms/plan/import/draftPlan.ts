// What importing a plan would make: people, budget lines, actions, contents and meetings, linked to one another; nothing is written.
import { addDays, addMonths } from '@azimut/engines/calendar'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { leverMatcher } from '#app/answers/matchName.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { person } from '#app/model/plan/person.ts'
import type { ReadPlan } from './readPlanFile.ts'
import { isWork } from './row.ts'
import type { PlanRow } from './row.ts'

export interface DraftLine { key: string; label: string; leverId: string | null; startOn: string; endOn: string; centsPerMonth: number; totalCents: number | null; cents: number; rows: number }

export interface PlanDraft {
  /** Names nobody here bears yet. */
  people: string[]
  /** Ids of those who do, by `personKey`. */
  known: ReadonlyMap<string, string>
  lines: DraftLine[]
  /** Each row with the line that pays it and the lever it names. */
  rows: { row: PlanRow; lineKey: string | null; leverId: string | null }[]
  counts: { people: number; budgetLines: number; actions: number; contents: number; meetings: number }
  /** The course everything would serve; null when there is none, or when the person links it later. */
  course: { id: string; sentence: string } | null
}

export async function draftPlan(ctx: Ctx, read: ReadPlan): Promise<PlanDraft> {
  const course = await readCourseObjective(ctx) ?? null
  const named = fullNames(read.rows)
  const known = await matchPeople(ctx, named)
  const people = [...new Map(named.flatMap(({ owner }) => (owner && !known.has(personKey(owner)) ? [[personKey(owner), owner] as const] : []))).values()]
  const lever = await leverMatcher()
  const days = course ?? { startOn: `${read.today.slice(0, 4)}-01-01`, endOn: `${read.today.slice(0, 4)}-12-31` }
  const rows = named.map(row => ({ row, lineKey: row.cents === null ? null : lineKey(row), leverId: lever(row.lever || row.title) }))
  const lines = [...Map.groupBy(rows.filter(one => one.lineKey !== null), one => one.lineKey!)].map(([key, paid]) => draftLine(key, paid, days))
  const count = (makes: (row: PlanRow) => boolean) => read.rows.filter(makes).length
  return {
    people, known, lines, rows, course: course && { id: course.id, sentence: course.sentence },
    counts: {
      people: people.length, budgetLines: lines.length, actions: count(row => isWork(row.kind, row.hours)),
      contents: count(({ kind }) => kind === 'content'), meetings: count(({ kind }) => kind === 'meeting'),
    },
  }
}

/** Amounts on one lever are one line. What is paid by month keeps its own months. */
const lineKey = ({ lever, title, kind, isMonthly, start, due }: PlanRow) =>
  JSON.stringify([kind === 'budget' || !lever ? title : lever, isMonthly, ...(isMonthly ? [start, due] : [])])

function draftLine(key: string, paid: readonly { row: PlanRow; leverId: string | null }[], days: { startOn: string; endOn: string }): DraftLine {
  const rows = paid.map(one => one.row)
  const [first] = rows
  const starts = rows.flatMap(({ start }) => start ?? []).toSorted()
  const ends = rows.flatMap(({ due }) => due ?? []).toSorted()
  // A line is spent by month: it holds the whole months of what it pays.
  const startOn = starts[0] === undefined ? days.startOn : `${starts[0].slice(0, 7)}-01`
  const lastMonth = ends.at(-1)?.slice(0, 7)
  const endOn = lastMonth === undefined ? days.endOn : addDays(addMonths(`${lastMonth}-01`, 1), -1)
  const cents = rows.reduce((sum, row) => sum + (row.cents ?? 0), 0)
  const months = Math.max(1, (Number(endOn.slice(0, 4)) - Number(startOn.slice(0, 4))) * 12 + Number(endOn.slice(5, 7)) - Number(startOn.slice(5, 7)) + 1)
  return {
    key, startOn, endOn, cents, rows: rows.length,
    label: (first!.kind === 'budget' ? first!.title : first!.lever || first!.title).slice(0, 200),
    leverId: paid.find(one => one.leverId !== null)?.leverId ?? null,
    centsPerMonth: first!.isMonthly ? cents : Math.round(cents / months), totalCents: first!.isMonthly ? null : cents,
  }
}

/** « Anne » is « Anne Lenoir » when the plan names one Anne alone. */
function fullNames(rows: readonly PlanRow[]): PlanRow[] {
  const names = new Map(rows.map(({ owner }) => [personKey(owner), owner]))
  return rows.map(row => {
    const longer = [...names].filter(([key]) => key.split(' ').length > 1 && key.split(' ')[0] === personKey(row.owner))
    return longer.length === 1 ? { ...row, owner: longer[0]![1] } : row
  })
}

/** A name is somebody's when it is theirs in full, or a first name that one person alone bears. */
async function matchPeople(ctx: Ctx, rows: readonly PlanRow[]): Promise<Map<string, string>> {
  const people = (await ctx.of(person).list()).map(({ id, name }) => ({ id, name: personKey(name) }))
  const known = new Map<string, string>()
  for (const owner of new Set(rows.map(row => personKey(row.owner)))) {
    const same = people.filter(({ name }) => name === owner)
    const found = same.length ? same : people.filter(({ name }) => name.split(' ')[0] === owner || name === owner.split(' ')[0])
    if (owner && found.length === 1) known.set(owner, found[0]!.id)
  }
  return known
}

/** « Zoé  Martin » and « ZOE MARTIN » are one person. */
export const personKey = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
