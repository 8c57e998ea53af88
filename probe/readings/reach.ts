// What most pages show comes first.

/** How many pages show each value. */
export function reachOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const reach = new Map<string, number>()
  for (const list of lists) for (const value of list.length > 1 ? new Set(list) : list) reach.set(value, (reach.get(value) ?? 0) + 1)
  return reach
}

/** Values by how many pages show them, then by spelling: the same site gives the same order. */
export const byReach = (lists: readonly (readonly string[])[]): string[] =>
  [...reachOf(lists)].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([value]) => value)
