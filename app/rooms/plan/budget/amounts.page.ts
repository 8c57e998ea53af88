// Amounts one chooses with a finger, and hours people really have.
/** Up to two significant digits: 51,234 cents become 52,000. */
export function roundUp(cents: number): number {
  if (cents < 100) return Math.ceil(cents)
  const step = 10 ** (Math.floor(Math.log10(cents)) - 1)
  return Math.ceil(cents / step) * step
}

/** Hours a week of everybody together; null while nobody has said theirs. */
export const weeklyCapacity = (people: readonly { hoursPerWeek: number }[]) => people.length ? people.reduce((sum, one) => sum + one.hoursPerWeek, 0) : null
