// Looks for a better order and better hands, one change at a time.
import { createRandom } from '../../random/index.ts'
import { createPlacer, type Placement } from './place.ts'
import type { Team } from './team.ts'

const WISHED = 0.3 // share of changes that wish for a person rather than move a task

/**
 * Climbs from the order of `starts`: moves a task anywhere its links allow, or wishes for another person; keeps what
 * is not worse, later than promised first, then longer. Ends at the bound, or after `effort` schedules.
 * @returns the best placement found
 */
export function improve(team: Team, { starts, lowerBound, effort }: { starts: readonly number[], lowerBound: number, effort: number }): Placement {
  const { project: { count, before, after, order: links }, able, question: { seed = 1, shouldStop } } = team
  const random = createRandom(`people ${seed}`)
  const below = (limit: number) => Math.floor(random() * limit)
  const place = createPlacer(team)
  const rank = new Int32Array(count)
  for (const [at, task] of links.entries()) rank[task] = at
  let order = Uint16Array.from([...Array(count).keys()].toSorted((a, b) => starts[a]! - starts[b]! || rank[a]! - rank[b]!))
  let next = order.slice()
  const wished = new Int32Array(count).fill(-1)

  function moveOne(): void {
    next.set(order)
    const at = below(count)
    const task = next[at]!
    const isNear = (other: number, { from, list }: typeof before) => {
      for (let link = from[task]!; link < from[task + 1]!; link++) if (list[link] === other) return true
      return false
    }
    let [low, high] = [at, at]
    while (low > 0 && !isNear(next[low - 1]!, before)) low--
    while (high < count - 1 && !isNear(next[high + 1]!, after)) high++
    const to = low + below(high - low + 1)
    if (to < at) next.copyWithin(to + 1, to, at)
    else next.copyWithin(at, at + 1, to + 1)
    next[to] = task
  }

  const first = place(order, wished)
  let [late, makespan] = [first.late, first.makespan]
  for (let tried = 1; tried < effort && (late > 0 || makespan > lowerBound) && !(tried % 16 === 0 && shouldStop?.()); tried++) {
    const task = below(count)
    const before = wished[task]!
    const isWish = random() < WISHED && able[task]!.length > 1
    if (isWish) wished[task] = below(3) === 0 ? -1 : able[task]![below(able[task]!.length)]!
    else moveOne()
    const found = place(isWish ? order : next, wished)
    if (found.late < late || (found.late === late && found.makespan <= makespan)) {
      ;[late, makespan] = [found.late, found.makespan]
      if (!isWish) [order, next] = [next, order]
    } else wished[task] = before
  }
  return place(order, wished)
}
