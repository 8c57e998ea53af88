// Puts things that overlap in time below each other, in as few lanes as it takes.
/** The lane (0, 1, …) of each span, in the order given; spans of one lane never share a week. */
export function lanesOf(spans: readonly { week: number; weeks: number }[]): number[] {
  const freeFrom: number[] = []
  const lanes = spans.map(() => 0)
  const byStart = spans.map((span, at) => ({ ...span, at })).toSorted((a, b) => a.week - b.week)
  for (const { week, weeks, at } of byStart) {
    const found = freeFrom.findIndex(free => free <= week)
    const lane = found < 0 ? freeFrom.length : found
    freeFrom[lane] = week + weeks
    lanes[at] = lane
  }
  return lanes
}
