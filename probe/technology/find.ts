// Tells which tools a page uses, from its addresses, its code and what came with it.
import type { PageFacts } from '../facts/page-facts.ts'
import { createAddressIndex, type AddressIndex } from './address-index.ts'
import type { Family } from './families.ts'
import { createMarkIndex, type MarkIndex } from './mark-index.ts'
import { TECHNOLOGIES } from './technologies.ts'
import type { Signs, Technology } from './technology.ts'

const byId = new Map(TECHNOLOGIES.map((technology) => [technology.id, technology]))

/** Throws when no technology has this id: ids in facts come from here. */
export function technologyOf(id: string): Technology {
  const technology = byId.get(id)
  if (!technology) throw new Error(`No technology is called ${id}`)
  return technology
}

/** Of a page's ids, those of these families. */
export function technologiesOf(ids: readonly string[], ...families: Family[]): Technology[] {
  return ids.map(technologyOf).filter(({ family }) => families.includes(family))
}

const signed = (kind: keyof Signs) => TECHNOLOGIES.flatMap(({ id, signs }) => (signs[kind] ?? []).map((sign): [string, string] => [sign, id]))

function indexOf(kind: 'loads' | 'links'): AddressIndex<string> {
  const index = createAddressIndex<string>()
  for (const [sign, id] of signed(kind)) index.add(sign, id)
  return index
}

function marksOf(kind: 'path' | 'code'): MarkIndex<string> {
  const index = createMarkIndex<string>()
  for (const [sign, id] of signed(kind)) index.add(sign, id)
  return index
}

const loads = indexOf('loads')
const links = indexOf('links')
const paths = marksOf('path')
const codes = marksOf('code')
const cookies = signed('cookie')
const metas = new Map(signed('meta'))
const generators = signed('generator')
const headers = Map.groupBy(signed('header').map(([sign, id]) => {
  const [name = '', part = ''] = sign.split(': ')
  return { name, part, id }
}), ({ name }) => name)

/** The tool that an address a page loads belongs to. */
export function technologyAt(url: string): Technology | null {
  const id = loads.at(url)
  return id === null ? null : technologyOf(id)
}

type Signed = Pick<PageFacts, 'url' | 'headers' | 'cookies' | 'metaList' | 'headLinks' | 'scripts' | 'resources' | 'frames' | 'forms' | 'links'>

/** Ids of `technologies.ts`, sorted. */
export function findTechnologies(page: Signed): string[] {
  const found = new Set<string>()
  const own = page.url.slice(0, page.url.indexOf('/', 8) + 1)
  // A site that is itself the maker of a tool does not use it for that: its own addresses tell nothing by their host.
  const look = (index: AddressIndex<string>, url: string | null) => {
    const id = url === null || url.startsWith(own) ? null : index.at(url)
    if (id) found.add(id)
  }
  for (const list of [page.scripts, page.headLinks, page.frames, page.resources, page.forms]) for (const { url } of list) look(loads, url)
  for (const { url } of page.links) look(links, url)

  const keep = (id: string) => found.add(id)
  for (const list of [page.scripts, page.headLinks]) for (const { url } of list) if (url !== null) paths.each(url, keep)
  for (const { code, type } of page.scripts) if (!type.includes('json')) codes.each(code, keep)

  for (const line of page.cookies) for (const [start, id] of cookies) if (line.startsWith(start)) found.add(id)
  for (const [name, value] of Object.entries(page.headers)) {
    for (const { part, id } of headers.get(name) ?? []) if (value.toLowerCase().includes(part)) found.add(id)
  }
  for (const { name } of page.metaList) { const id = metas.get(name); if (id !== undefined) found.add(id) }
  for (const generator of generatorsOf(page)) for (const [start, id] of generators) if (generator.startsWith(start)) found.add(id)
  for (const id of found) for (const base of technologyOf(id).on ?? []) found.add(base)
  return [...found].sort()
}

function generatorsOf({ metaList }: Pick<PageFacts, 'metaList'>): string[] {
  return metaList.flatMap(({ name, content }) => name === 'generator' ? [content.trim()] : [])
}

/** As the page says it (`6.4.2`), by id; the first of each. */
export function versionsOn(page: Pick<PageFacts, 'metaList'>): Record<string, string> {
  const versions: Record<string, string> = {}
  for (const generator of generatorsOf(page)) for (const [start, id] of generators) {
    const version = generator.startsWith(start) && /^[\s!-]*v?(\d+(?:\.\d+){0,3})/.exec(generator.slice(start.length))?.[1]
    if (version) versions[id] ??= version
  }
  return versions
}
