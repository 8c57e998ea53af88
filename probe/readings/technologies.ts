// Which tools a site uses, and on how many of its pages.
import type { Family } from '../technology/families.ts'
import { technologyOf, versionsOn } from '../technology/find.ts'
import type { Reading } from './reading.ts'

export interface SeenTechnology {
  id: string
  name: string
  family: Family
  /** On how many of the pages read. */
  pages: number
  firstSeenOn: string
  /** As the site says it; absent when it does not. */
  version?: string
}

interface TechnologyNote { ids: string[]; versions?: Record<string, string> }

export const technologies: Reading<TechnologyNote, SeenTechnology[]> = {
  id: 'technologies',
  note(page) {
    const ids = page.technologies
    if (!ids.length) return undefined
    const versions = versionsOn(page)
    return Object.keys(versions).length ? { ids, versions } : { ids }
  },
  /** Most pages first, then by id. */
  read(_site, notes) {
    const seen = new Map<string, SeenTechnology>()
    for (const { url, noted } of notes) for (const id of noted.ids) {
      const known = seen.get(id)
      const version = known?.version ?? noted.versions?.[id]
      const { name, family } = technologyOf(id)
      seen.set(id, { id, name, family, pages: (known?.pages ?? 0) + 1, firstSeenOn: known?.firstSeenOn ?? url, ...version !== undefined && { version } })
    }
    return [...seen.values()].sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))
  },
}

/** What the site is made with: the program of a shop before that of its blog, and never what is added to another. */
export function cmsOf(seen: readonly SeenTechnology[]): string | null {
  const made = (family: Family) => seen.find((one) => one.family === family && !technologyOf(one.id).on)
  return (made('shop') ?? made('cms'))?.name ?? null
}
