// What made each task begin when it does, and the chain that decides the end.
import { momentOf, endMoment, leaveBetween, type Moment } from './clock.ts'
import type { Placement } from './place.ts'
import type { Leave } from './question.ts'
import type { Team } from './team.ts'

/** One cause of a start, in data; what waits for a task or a person names them. */
export type Cause =
  | { kind: 'project-start', at: Moment }
  | { kind: 'fixed-start', at: Moment }
  | { kind: 'after', task: string, until: Moment }
  | { kind: 'person-busy', person: string, task: string, until: Moment }
  | { kind: 'leave', person: string, leave: Leave }
  | { kind: 'not-working', person: string, from: Moment, until: Moment }

/** The tasks behind a start: what it follows, and what its people do just before. */
export interface Ties {
  /** By task, the tasks it waits for by link or by person. */
  waitsFor: Int32Array[]
  /** By task, the one it waited for last, −1 when none held it. */
  held: Int32Array
  /** The critical chain, first task first. */
  chain: number[]
}

/** Who did what before on each person's own time. */
export function tiesOf(team: Team, placement: Placement): Ties {
  const { project: { count, before } } = team
  const { begin, end, people, begins, most } = placement
  const waitsFor = Array.from({ length: count }, (_, task) => new Set(before.list.subarray(before.from[task]!, before.from[task + 1]!)))
  const held = new Int32Array(count).fill(-1)
  const lists = team.clock.people.map((): number[] => [])
  for (let at = 0; at < people.length; at++) if (people[at]! >= 0) lists[people[at]!]!.push(at)
  for (const list of lists) {
    list.sort((a, b) => begins[a]! - begins[b]!)
    for (let n = 1; n < list.length; n++) waitsFor[Math.floor(list[n]! / most)]!.add(Math.floor(list[n - 1]! / most))
  }
  for (let task = 0; task < count; task++) {
    for (const other of waitsFor[task]!) if (end[other]! <= begin[task]! && (held[task] === -1 || end[other]! > end[held[task]!]!)) held[task] = other
  }
  const chain: number[] = []
  let last = -1
  for (let task = 0; task < count; task++) if (last === -1 || end[task]! > end[last]!) last = task
  // A fixed day is where the chain begins: nothing before it can move it.
  for (let task = last; task !== -1; task = team.isFixed[task] ? -1 : held[task]!) chain.unshift(task)
  return { waitsFor: waitsFor.map(set => Int32Array.from(set)), held, chain }
}

/** Every cause of a task's start, the last to give way first. */
export function causesOf(team: Team, placement: Placement, task: number): Cause[] {
  const { clock, question: { tasks, people }, project: { before } } = team
  const { end, most } = placement
  const causes: { slot: number, cause: Cause }[] = []
  for (let link = before.from[task]!; link < before.from[task + 1]!; link++) {
    const other = before.list[link]!
    causes.push({ slot: end[other]!, cause: { kind: 'after', task: tasks[other]!.id, until: endMoment(clock, end[other]!) } })
  }
  if (team.isFixed[task]) causes.push({ slot: team.release[task]!, cause: { kind: 'fixed-start', at: momentOf(clock, team.release[task]!) } })
  const ready = causes.reduce((latest, { slot }) => Math.max(latest, slot), 0)
  for (let n = 0; n < most; n++) {
    const person = placement.people[task * most + n]!
    if (person < 0) continue
    const starts = placement.begins[task * most + n]!
    let free = ready
    for (let at = 0; at < placement.people.length; at++) {
      const over = placement.ends[at]!
      if (placement.people[at] !== person || at === task * most + n || over > starts || over <= ready) continue
      // Of all it did meanwhile, only the last keeps the person.
      if (clock.people[person]!.rank[over] !== clock.people[person]!.rank[starts]) continue
      free = over
      causes.push({ slot: over, cause: { kind: 'person-busy', person: people[person]!.id, task: tasks[Math.floor(at / most)]!.id, until: endMoment(clock, over) } })
    }
    if (Math.floor(starts / clock.slotsPerDay) <= Math.floor(free / clock.slotsPerDay)) continue
    const leave = leaveBetween(people[person]!, clock, [free, starts - 1])
    causes.push(leave
      ? { slot: starts, cause: { kind: 'leave', person: people[person]!.id, leave } }
      : { slot: starts, cause: { kind: 'not-working', person: people[person]!.id, from: momentOf(clock, free), until: momentOf(clock, starts) } })
  }
  if (causes.length === 0) causes.push({ slot: 0, cause: { kind: 'project-start', at: momentOf(clock, 0) } })
  return causes.toSorted((a, b) => b.slot - a.slot).map(({ cause }) => cause)
}
