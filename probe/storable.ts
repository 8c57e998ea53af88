// Texts that any store takes: a stranger's page may hold NUL or half a character, which PostgreSQL keeps nowhere.

/** The same value with U+FFFD in their place, as browsers show them; what holds none is given back as it is. Keys are ours and stay as they are. */
export function storable<Value>(value: Value): Value {
  // Nearly all are: looked at first, and nothing is copied.
  if (isStorable(value)) return value
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD') as Value
  if (Array.isArray(value)) return value.map(storable) as Value
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, storable(inner)])) as Value
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable)
}
