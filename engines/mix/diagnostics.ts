// Whether chains agree and how much their draws are worth.

/**
 * Rank-normalised split R̂ (Vehtari, Gelman, Simpson, Carpenter and Bürkner, 2021): halves of chains compared after
 * their ranks are made normal. 1 when they agree; above 1.05, they have not met.
 */
export function rHat(chains: readonly Float64Array[]): number {
  const halves = split(chains)
  return Math.max(potential(normalise(halves)), potential(normalise(fold(halves))))
}

/** Effective sample size of the bulk: independent draws that would tell as much (same source, with Geyer's cut). */
export function effectiveSize(chains: readonly Float64Array[]): number {
  const halves = normalise(split(chains))
  const m = halves.length
  const n = halves[0]!.length
  const means = halves.map(mean)
  const variances = halves.map((half, i) => half.reduce((sum, x) => sum + (x - means[i]!) ** 2, 0) / (n - 1))
  const within = mean(variances)
  const pooled = within * (n - 1) / n + varianceOf(means)
  if (!(pooled > 0)) return m * n
  const correlation = (lag: number) => {
    let sum = 0
    for (const [i, half] of halves.entries()) for (let t = 0; t + lag < n; t++) sum += (half[t]! - means[i]!) * (half[t + lag]! - means[i]!)
    return 1 - (within - sum / (m * (n - 1))) / pooled
  }
  // Sums of neighbours fall and stay above 0 in a true chain: what comes after is noise.
  let time = -1
  let before = Infinity
  for (let lag = 0; lag + 1 < n; lag += 2) {
    const pair = Math.min(before, (lag === 0 ? 1 : correlation(lag)) + correlation(lag + 1))
    if (!(pair > 0)) break
    time += 2 * pair
    before = pair
  }
  return Math.min(m * n * Math.log10(m * n), m * n / Math.max(time, 1e-9))
}

function split(chains: readonly Float64Array[]): Float64Array[] {
  return chains.flatMap(chain => {
    const half = chain.length >> 1
    return [chain.subarray(0, half), chain.subarray(chain.length - half)]
  })
}

/** Distances from the median: R̂ of these sees chains of unequal width. */
function fold(chains: readonly Float64Array[]): Float64Array[] {
  const all = chains.flatMap(chain => [...chain]).toSorted((a, b) => a - b)
  const median = all[all.length >> 1]!
  return chains.map(chain => chain.map(x => Math.abs(x - median)))
}

/** Normal scores of the ranks in all chains together; draws that are equal share their rank. */
function normalise(chains: readonly Float64Array[]): Float64Array[] {
  const all = chains.flatMap((chain, c) => Array.from(chain, (value, t) => ({ value, c, t }))).toSorted((a, b) => a.value - b.value)
  const out = chains.map(chain => new Float64Array(chain.length))
  for (let i = 0, end = 0; i < all.length; i = end) {
    while (end < all.length && all[end]!.value === all[i]!.value) end += 1
    const score = normalQuantile(((i + 1 + end) / 2 - 0.375) / (all.length + 0.25))
    for (let k = i; k < end; k++) out[all[k]!.c]![all[k]!.t] = score
  }
  return out
}

function potential(chains: readonly Float64Array[]): number {
  const n = chains[0]!.length
  const within = mean(chains.map(varianceOf))
  return within > 0 ? Math.sqrt((n - 1) / n + varianceOf(chains.map(mean)) / within) : 1
}

function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

function varianceOf(values: ArrayLike<number>): number {
  const middle = mean(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i]! - middle) ** 2
  return sum / (values.length - 1)
}

/** Inverse of the normal law to four figures (Abramowitz and Stegun 26.2.23): ranks ask no more. */
function normalQuantile(share: number): number {
  const tail = Math.min(share, 1 - share)
  const t = Math.sqrt(-2 * Math.log(tail))
  const x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return share < 0.5 ? -x : x
}
