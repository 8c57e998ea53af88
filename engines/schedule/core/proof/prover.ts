// Looks for a schedule shorter than the best known, and proves when there is none.
import type { Project } from '../instance.ts'
import { createLessons } from './lessons.ts'
import { createReader } from './lesson-of.ts'
import { createLinkMover, createPairMover } from './links.ts'
import { createTimetable } from './timetable.ts'
import { BY_CHOICE, BY_LESSON, createTrail } from './trail.ts'

/** `found`: a schedule within the limit, in `start`; `refuted`: there is none; `open`: the work ran out. */
export type Outcome = 'found' | 'refuted' | 'open'

export interface Prover {
  /** Starts of the last schedule found. */
  start: Int32Array
  /** Work done so far, in schedules the serial scheme would have generated meanwhile. */
  work: number
  /** Lowers the limit on the makespan. What was learned stays true. */
  tighten(limit: number): void
  /** Names ends to try first. */
  suggest(finish: Int32Array): void
  /** Searches on, from where it was, until so much more work is done. */
  search(work: number): Outcome
}

/** How many schedules of one task the time of one visit would make (measured). */
const COST = 2
/** Contradictions between two fresh starts, times Luby's sequence. */
const PATIENCE = 100
/** What old contradictions weigh against the last. */
const FADING = 0.95
/** Fresh starts before choices follow contradictions alone; until then, every other time. */
const WARM = 8

/**
 * Constraint search that learns from each contradiction (lazy clause generation: Schutt, Feydy, Stuckey and Wallace,
 * "Solving RCPSP/max by lazy clause generation", Journal of Scheduling 16, 2013), with lessons over bounds rather than
 * propositions. Branches "starts by v or later", on the starts that contradictions name most.
 */
