// What is known of every start, how it came to be known, and how to unlearn it.

/**
 * A bound is a fact "at least v" that only ever tightens. Bound `2i` is the start of task `i`, bound `2i + 1` the
 * start of task `i` with its sign changed: "start ≤ u" reads "bound 2i + 1 is at least −u". So "bound b at least v"
 * is denied by "bound b ^ 1 at least 1 − v", and the two bounds of a task cross when their sum is above 0.
 */
export type Bound = number

/** Why a bound moved; `because` holds what the kind needs. */
export const BY_CHOICE = 0 // because: nothing
export const BY_LINK = 1 // because: the bound that moved before
export const BY_LESSON = 2 // because: where the lesson begins
export const BY_FACTS = 3 // because: where its facts begin in the store
export const BY_LACK = 4 // because: the unit of time when the task does not fit

export interface Trail {
  value: Int32Array
  /** Values that hold whatever is chosen. */
  root: Int32Array
  /** Index of the last move of each bound, −1 without one. */
  latest: Int32Array
  size: number
  level: number
  /** By move: the bound, its value before and after, its move before, the level, and why. */
  bound: Int32Array
  from: Int32Array
  to: Int32Array
  before: Int32Array
  levelOf: Int32Array
  kind: Int8Array
  because: Int32Array
  /** Facts kept as reasons: a length, then pairs of bound and value. */
  facts: Int32Array
  factsSize: number
  /** Opens a level of choices. */
  open(): void
  /** Moves a bound. @returns false when the two bounds of the task now cross: the move is `size − 1` */
  move(bound: Bound, value: number, kind: number, because: number): boolean
  /** Forgets the moves above a level; `undone` hears of each task. */
  backTo(level: number, undone: (task: number) => void): void
  /** At level 0: what is known becomes the root, and needs no reason. */
  settle(): void
  /** The move that first made "bound at least value" true. */
  moveOf(bound: Bound, value: number): number
}

export function createTrail(earliest: Int32Array, latestStart: Int32Array): Trail {
  const count = earliest.length
  const root = new Int32Array(2 * count)
  for (let i = 0; i < count; i++) {
    root[2 * i] = earliest[i]!
    root[2 * i + 1] = -latestStart[i]!
  }
  // A move tightens by one unit at least, so there are at most as many as all windows hold units.
  const most = latestStart.reduce((sum, last, i) => sum + Math.max(0, last - earliest[i]!) + 2, 0) + 1
  const [openedAt, factsAt] = [new Int32Array(most + 1), new Int32Array(most + 1)]
  const trail: Trail = {
    value: root.slice(), root, latest: new Int32Array(2 * count).fill(-1), size: 0, level: 0,
    bound: new Int32Array(most), from: new Int32Array(most), to: new Int32Array(most), before: new Int32Array(most),
    levelOf: new Int32Array(most), kind: new Int8Array(most), because: new Int32Array(most),
    facts: new Int32Array(1 << 16), factsSize: 0,
    open() {
      openedAt[++trail.level] = trail.size
      factsAt[trail.level] = trail.factsSize
    },
    move(bound, value, kind, because) {
      const at = trail.size++
      trail.bound[at] = bound
      trail.from[at] = trail.value[bound]!
      trail.to[at] = value
      trail.before[at] = trail.latest[bound]!
      trail.levelOf[at] = trail.level
      trail.kind[at] = kind
      trail.because[at] = because
      trail.latest[bound] = at
      trail.value[bound] = value
      return value + trail.value[bound ^ 1]! <= 0
    },
    backTo(level, undone) {
      const start = openedAt[level + 1]!
      trail.factsSize = factsAt[level + 1]!
      for (let at = trail.size - 1; at >= start; at--) {
        const bound = trail.bound[at]!
        trail.value[bound] = trail.from[at]!
        trail.latest[bound] = trail.before[at]!
      }
      for (let at = start; at < trail.size; at++) undone(trail.bound[at]! >> 1)
      trail.size = start
      trail.level = level
    },
    settle() {
      root.set(trail.value)
      trail.latest.fill(-1)
      trail.size = 0
      trail.factsSize = 0
    },
    moveOf(bound, value) {
      let at = trail.latest[bound]!
      while (trail.from[at]! >= value) at = trail.before[at]!
      return at
    },
  }
  return trail
}

/** Keeps facts as the reason of a move, in a store that grows. @returns where they begin */
export function keepFacts(trail: Trail, pairs: Int32Array, length: number): number {
  if (trail.factsSize + length + 1 > trail.facts.length) {
    const larger = new Int32Array(2 * (trail.facts.length + length))
    larger.set(trail.facts)
    trail.facts = larger
  }
  const at = trail.factsSize
  trail.facts[at] = length
  for (let i = 0; i < length; i++) trail.facts[at + 1 + i] = pairs[i]!
  trail.factsSize += length + 1
  return at
}
