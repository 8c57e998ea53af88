// Collects the dates a page gives itself.
import type { PageFacts } from './page-facts.ts'
import { allThings } from './thing.ts'

const ISO_DAY = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/

function dayOf(text: string): string | null {
  const day = ISO_DAY.exec(text)?.[1]
  return day && !Number.isNaN(Date.parse(day)) ? day : null
}

/** Of structured data and metas first, then of `<time>`; each once. */
export function readDates(facts: PageFacts, times: readonly string[]): PageFacts['dates'] {
  const dates: PageFacts['dates'] = []
  const add = (text: string | undefined, from: PageFacts['dates'][number]['from']) => {
    const day = text ? dayOf(text) : null
    if (day && !dates.some((date) => date.day === day && date.from === from)) dates.push({ day, from })
  }
  for (const { properties } of allThings(facts.things)) {
    for (const value of properties.datePublished ?? []) if (typeof value === 'string') add(value, 'published')
    for (const value of properties.dateModified ?? []) if (typeof value === 'string') add(value, 'modified')
  }
  add(facts.metas['article:published_time'], 'published')
  add(facts.metas['article:modified_time'] ?? facts.metas['og:updated_time'], 'modified')
  for (const time of times) add(time, 'time')
  return dates
}
