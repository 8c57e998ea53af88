// How well each element of a presence is doing, and how much of it could be looked at.

/** One thing looked at: the share of it that is right (0–1), or `'unknown'` when it could not be seen. */
export interface Measure { weight: number, share: number | 'unknown' }

/** One of the nine elements, with its weight in the sector. */
export interface Element { id: string, weight: number, measures: readonly Measure[] }

/** A score from 0 to 100, rounded; `'unknown'` when too little of it was seen. Coverage is a share (0–1). */
export interface Score { score: number | 'unknown', coverage: number }

/** Below this coverage a score would say more about what was not seen. */
export const LEAST_COVERAGE = 0.6

/**
 * Scores each element over what was measured in it, then the whole over the elements that have a score:
 * `100 × Σ weight × share / Σ weight`, coverage being `Σ weight measured / Σ weight`. The whole weighs its
 * elements by sector, and its coverage is that of the elements, weighed alike; below 60 % there is no score.
 *
 * @throws RangeError naming the element whose weight or share is out of its range
 * @example scoreElements([{ id: 'presence', weight: 2, measures: [{ weight: 3, share: 1 }, { weight: 1, share: 0 }] }])
 * // { score: 75, coverage: 1, elements: [{ id: 'presence', score: 75, coverage: 1 }] }
 */
export function scoreElements(elements: readonly Element[]): Score & { elements: (Score & { id: string })[] } {
  const exact = elements.map(({ id, weight, measures }) => {
    for (const each of [{ weight, share: 0 }, ...measures]) checkMeasure(each, id)
    return { id, weight, ...average(measures) }
  })
  const whole = average(exact)
  const seen = exact.map(({ weight, coverage }) => ({ weight, share: coverage }))
  const coverage = average(seen).share
  return {
    ...round({ share: whole.share, coverage: coverage === 'unknown' ? 0 : coverage }),
    elements: exact.map(element => ({ id: element.id, ...round(element) })),
  }
}

interface Average { share: number | 'unknown', coverage: number }

/** The weighted mean of what is known, unknown itself when too little is. */
function average(measures: readonly Measure[]): Average {
  let [all, known, right] = [0, 0, 0]
  for (const { weight, share } of measures) {
    all += weight
    if (share === 'unknown') continue
    known += weight
    right += weight * share
  }
  const coverage = all === 0 ? 0 : known / all
  return { share: coverage >= LEAST_COVERAGE ? right / known : 'unknown', coverage }
}

function round({ share, coverage }: Average): Score {
  return { score: share === 'unknown' || coverage < LEAST_COVERAGE ? 'unknown' : Math.round(100 * share), coverage }
}

function checkMeasure({ weight, share }: Measure, id: string): void {
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`${id}: a weight is from 0, not ${weight}`)
  if (share !== 'unknown' && !(share >= 0 && share <= 1)) throw new RangeError(`${id}: a share is from 0 to 1, not ${share}`)
}
