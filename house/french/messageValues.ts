/** Reads which values an ICU message asks for, so that both languages can be held to the same ones. */

/**
 * Names of values, and of tags as `<b>`, sorted.
 * Braces open an argument at odd depths and a branch of it at even ones: « {n, plural, one {# visite de {who}} …} » asks for n and who.
 */
export const messageValues = (message: string): string[] => {
  const names = new Set(Array.from(message.matchAll(/<(\w+)>/g), ([tag]) => tag))
  let depth = 0
  for (const [brace, name] of message.matchAll(/\{\s*(\w*)|\}/g)) {
    depth += brace === '}' ? -1 : 1
    if (name && depth % 2 === 1) names.add(name)
  }
  return [...names].toSorted()
}
