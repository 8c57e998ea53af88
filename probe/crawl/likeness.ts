// Notices pages of one template that all say the same: a calendar, an endless list. Fifty in a row are a sample.
import { parsed } from '../net/parsed.ts'
import { foldAddress } from './traps.ts'

const ALIKE_LIMIT = 50

export interface LikenessWatch {
  /** True once the page makes its template one that needs no more reading. */
  sees(url: string, likeness: string): boolean
}

export function createLikenessWatch(): LikenessWatch {
  const last = new Map<string, { likeness: string; count: number }>()
  return {
    sees(url, likeness) {
      const template = foldAddress(parsed(url))
      if (!template.includes('#')) return false
      const before = last.get(template)
      const count = before?.likeness === likeness ? before.count + 1 : 1
      last.set(template, { likeness, count })
      return count === ALIKE_LIMIT
    },
  }
}
