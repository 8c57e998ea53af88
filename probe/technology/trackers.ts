// Tells whether a request of a browser goes to a tool that follows visitors, or to one that asks them whether they agree.
import { createAddressIndex } from './address-index.ts'
import { TECHNOLOGIES } from './technologies.ts'
import type { Technology } from './technology.ts'

function finderOf(kept: readonly Technology[]): (requestUrl: string) => Technology | null {
  const index = createAddressIndex<Technology>()
  for (const technology of kept) for (const sign of [...technology.signs.loads ?? [], ...technology.signs.calls ?? []]) index.add(sign, technology)
  const paths = kept.flatMap((technology) => (technology.signs.path ?? []).map((path): [string, Technology] => [path, technology]))
  return (requestUrl) => index.at(requestUrl) ?? paths.find(([path]) => requestUrl.includes(path))?.[1] ?? null
}

/** The tool that an address belongs to, the most precise; null when it is none that measures or advertises. Ask it of addresses of the site too: some tools hide there. */
export const trackerOf = finderOf(TECHNOLOGIES.filter(({ tracker }) => tracker))

/** The same of tools that ask for consent. */
export const consentToolOf = finderOf(TECHNOLOGIES.filter(({ family }) => family === 'consent'))
