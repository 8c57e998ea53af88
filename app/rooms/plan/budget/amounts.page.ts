// Amounts one chooses with a finger, and hours an estimate can claim.
/** Up to two significant digits: 51,234 cents become 52,000. */
export function roundUp(cents: number): number {
  if (cents < 100) return Math.ceil(cents)
  const step = 10 ** (Math.floor(Math.log10(cents)) - 1)
  return Math.ceil(cents / step) * step
}

/** To the quarter of an hour, never none: an estimate to the minute would claim too much. */
export const toQuarter = (hours: number) => Math.max(1, Math.round(hours * 4)) / 4
