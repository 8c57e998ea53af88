// Which edition of a text a page is: its language and its version. A translation or an older manual is no copy.
import { parsed } from '../../net/parsed.ts'
import { onceAPage } from './once-a-page.ts'

/** `v2`, `3.11`, `15`, `python-3.11`, `1.x`, `second-edition`, `latest`: a year or the number of a product is none. */
const VERSION = /^(?:v\d+(?:\.\d+)*|\d{1,2}(?:\.(?:\d+|x))*|[a-z]+-?\d+(?:\.(?:\d+|x))+|[a-z\d]+-edition|latest|stable|current|devel|develop|main|master|next|legacy)$/i
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i
/** `page.html.fr`, `page.fr.html` */
const LANGUAGE_OF_FILE = /\.([a-z]{2}(?:-[a-z]{2})?)(?:\.x?html?)?$/i
const LANGUAGE_OF_QUERY = /^(?:lang|langue|language|locale|hl)$/i

/** A short text that two pages share only when they may be copies of one another. */
export const editionOf = onceAPage((page): string => {
  const { pathname, search, searchParams } = parsed(page.url)
  const parts = pathname.split('/').filter(Boolean)
  const version = parts.find((part) => VERSION.test(part)) ?? ''
  const language = parts.find((part) => LANGUAGE.test(part)) ?? LANGUAGE_OF_FILE.exec(pathname)?.[1] ?? (search && [...searchParams].find(([name]) => LANGUAGE_OF_QUERY.test(name))?.[1]) ?? ''
  const announced = page.alternates.find(({ url, hreflang }) => url === page.url && hreflang !== 'x-default')?.hreflang ?? ''
  return [page.language ?? page.lang.slice(0, 2), version, language, announced].join(' ').toLowerCase()
})
