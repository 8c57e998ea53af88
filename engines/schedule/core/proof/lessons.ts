// What past contradictions taught: at least one of these bounds must hold.
import { BY_LESSON, type Trail } from './trail.ts'

/** Lessons (learned clauses) over bounds, each watched through two of its bounds. */
export interface Lessons {
  /** A length, a worth, then pairs of bound and value, one lesson after the other. */
  store: Int32Array
  count: number
  /** Adds a lesson whose first pair is to be asserted and second was denied last. @returns where it begins */
  add(pairs: Int32Array, length: number, worth: number): number
  /** Hears of a move. @returns where the lesson begins that nothing can satisfy, or −1 */
  hear(move: number): number
  /** At level 0: forgets the half of least worth once there are too many. */
  thin(): void
  visits: number
}

const HEADER = 2
const MOST_AT_FIRST = 4_000
/** A lesson that spans this few levels is kept for good (Audemard and Simon, IJCAI 2009). */
const PRECIOUS = 3

export function createLessons(trail: Trail): Lessons {
  const { value } = trail
  // By bound and the value at which it makes a watched pair false: a move visits only those between its two values.
  const lows = trail.root.slice()
  const slots = Int32Array.from(lows)
  let size = 0
  for (let bound = 0; bound < lows.length; bound++) {
    slots[bound] = size - lows[bound]!
    size += 2 - lows[bound ^ 1]! - lows[bound]!
  }
  const watchers: (number[] | undefined)[] = Array.from({ length: size })
  let used = 0
  let most = MOST_AT_FIRST

  const isTrue = (at: number) => value[lessons.store[at]!]! >= lessons.store[at + 1]!
  const isFalse = (at: number) => value[lessons.store[at]! ^ 1]! >= 1 - lessons.store[at + 1]!

  /** The pair at `at` is false once the opposite bound reaches 1 − its value. */
  function watch(lesson: number, at: number): void {
    const slot = slots[lessons.store[at]! ^ 1]! + 1 - lessons.store[at + 1]!
    const list = watchers[slot]
    if (list) list.push(lesson)
    else watchers[slot] = [lesson]
  }

  function swap(a: number, b: number): void {
    const { store } = lessons
    const [bound, held] = [store[a]!, store[a + 1]!]
    store[a] = store[b]!
    store[a + 1] = store[b + 1]!
    store[b] = bound
    store[b + 1] = held
  }

  /** Visits the lessons that watched a pair which is now false. */
  function visit(list: number[], bound: number, held: number): number {
    let kept = 0
    for (let i = 0; i < list.length; i++) {
      const lesson = list[i]!
      lessons.visits++
      const { store } = lessons
      const first = lesson + HEADER
      if (store[first] === bound && store[first + 1] === held) swap(first, first + 2)
      if (!isTrue(first)) {
        const end = first + store[lesson]!
        let at = first + 4
        while (at < end && isFalse(at)) at += 2
        if (at < end) {
          swap(first + 2, at)
          watch(lesson, first + 2)
          continue
        }
        if (isFalse(first)) {
          for (; i < list.length; i++) list[kept++] = list[i]!
          list.length = kept
          return lesson
        }
        trail.move(store[first]!, store[first + 1]!, BY_LESSON, lesson)
      }
      list[kept++] = lesson
    }
    list.length = kept
    return -1
  }

  const lessons: Lessons = {
    store: new Int32Array(1 << 16), count: 0, visits: 0,
    add(pairs, length, worth) {
      while (used + length + HEADER > lessons.store.length) {
        const larger = new Int32Array(2 * lessons.store.length)
        larger.set(lessons.store)
        lessons.store = larger
      }
      const at = used
      lessons.store[at] = length
      lessons.store[at + 1] = worth
      for (let i = 0; i < length; i++) lessons.store[at + HEADER + i] = pairs[i]!
      used += length + HEADER
      lessons.count++
      watch(at, at + HEADER)
      watch(at, at + HEADER + 2)
      return at
    },

    hear(move) {
      const moved = trail.bound[move]!
      const slot = slots[moved]!
      for (let limit = trail.from[move]! + 1; limit <= trail.to[move]!; limit++) {
        const list = watchers[slot + limit]
        if (!list || list.length === 0) continue
        const broken = visit(list, moved ^ 1, 1 - limit)
        if (broken >= 0) return broken
      }
      return -1
    },

    thin() {
      if (lessons.count <= most) return
      most += 500
      const { store } = lessons
      const worths: number[] = []
      for (let at = 0; at < used; at += store[at]! + HEADER) worths.push(store[at + 1]!)
      const middle = Math.max(PRECIOUS, worths.toSorted((a, b) => a - b)[worths.length >> 1]!)
      for (const list of watchers) if (list) list.length = 0
      const end = used
      used = 0
      lessons.count = 0
      for (let at = 0; at < end;) {
        const length = store[at]! + HEADER
        if (store[at + 1]! < middle && canFail(at)) {
          store.copyWithin(used, at, at + length)
          watch(used, used + HEADER)
          watch(used, used + HEADER + 2)
          used += length
          lessons.count++
        }
        at += length
      }
    },
  }

  /** At the root, a lesson one of whose bounds holds already teaches nothing; two that may still fail are put first. */
  function canFail(lesson: number): boolean {
    const [first, end] = [lesson + HEADER, lesson + HEADER + lessons.store[lesson]!]
    let open = first
    for (let at = first; at < end; at += 2) {
      if (isTrue(at)) return false
      if (!isFalse(at) && open < first + 4) {
        if (open !== at) swap(open, at)
        open += 2
      }
    }
    return true
  }
  return lessons
}
