// Chances as people can hold them: so many in ten.

/**
 * A chance in whole tenths, 0 to 10. Below one in a hundred is 0 and above ninety-nine is 10; everything
 * else is from 1 to 9, since neither "no chance" nor "certain" may be said of what is only likely.
 * @param chance a share, 0–1
 * @example tenths(0.684) // 7
 */
export function tenths(chance: number): number {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`chance: from 0 to 1, not ${chance}`)
  if (chance < 0.01) return 0
  if (chance > 0.99) return 10
  return Math.min(9, Math.max(1, Math.round(chance * 10)))
}

/** @example formatTenths(0.684, 'fr') // '7 chances sur 10' */
export function formatTenths(chance: number, locale: 'fr' | 'en'): string {
  const count = tenths(chance)
  const noun = locale === 'fr' ? count < 2 ? 'chance sur' : 'chances sur' : count === 1 ? 'chance in' : 'chances in'
  return `${count}\u00a0${noun}\u00a010`
}