export function createProver(project: Project, limit: number): Prover {
  const { count, duration, head, tail } = project
  const latest = Int32Array.from(tail, each => limit - each)
  const trail = createTrail(head, latest)
  const { value } = trail
  const lessons = createLessons(trail)
  const timetable = createTimetable(project, trail)
  const links = createLinkMover(project, trail)
  const pairs = createPairMover(project, trail)
  const width = limit + 1
  // How often contradictions named a task, and "starts by v" of a task.
  const taskHeat = new Float64Array(count)
  const splitHeat = new Float64Array(count * width)
  let heat = 1
  const reader = createReader(trail, { lessons, timetable, duration, bump })
  const suggested = Int32Array.from(head)
  const denied = new Int32Array(2 * value.length + 4)
  let heard = 0
  let isRefuted = latest.some((last, i) => last < head[i]!)
  let run = 1
  let untilRestart = PATIENCE
  let byHeat = false

  function bump(bound: number, at: number): void {
    const task = bound >> 1
    taskHeat[task]! += heat
    // "At least v" denies "by v − 1".
    splitHeat[task * width + ((bound & 1) === 0 ? at - 1 : -at)]! += heat
  }

  function cool(): void {
    heat /= FADING
    if (heat < 1e100) return
    for (let i = 0; i < taskHeat.length; i++) taskHeat[i]! *= 1e-100
    for (let i = 0; i < splitHeat.length; i++) splitHeat[i]! *= 1e-100
    heat = 1
  }

  /** What the first bounds alone imply: no move tells of them. */
  function begin(): boolean {
    for (let bound = 0; bound < 2 * count; bound++) if (!timetable.take(bound >> 1) || !pairs.along(bound)) return false
    return true
  }

  /** @returns whether everything agrees; if not, `reader` has been told the contradiction */
  function propagate(): boolean {
    for (;;) {
      while (heard < trail.size) {
        const move = heard++
        const bound = trail.bound[move]!
        if (!timetable.take(bound >> 1)) return contradict(timetable.facts, timetable.conflictLength)
        if (!links.along(bound) || !pairs.along(bound)) return contradictCrossing()
        const broken = lessons.hear(move)
        if (broken >= 0) return contradictLesson(broken)
      }
      if (!timetable.isStale) return true
      if (!timetable.sweep()) return contradictCrossing()
      if (heard === trail.size) return true
    }
  }

  function contradictCrossing(): false {
    if (trail.level > 0) reader.readCrossing()
    return false
  }

  function contradictLesson(lesson: number): false {
    const length = lessons.store[lesson]!
    for (let i = 0; i < length; i += 2) {
      denied[i] = lessons.store[lesson + 2 + i]! ^ 1
      denied[i + 1] = 1 - lessons.store[lesson + 3 + i]!
    }
    return contradict(denied, length)
  }

  function contradict(facts: Int32Array, length: number): false {
    if (trail.level > 0) reader.read(facts, length)
    return false
  }

  function backTo(level: number): void {
    if (level >= trail.level) return
    trail.backTo(level, timetable.giveBack)
    heard = trail.size
    timetable.isStale = true
  }

  function learn(): void {
    backTo(reader.level)
    const { lesson, length } = reader
    if (length === 2) trail.move(lesson[0]!, lesson[1]!, BY_CHOICE, 0)
    else trail.move(lesson[0]!, lesson[1]!, BY_LESSON, lessons.add(lesson, length, reader.worth))
    cool()
  }

  /** The earlier start first; of two, the one with less room. */
  function isSooner(task: number, other: number): boolean {
    return value[2 * task]! < value[2 * other]! || (value[2 * task] === value[2 * other] && value[2 * task + 1]! > value[2 * other + 1]!)
  }

  /** @returns whether there was something left to choose */
  function choose(): boolean {
    let chosen = -1
    for (let i = 0; i < count; i++) {
      if (value[2 * i]! >= -value[2 * i + 1]!) continue
      if (chosen < 0 || (byHeat ? taskHeat[i]! > taskHeat[chosen]! : isSooner(i, chosen))) chosen = i
    }
    if (chosen < 0) return false
    trail.open()
    const [low, high] = [value[2 * chosen]!, -value[2 * chosen + 1]!]
    if (!byHeat) {
      trail.move(2 * chosen + 1, -low, BY_CHOICE, 0)
      return true
    }
    let split = low
    for (let v = low + 1; v < high; v++) if (splitHeat[chosen * width + v]! > splitHeat[chosen * width + split]!) split = v
    if (suggested[chosen]! <= split) trail.move(2 * chosen + 1, -split, BY_CHOICE, 0)
    else trail.move(2 * chosen, split + 1, BY_CHOICE, 0)
    return true
  }

  function countWork(): void {
    prover.work = COST * (timetable.visits + (lessons.visits + pairs.meetings) / 4) / count
  }

  const prover: Prover = {
    start: new Int32Array(count), work: 0,
    tighten(next) {
      if (next >= limit) return
      limit = next
      backTo(0)
      for (let i = 0; i < count && !isRefuted; i++) {
        const bound = tail[i]! - limit
        if (bound > value[2 * i + 1]!) isRefuted = !trail.move(2 * i + 1, bound, BY_CHOICE, 0)
      }
    },
    suggest(finish) {
      for (let i = 0; i < count; i++) suggested[i] = finish[i]! - duration[i]!
    },
    search(work) {
      const until = prover.work + work
      for (; !isRefuted; countWork()) {
        if (!propagate()) {
          if (trail.level === 0) break
          untilRestart--
          learn()
          continue
        }
        if (trail.level === 0) {
          trail.settle()
          heard = 0
          lessons.thin()
        }
        if (prover.work > until) return 'open'
        if (untilRestart <= 0) {
          untilRestart = PATIENCE * luby(++run)
          byHeat = run % 2 === 0 || run > WARM
          backTo(0)
        } else if (!choose()) {
          for (let i = 0; i < count; i++) prover.start[i] = value[2 * i]!
          return 'found'
        }
      }
      isRefuted = true
      return 'refuted'
    },
  }
  isRefuted ||= !begin()
  return prover
}

/** 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair and Zuckerman, 1993): how long to go on before starting over. */
function luby(index: number): number {
  let size = 1
  while (size < index + 1) size *= 2
  if (size === index + 1) return size / 2
  return luby(index - size / 2 + 1)
}
