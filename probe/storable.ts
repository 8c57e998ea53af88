// Texts that any store takes: a stranger's page may hold NUL or half a character, which PostgreSQL keeps nowhere.

/** The same value with U+FFFD in their place, as browsers show them. Keys are ours and stay as they are. */
export function storable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD') as Value
  if (Array.isArray(value)) return value.map(storable) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)])) as Value
}
