// How much B differs from A, and how far that is known.
import type { Estimate } from './metric.ts'

/** `relative`: as a share of A, 0.1 for ten per cent more; `absolute`: in the metric's own unit. */
export type Difference = 'relative' | 'absolute'

export interface Contrast {
  effect: number
  standardError: number
  /** Degrees of freedom of the variance, for Student's law (Welch and Satterthwaite). */
  freedom: number
  n: number
}

/**
 * A relative difference is a ratio: by the delta method, A counts `b / a` times in its variance, and all is over a². Below
 * nothing it is a share of the size of A, so that more than A stays more: −5 against −10 is +0.5.
 */
export function contrast(a: Estimate, b: Estimate, difference: Difference): Contrast {
  const [va, vb] = [a.variance() / a.n, b.variance() / b.n]
  const scale = difference === 'relative' ? Math.abs(a.level) : 1
  const variance = difference === 'relative' ? (vb + a.variance(b.level / a.level) / a.n) / scale ** 2 : va + vb
  return {
    effect: (b.mean - a.mean) / scale, standardError: Math.sqrt(variance), n: a.n + b.n,
    freedom: (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1)),
  }
}
