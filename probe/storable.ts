// Texts that any store takes: a stranger's page may hold NUL or half a character, which PostgreSQL keeps nowhere.

/** The same value with U+FFFD in their place, as browsers show them; what holds none is given back as it is. Keys are ours and stay as they are. */
export function storable<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.isWellFormed() && !value.includes('\0') ? value : value.toWellFormed().replaceAll('\0', '\uFFFD')) as Value
  if (typeof value !== 'object' || value === null) return value
  const isClean = Object.values(value).every((inner) => storable(inner) === inner)
  if (isClean) return value
  if (Array.isArray(value)) return value.map(storable) as Value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)])) as Value
}
