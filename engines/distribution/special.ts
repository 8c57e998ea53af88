// The special functions behind the tails of the usual laws, tails included: to about twelve figures, to six of laws that weigh a thousand million counts.

const lanczos = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7] as const

/** ln Γ(x) for x > 0 (Lanczos 1964, g = 7, nine terms). @example lnGamma(5) // ln 24 */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const base = x + 6.5
  let sum: number = lanczos[0]
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (x - 1 + i)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}

/**
 * ln B(a, b). Of large numbers, ln Γ(a) and ln Γ(a + b) are alike in most of their figures: what they share is taken away
 * by hand (Didonato and Morris 1992). @example lnBeta(2, 3) // ln 1/12
 */
export function lnBeta(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a]
  if (high < 20) return lnGamma(low) + lnGamma(high) - lnGamma(low + high)
  const fall = beyondStirling(high) - beyondStirling(low + high) - (high - 0.5) * Math.log1p(low / high)
  if (low < 20) return lnGamma(low) + low - low * Math.log(low + high) + fall
  return 0.5 * Math.log(2 * Math.PI / low) + beyondStirling(low) + fall - low * Math.log1p(high / low)
}

/** What ln Γ(x) has beyond (x − ½) ln x − x + ½ ln 2π, for x ≥ 20 (DLMF 5.11.1). */
function beyondStirling(x: number): number {
  const square = 1 / (x * x)
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x
}

/** A continued fraction `b₀ + a₁/(b₁ + a₂/(b₂ + …))` by the modified method of Lentz (Thompson and Barnett 1986). */
function continuedFraction(first: number, term: (n: number) => readonly [a: number, b: number]): number {
  const tiny = 1e-300
  let value = first || tiny
  let [up, down] = [value, 0]
  for (let n = 1; n < 100_000; n++) {
    const [a, b] = term(n)
    down = 1 / (b + a * down || tiny)
    up = b + a / up || tiny
    value *= up * down
    if (Math.abs(up * down - 1) < 1e-16) break
  }
  return value
}

/**
 * I_x(a, b): the chance that a Beta(a, b) is below x; `rest` is 1 − x, given apart so that neither end loses figures
 * (DLMF 8.17.22). The smaller of both tails is the one computed.
 */
export function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(rest, x, b, a)
  return lowerBeta(x, rest, a, b)
}

function lowerBeta(x: number, rest: number, a: number, b: number): number {
  const fraction = continuedFraction(1, n => {
    const m = Math.floor(n / 2)
    return [n % 2 ? -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)) : m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), 1]
  })
  const ln = (one: number, other: number) => (one > 0.5 ? Math.log1p(-other) : Math.log(one))
  return Math.exp(a * ln(x, rest) + b * ln(rest, x) - lnBeta(a, b)) / (a * fraction)
}

/** Q(a, x): the chance that a Gamma(a) is above x (DLMF 8.9.2 and 8.7.1). */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const density = Math.exp(a * Math.log(x) - x - lnGamma(a))
  if (x > a + 1) return density / continuedFraction(x + 1 - a, n => [n * (a - n), x + 2 * n + 1 - a])
  let [sum, term] = [1 / a, 1 / a]
  for (let n = 1; term > sum * 1e-17; n++) sum += term *= x / (a + n)
  return 1 - density * sum
}
