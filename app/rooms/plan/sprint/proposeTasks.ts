// Which actions to begin with: two faults to repair, the question that tells where customers come from, the lever kept, the first review.
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import type { Repair } from './repairs.ts'
import type { Task } from './placeTasks.ts'

const actions = 5
/** An estimate of a lever to the minute would claim too much; a repair keeps the minutes the report says. */
const toQuarter = (hours: number) => Math.max(0.25, Math.ceil(hours * 4) / 4)
/** A sheet to print and a word to the team. */
const tillHours = 0.5
/** Twenty minutes, as the review's own timer. */
const reviewHours = 1 / 3

export type Proposed = Task & ({ kind: 'repair'; repair: Repair } | { kind: 'till' } | { kind: 'lever'; lever: Lever; isKept: boolean } | { kind: 'review' })

export interface Known {
  /** The worst first. */
  repairs: readonly Repair[]
  /** The lever a budget was kept for. */
  lever: Lever | undefined
  /** Others that fit and cost hours alone, the most fitting first: they take the place of what is missing. */
  others: readonly Lever[]
  reviewOn: string | undefined
  /** Hours of all the weeks that may be filled. */
  room: number
}

/** Five at most, in the order one would begin them; a repair that alone fills a third of the hours is a project, not an action. */
export function proposeTasks({ repairs, lever, others, reviewOn, room }: Known): Proposed[] {
  const fixes = repairs.filter(one => one.minutes / 60 <= room / 3).map((repair): Proposed => ({ kind: 'repair', key: `repair:${repair.checkId}`, hours: repair.minutes / 60, repair }))
  const till: Proposed = { kind: 'till', key: 'till', hours: tillHours }
  const kept = lever ? [setUp(lever, room, true)] : []
  const last: Proposed[] = reviewOn === undefined ? [] : [{ kind: 'review', key: 'review', hours: reviewHours, onDay: reviewOn }]
  const must = [...fixes.slice(0, 1), till, ...kept, ...fixes.slice(1, 2)]
  const spare = others.filter(one => one.id !== lever?.id).map(one => setUp(one, room, false))
  const more = [...spare.slice(0, 1), ...fixes.slice(2), ...spare.slice(1)]
  return [...must, ...more.slice(0, Math.max(0, actions - must.length - last.length)), ...last]
}

/** The usual time to set it up when it leaves half of the hours for the rest, else the shortest. */
function setUp(lever: Lever, room: number, isKept: boolean): Proposed {
  const { low, mid } = lever.setupHours
  return { kind: 'lever', key: `lever:${lever.id}`, hours: toQuarter(mid <= room / 2 ? mid : low), lever, isKept }
}
