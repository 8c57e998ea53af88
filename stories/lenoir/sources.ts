// Where the visitors of the fictional joinery come from, how many of them ask for a quote or the letter, and when.
import { weekday } from '@azimut/engines/calendar'
import type { Path } from './pages.ts'
import type { Scene } from './scene.ts'
import { daysTold, isClosed } from './year.ts'

/** Chances of each value; they need not sum to 1. */
export type Weighted<T> = readonly (readonly [T, number])[]

export interface Source {
  id: string
  /** What the browser says of the page before; empty when it says nothing. */
  referrer: string
  campaign?: keyof Scene['campaigns']
  /** Visits, relative to the other sources'. */
  visits: number
  /** Quote requests and letter sign-ups a month, in an average month. */
  quotes: number
  signups: number
  entries: Weighted<Path>
}

const guides: Weighted<Path> = [['/guides/entretenir-une-terrasse', 20], ['/guides/huile-ou-vernis', 15], ['/guides/chene-ou-frene', 12], ['/guides/choisir-son-escalier', 16], ['/guides/renover-un-escalier', 12], ['/guides/prix-cuisine', 18]]
const trade: Weighted<Path> = [['/', 10], ['/escaliers', 5], ['/cuisines', 5], ['/fenetres', 3], ['/realisations', 4]]

/** The sources of a day. `progress` goes from 0 to 1 over the year: the site is a little better known each month. */
export function sourcesOn({ campaigns, lines, hasShortForm }: Scene, day: number): Source[] {
  const progress = day / daysTold
  const budget = (campaigns.ads ? lines.get(campaigns.ads.line)?.centsPerMonth ?? 0 : 0) / 60_000
  const withForm = hasShortForm ? 1 : 0.75 // eleven questions make one person in four give up
  const sources: Source[] = [
    { id: 'search', referrer: 'https://www.google.com/', visits: 58, quotes: 3.8 + 3.4 * progress, signups: 5 + 12 * progress, entries: [...guides, ...trade] },
    { id: 'qwant', referrer: 'https://www.qwant.com/', visits: 5, quotes: 0.3, signups: 0.5, entries: [...guides, ...trade] },
    { id: 'direct', referrer: '', visits: 13, quotes: 1.2 + progress, signups: 2 + 3 * progress, entries: trade },
    { id: 'directory', referrer: 'https://annuaire-artisans.example/', visits: 4 + 3 * progress, quotes: 0.6 + 1.6 * progress, signups: 0.3, entries: [['/', 5], ['/avis', 2], ['/contact', 2]] },
    { id: 'social', referrer: 'https://www.instagram.com/', visits: 7, quotes: 0.3 + 0.3 * progress, signups: 2, entries: [['/realisations', 6], ['/cuisines', 2], ['/atelier', 2]] },
    { id: 'assistant', referrer: 'https://chatgpt.com/', visits: 1 + 4 * progress, quotes: 0.1 + 0.7 * progress, signups: 0.5, entries: guides },
  ]
  if (campaigns.ads) sources.push({ id: 'ads', referrer: 'https://www.google.com/', campaign: 'ads', visits: 5 * budget, quotes: 3.5 * budget, signups: 1, entries: [[campaigns.ads.path, 1]] })
  if (campaigns.letter) sources.push({ id: 'letter', referrer: '', campaign: 'letter', visits: 3, quotes: 2.2, signups: 0, entries: [[campaigns.letter.path, 1]] })
  if (campaigns.qr) sources.push({ id: 'qr', referrer: '', campaign: 'qr', visits: 0.6, quotes: 0.2, signups: 1.5, entries: [[campaigns.qr.path, 1]] })
  return sources.map(one => ({ ...one, quotes: one.quotes * withForm }))
}

// January first. People plan work at home in spring and in autumn, and think of other things in August.
const visitsByMonth = [1.02, 1, 1.1, 1.14, 1.1, 1, 0.86, 0.74, 1.08, 1.06, 1, 0.82]
const asksByMonth = [1.12, 1.05, 1.14, 1.1, 1.04, 0.96, 0.84, 0.7, 1.14, 1.08, 1, 0.8]
// Monday first: one reads at the week-end, and asks on Monday.
const visitsByWeekday = [1.05, 1.02, 1, 0.98, 0.9, 0.95, 1.1]
const asksByWeekday = [1.4, 1.2, 1.1, 1, 0.9, 0.65, 0.75]

const season = (day: string, months: readonly number[], weekdays: readonly number[]) => months[Number(day.slice(5, 7)) - 1]! * weekdays[weekday(day) - 1]!

/** Visits of a day against an average one; readers grow by half over the year. */
export const visitsOn = (day: string, index: number) => season(day, visitsByMonth, visitsByWeekday) * (0.8 + 0.4 * index / daysTold)
/** Requests of a day against an average one; few people ask a closed workshop. */
export const asksOn = (day: string) => season(day, asksByMonth, asksByWeekday) * (isClosed(day) ? 0.25 : 1)
