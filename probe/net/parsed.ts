// Reads an address into its parts; those of menus come back on every page of a site.

const KNOWN_LIMIT = 5_000
const known = new Map<string, Readonly<URL>>()

/** The same as `new URL(href)`, to be looked at and never changed. Throws when it is no address. */
export function parsed(href: string): Readonly<URL> {
  const before = known.get(href)
  if (before) return before
  const url = new URL(href)
  // A string cut out of a page keeps the whole page: the parser's own is remembered, which is the same for nearly all.
  if (url.href !== href) return url
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(url.href, url)
  return url
}
