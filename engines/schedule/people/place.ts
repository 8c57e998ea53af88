// From an order of tasks to a schedule of people: each task in turn, by whoever ends it first.
import { endOf } from './clock.ts'
import type { Team } from './team.ts'

/** A schedule, by task index. Its arrays are the placer's, and change at the next call. */
export interface Placement {
  /** First slot, and last slot plus one. */
  begin: Int32Array
  end: Float64Array
  /** `people[task × most + n]`: the n-th person of a task, −1 beyond; their own begin and end beside. */
  people: Int32Array
  begins: Int32Array
  ends: Float64Array
  most: number
  /** Slots beyond deadlines and fixed starts, in all; `Infinity` when something does not fit in the calendar. */
  late: number
  /** Slots from the start to the last end. */
  makespan: number
}

/**
 * The serial generation scheme with people: a task begins on each of its people's first stretch of free working time
 * that holds it, once all it follows has ended. Work stops at night and on days off, never for another task. Tasks
 * with a fixed start take their people before all others.
 * @returns a function of an order that respects the links, and of the person wished for each task (−1: none)
 */
export function createPlacer({ clock, slots, needs, able, release, isFixed, due, project }: Team): (order: Uint16Array, wished: Int32Array) => Placement {
  const { count, before } = project
  const most = Math.max(1, ...needs)
  const isBusy = clock.people.map(({ slotOf }) => new Uint8Array(slotOf.length))
  const [candidates, ranks, ends] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)]
  const isPlaced = new Uint8Array(count)
  const placement: Placement = {
    begin: new Int32Array(count), end: new Float64Array(count), people: new Int32Array(count * most),
    begins: new Int32Array(count * most), ends: new Float64Array(count * most), most, late: 0, makespan: 0,
  }

  /** The first rank from which a person is free for so many half-hours. */
  function freeRank(person: number, from: number, lasts: number): number {
    const busy = isBusy[person]!
    let rank = from
    for (let r = rank + lasts - 1; r >= rank; r--) {
      if (busy[r] !== 1) continue
      rank = r + 1
      r = rank + lasts
    }
    return rank
  }

  /** Puts a candidate among those who end first. @returns how many there are */
  function consider(person: number, { rank, end, size }: { rank: number, end: number, size: number }): number {
    let at = Math.min(size, most)
    if (at === most && !(end < ends[most - 1]!)) return size
    if (at === most) at--
    for (; at > 0 && end < ends[at - 1]!; at--) {
      candidates[at] = candidates[at - 1]!
      ranks[at] = ranks[at - 1]!
      ends[at] = ends[at - 1]!
    }
    candidates[at] = person
    ranks[at] = rank
    ends[at] = end
    return Math.min(size + 1, most)
  }

  function put(task: number, wish: number): void {
    let ready = release[task]!
    for (let link = before.from[task]!; link < before.from[task + 1]!; link++) if (isPlaced[before.list[link]!]) ready = Math.max(ready, placement.end[before.list[link]!]!)
    isPlaced[task] = 1
    placement.people.fill(-1, task * most, (task + 1) * most)
    let [begin, end] = [ready, ready]
    if (ready === Infinity || ready >= clock.length) [begin, end] = [clock.length, slots[task] === 0 && ready <= clock.length ? ready : Infinity]
    else if (slots[task]! > 0 && needs[task] === 0) {
      const rank = clock.office.rank[ready]!
      begin = clock.office.slotOf[rank] ?? clock.length
      end = endOf(clock.office, rank, slots[task]!)
    } else if (slots[task]! > 0) {
      let size = 0
      for (const person of able[task]!) {
        const hours = clock.people[person]!
        const rank = freeRank(person, hours.rank[ready]!, slots[task]!)
        const over = endOf(hours, rank, slots[task]!)
        // A wish comes before everybody who ends at all.
        size = consider(person, { rank, end: person === wish && over < Infinity ? -1 : over, size })
      }
      begin = clock.length
      for (let n = 0; n < needs[task]!; n++) {
        const [person, rank] = [candidates[n]!, ranks[n]!]
        const hours = clock.people[person]!
        const over = endOf(hours, rank, slots[task]!)
        placement.people[task * most + n] = person
        placement.begins[task * most + n] = hours.slotOf[rank] ?? clock.length
        placement.ends[task * most + n] = over
        isBusy[person]!.fill(1, rank, rank + slots[task]!)
        begin = Math.min(begin, placement.begins[task * most + n]!)
        end = Math.max(end, over)
      }
    }
    placement.begin[task] = begin
    placement.end[task] = end
    placement.makespan = Math.max(placement.makespan, end)
    placement.late += Math.max(0, end - due[task]!)
    if (isFixed[task]) placement.late += Math.max(0, begin - (release[task]! + clock.slotsPerDay - 1))
  }

  return (order, wished) => {
    for (const busy of isBusy) busy.fill(0)
    isPlaced.fill(0)
    placement.late = 0
    placement.makespan = 0
    for (let at = 0; at < count; at++) if (isFixed[order[at]!]) put(order[at]!, wished[order[at]!]!)
    for (let at = 0; at < count; at++) if (!isFixed[order[at]!]) put(order[at]!, wished[order[at]!]!)
    // A fixed start did not wait for what it follows.
    for (let task = 0; task < count; task++) {
      if (!isFixed[task]) continue
      for (let link = before.from[task]!; link < before.from[task + 1]!; link++) placement.late += Math.max(0, placement.end[before.list[link]!]! - placement.begin[task]!)
    }
    return placement
  }
}
