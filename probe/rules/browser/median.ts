// The middle of three loads: one that was held up for a reason of its own does not count.

/** Null unless there are three, each with a figure. */
export function medianOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null).sort((a, b) => a - b)
  return known.length === 3 ? known[1]! : null
}
