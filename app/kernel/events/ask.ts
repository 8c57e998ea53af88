// When a site was heard. Numbers of visits and pages come from `app/answers/audience`.
import type { EventPath } from './eventPath.ts'

/** When the site was first and last heard of, ISO; undefined when never. Says « Première visite reçue à 14 h 32 ». */
export const firstAndLast = async (events: Pick<EventPath, 'query'>, site: string): Promise<{ first: string; last: string } | undefined> => {
  const iso = (edge: 'min' | 'max') => `formatDateTime(${edge}(ts), '%Y-%m-%dT%H:%i:%SZ', 'UTC')`
  const [row] = await events.query<{ first: string; last: string; some: number }>(
    `SELECT ${iso('min')} AS first, ${iso('max')} AS last, count() > 0 AS some FROM event WHERE site = {site:String} AND bot = ''`, { site })
  return row && Number(row.some) === 1 ? { first: row.first, last: row.last } : undefined
}
