// The date first proposed for an objective: the same day a year later, 29 February excepted.
/** `'2026-11-25'` → `'2027-11-25'`; `'2028-02-29'` → `'2029-02-28'`. */
export const inAYear = (day: string) => {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later
}
