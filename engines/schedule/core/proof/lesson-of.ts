// From a contradiction to its lesson: the shortest set of facts behind it that leaves one thing to change.
import type { Lessons } from './lessons.ts'
import type { Timetable } from './timetable.ts'
import { BY_CHOICE, BY_FACTS, BY_LACK, BY_LESSON, BY_LINK, type Trail } from './trail.ts'

/** Reads contradictions. */
export interface Reader {
  /**
   * Resolves `pairs` (bounds and values that all hold and cannot) back to the first point where one single fact of
   * the last level remains (first unique implication point; Marques-Silva and Sakallah, 1999).
   */
  read(pairs: Int32Array, length: number): void
  /** The same for the last move, which made the two bounds of a task cross. */
  readCrossing(): void
  /** The lesson: pairs, the one to assert first, the last denied second. */
  lesson: Int32Array
  length: number
  /** The level to go back to, and how many levels the lesson spans. */
  level: number
  worth: number
}

const UNMARKED = -(2 ** 31)

/** What a reader looks things up in, and whom it tells of each fact it meets. */
interface Sources { lessons: Lessons, timetable: Timetable, duration: Int32Array, bump: (bound: number, value: number) => void }

export function createReader(trail: Trail, { lessons, timetable, duration, bump }: Sources): Reader {
  const mark = new Int32Array(trail.bound.length).fill(UNMARKED)
  const others = new Int32Array(trail.bound.length)
  const strongest = new Int32Array(trail.value.length).fill(-1)
  const spanned = new Int32Array(trail.bound.length).fill(-1)
  let reasons = new Int32Array(256)
  let current = 0
  let othersCount = 0
  let reading = 0

  function note(bound: number, value: number): void {
    if (value <= trail.root[bound]!) return
    const at = trail.moveOf(bound, value)
    if (mark[at] === UNMARKED) {
      bump(bound, value)
      if (trail.levelOf[at] === trail.level) current++
      else others[othersCount++] = at
      mark[at] = value
    } else if (mark[at]! < value) mark[at] = value
  }

  /** Why the move made its bound at least `value`: writes pairs to `reasons`. */
  function reasonsOf(at: number, value: number): number {
    const because = trail.because[at]!
    switch (trail.kind[at]!) {
      case BY_LINK: {
        const bound = trail.bound[at]!
        reasons[0] = because
        reasons[1] = value - duration[(bound & 1) === 0 ? because >> 1 : bound >> 1]!
        return 2
      }
      case BY_LESSON: {
        const length = lessons.store[because]!
        if (length > reasons.length) reasons = new Int32Array(2 * length)
        for (let i = 2; i < length; i += 2) {
          reasons[i - 2] = lessons.store[because + 2 + i]! ^ 1
          reasons[i - 1] = 1 - lessons.store[because + 3 + i]!
        }
        return length - 2
      }
      case BY_FACTS: {
        const length = trail.facts[because]!
        if (length > reasons.length) reasons = new Int32Array(2 * length)
        for (let i = 0; i < length; i++) reasons[i] = trail.facts[because + 1 + i]!
        return length
      }
      case BY_LACK: {
        const length = timetable.reasonsOf(trail.bound[at]!, because, at)
        if (length > reasons.length) reasons = new Int32Array(2 * length)
        for (let i = 0; i < length; i++) reasons[i] = timetable.facts[i]!
        return length
      }
      default: return 0
    }
  }

  /** Whether what remains already implies a fact. */
  function isImplied(at: number): boolean {
    if (trail.kind[at] === BY_CHOICE) return false
    const length = reasonsOf(at, mark[at]!)
    for (let i = 0; i < length; i += 2) {
      if (reasons[i + 1]! <= trail.root[reasons[i]!]!) continue
      const behind = trail.moveOf(reasons[i]!, reasons[i + 1]!)
      if (mark[behind] === UNMARKED || mark[behind]! < reasons[i + 1]!) return false
    }
    return true
  }

  const reader: Reader = {
    lesson: new Int32Array(2 * trail.value.length + 4), length: 0, level: 0, worth: 0,
    read(pairs, length) {
      current = 0
      othersCount = 0
      for (let i = 0; i < length; i += 2) note(pairs[i]!, pairs[i + 1]!)
      write(lastFact())
    },
    readCrossing() {
      current = 0
      othersCount = 0
      const at = trail.size - 1
      const opposite = trail.bound[at]! ^ 1
      // The least that crosses: "b at least 1 − v" against "opposite at least v".
      noteReasons(at, 1 - trail.value[opposite]!)
      note(opposite, trail.value[opposite]!)
      write(lastFact())
    },
  }

  function noteReasons(at: number, value: number): void {
    const count = reasonsOf(at, value)
    for (let i = 0; i < count; i += 2) note(reasons[i]!, reasons[i + 1]!)
  }

  /** Goes back through the moves until one single fact of the last level remains. */
  function lastFact(): number {
    for (let at = trail.size - 1; ; at--) {
      if (mark[at] === UNMARKED) continue
      if (current === 1) return at
      const value = mark[at]!
      mark[at] = UNMARKED
      current--
      noteReasons(at, value)
    }
  }

  function write(asserted: number): void {
    const { lesson } = reader
    lesson[0] = trail.bound[asserted]! ^ 1
    lesson[1] = 1 - mark[asserted]!
    for (let o = 0; o < othersCount; o++) {
      const bound = trail.bound[others[o]!]!
      if (strongest[bound] === -1 || strongest[bound]! < others[o]!) strongest[bound] = others[o]!
    }
    // A weaker fact on the same bound is implied; unmarked first, so that it cannot excuse the stronger one.
    for (let o = 0; o < othersCount; o++) if (strongest[trail.bound[others[o]!]!] !== others[o]!) mark[others[o]!] = UNMARKED
    reader.level = 0
    reader.worth = 1
    reading++
    let length = 2
    for (let o = 0; o < othersCount; o++) {
      const at = others[o]!
      const bound = trail.bound[at]!
      if (mark[at] === UNMARKED || bound === trail.bound[asserted] || isImplied(at)) continue
      lesson[length] = bound ^ 1
      lesson[length + 1] = 1 - mark[at]!
      const level = trail.levelOf[at]!
      if (spanned[level] !== reading) {
        spanned[level] = reading
        reader.worth++
      }
      if (level > reader.level) {
        reader.level = level
        // The last denied goes second: it is the next to be freed.
        for (let i = 0; i < 2; i++) [lesson[2 + i], lesson[length + i]] = [lesson[length + i]!, lesson[2 + i]!]
      }
      length += 2
    }
    reader.length = length
    for (let o = 0; o < othersCount; o++) {
      strongest[trail.bound[others[o]!]!] = -1
      mark[others[o]!] = UNMARKED
    }
    mark[asserted] = UNMARKED
  }
  return reader
}
