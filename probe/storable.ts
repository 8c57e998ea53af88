// Texts that any store takes: a stranger's page may hold NUL or half a character, which PostgreSQL keeps nowhere.

/** The same value with U+FFFD in their place, as browsers show them; what holds none is given back as it is. Keys are ours and stay as they are. */
export function storable<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.isWellFormed() && !value.includes('\0') ? value : value.toWellFormed().replaceAll('\0', '\uFFFD')) as Value
  if (typeof value !== 'object' || value === null) return value
  const before = Object.entries(value)
  // Each part once: looking and then mending would double the work at each level.
  const after = before.map(([key, inner]): [string, unknown] => [key, storable(inner)])
  if (after.every(([, inner], at) => inner === before[at]![1])) return value
  return (Array.isArray(value) ? after.map(([, inner]) => inner) : Object.fromEntries(after)) as Value
}
