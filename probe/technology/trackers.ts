// Tells whether a request of a browser goes to a tool that follows visitors.
import { createAddressIndex } from './address-index.ts'
import { TECHNOLOGIES } from './technologies.ts'
import type { Technology } from './technology.ts'

const trackers = TECHNOLOGIES.filter(({ tracker }) => tracker)
const index = createAddressIndex<Technology>()
for (const technology of trackers) for (const sign of [...technology.signs.loads ?? [], ...technology.signs.calls ?? []]) index.add(sign, technology)
const paths = trackers.flatMap((technology) => (technology.signs.path ?? []).map((path): [string, Technology] => [path, technology]))

/** The tool that an address belongs to, the most precise; null when it is none that measures or advertises. Ask it of addresses of the site too: some tools hide there. */
export function trackerOf(requestUrl: string): Technology | null {
  return index.at(requestUrl) ?? paths.find(([path]) => requestUrl.includes(path))?.[1] ?? null
}
