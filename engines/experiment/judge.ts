// The three ways to judge a difference: once at the end, at any moment, or as a bet.
import { normalDensity, normalQuantile, normalTail, studentQuantile, studentTail } from '../distribution/index.ts'
import type { Contrast } from './contrast.ts'

/** `fixed`: looked at once, at the size planned. `side`: what would count as a discovery; `both` if not said. */
export interface Fixed { kind: 'fixed'; side?: 'both' | 'greater' | 'less' }
/** `sequential`: looked at as often as one likes; the range is narrowest once about `tuning` people took part (5,000). */
export interface Sequential { kind: 'sequential'; tuning?: number }
/** `bayes`: chances and losses. `prior`: what is believed of the effect before, its mean and variance; nothing if not said. */
export interface Bayes { kind: 'bayes'; prior?: { mean: number; variance: number } }

export interface Judgement {
  effect: number
  interval: { low: number; high: number }
  /** Chance of a difference at least this large if there were none; null for a bet. */
  p: number | null
  /** Chance that B is better; null unless a bet. */
  chanceToWin: number | null
  /** What is lost on average by keeping A, by choosing B, in the unit of the effect; null unless a bet. */
  risk: { ofA: number; ofB: number } | null
}

const unbounded = { chanceToWin: null, risk: null }

/** Welch's test. */
export function judgeOnce({ effect, standardError, freedom }: Contrast, { side = 'both' }: Fixed, alpha: number): Judgement {
  const t = effect / standardError
  const reach = -studentQuantile(side === 'both' ? alpha / 2 : alpha, freedom) * standardError
  const interval = { low: side === 'less' ? -Infinity : effect - reach, high: side === 'greater' ? Infinity : effect + reach }
  const p = side === 'both' ? 2 * studentTail(Math.abs(t), freedom) : studentTail(side === 'greater' ? t : -t, freedom)
  return { effect, interval, p, ...unbounded }
}

/**
 * The asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2021), for n people in all:
 * half width `σ·√(2(nρ²+1)/(n²ρ²)·ln(√(nρ²+1)/α))`, σ² = n·standardError², and ρ such that it is narrowest at `tuning`.
 * p is the α at which the range would just hold no difference.
 */
export function judgeAnytime({ effect, standardError, n }: Contrast, { tuning = 5000 }: Sequential, alpha: number): Judgement {
  const rho2 = (-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / tuning
  const grown = n * rho2 + 1
  const spread = standardError * Math.sqrt(2 * grown / (n * rho2))
  const reach = spread * Math.sqrt(Math.log(grown) / 2 - Math.log(alpha))
  const p = Math.min(1, Math.sqrt(grown) * Math.exp(-((effect / spread) ** 2)))
  return { effect, interval: { low: effect - reach, high: effect + reach }, p, ...unbounded }
}

/** A normal belief, met with a normal measure. The loss of a choice is what the other would have brought more, on average. */
export function judgeAsBet({ effect: seen, standardError }: Contrast, { prior }: Bayes, alpha: number): Judgement {
  const known = 1 / standardError ** 2
  const held = prior ? 1 / prior.variance : 0
  const effect = (seen * known + (prior ? prior.mean * held : 0)) / (known + held)
  const sd = 1 / Math.sqrt(known + held)
  const reach = -normalQuantile(alpha / 2) * sd
  const z = effect / sd
  const gain = sd * normalDensity(z)
  return {
    effect, interval: { low: effect - reach, high: effect + reach }, p: null, chanceToWin: normalTail(-z),
    risk: { ofA: Math.max(0, gain + effect * normalTail(-z)), ofB: Math.max(0, gain - effect * normalTail(z)) },
  }
}
