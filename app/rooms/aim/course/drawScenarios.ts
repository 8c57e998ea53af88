// From the chance of each count to three scenarios: reached eight times in ten, once in two, twice in ten.
const wishes = [['prudent', 0.8], ['expected', 0.5], ['ambitious', 0.2]] as const

export interface Scenario {
  id: (typeof wishes)[number][0]
  /** Results a month at the end, those of today included; one tenth more and one tenth less likely are its range. */
  perMonth: number
  low: number
  high: number
  /** Of reaching `perMonth`, 0–1. */
  chance: number
}

/** Beyond so many times what was wanted, nobody plans for it. */
const farthest = 10

/**
 * @param chanceOf chance (0–1) of so many results more a month; falls as the count rises
 * @param wanted results more a month the objective asks for; `base`: those that come already
 */
export function drawScenarios(chanceOf: (count: number) => number, { wanted, base }: { wanted: number; base: number }): Scenario[] {
  const most = (share: number) => {
    let [low, high] = [0, Math.max(20, wanted * farthest)]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (chanceOf(middle) >= share) low = middle
      else high = middle - 1
    }
    return low
  }
  return wishes.map(([id, share]) => {
    const count = most(share)
    return { id, perMonth: base + count, low: base + most(share + 0.1), high: base + most(share - 0.1), chance: chanceOf(count) }
  })
}
