// Finds the lowest place of a function of a few variables, without its slope.

/** Nelder and Mead 1965, within bounds. `step`: how far from `start` the first corners are. */
export function descend(of: (at: Float64Array) => number, start: readonly number[], { step, low, high, rounds = 300 }: { step: readonly number[]; low: readonly number[]; high: readonly number[]; rounds?: number }): Float64Array {
  const n = start.length
  const hold = (at: Float64Array) => { for (let i = 0; i < n; i++) at[i] = Math.min(high[i]!, Math.max(low[i]!, at[i]!)); return at }
  const corner = (at: Float64Array) => ({ at, height: of(at) })
  const corners = Array.from({ length: n + 1 }, (_, k) => corner(hold(Float64Array.from(start, (value, i) => (i === k - 1 ? value + (value + step[i]! > high[i]! ? -step[i]! : step[i]!) : value)))))
  for (let round = 0; round < rounds; round++) {
    corners.sort((one, other) => one.height - other.height)
    const [best, worst] = [corners[0]!, corners[n]!]
    if (Math.abs(worst.height - best.height) <= 1e-8 * (Math.abs(best.height) + 1e-12)) break
    const centre = new Float64Array(n)
    for (let k = 0; k < n; k++) for (let i = 0; i < n; i++) centre[i]! += corners[k]!.at[i]! / n
    const along = (by: number) => corner(hold(centre.map((value, i) => value + by * (worst.at[i]! - value))))
    const reflected = along(-1)
    if (reflected.height < best.height) {
      const expanded = along(-2)
      corners[n] = expanded.height < reflected.height ? expanded : reflected
    } else if (reflected.height < corners[n - 1]!.height) corners[n] = reflected
    else {
      const contracted = along(reflected.height < worst.height ? -0.5 : 0.5)
      if (contracted.height < Math.min(reflected.height, worst.height)) corners[n] = contracted
      else for (let k = 1; k <= n; k++) corners[k] = corner(hold(corners[k]!.at.map((value, i) => (value + best.at[i]!) / 2)))
    }
  }
  return corners.reduce((best, one) => (one.height < best.height ? one : best)).at
}
