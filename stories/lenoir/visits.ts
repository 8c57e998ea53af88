// One visit of the fictional site, as the events its measuring code would have sent, and as the product keeps them.
import { randomUUID } from 'node:crypto'
import type { Random } from '@azimut/engines/random'
import { applyPolicy, strictPolicy } from '#app/kernel/events/collector/policy.ts'
import { readEvent } from '#app/kernel/events/collector/wire.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import { host, titles } from './pages.ts'
import type { Path } from './pages.ts'
import type { Campaign } from './scene.ts'
import type { Source, Weighted } from './sources.ts'

export interface Visit {
  day: string
  source: Source
  campaign?: Campaign | undefined
  /** Empty without consent. */
  visitor: string
  goal?: 'quote_request' | 'newsletter_signup' | undefined
}

/** The site's key and hosts, and where short links are. */
export interface Measured { key: string; hosts: readonly string[]; url: string }

export function pick<T>(random: Random, weighted: Weighted<T>): T {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of weighted) if ((left -= weight) < 0) return value
  return weighted.at(-1)![0]
}

const next: Weighted<Path> = [['/realisations', 5], ['/cuisines', 5], ['/escaliers', 4], ['/avis', 3], ['/atelier', 3], ['/fenetres', 2], ['/contact', 3], ['/devis', 2], ['/', 2]]
/** Hours of the day in UTC, so that the day is the same in Toulon: one reads before work, at noon and in the evening. */
const hours: Weighted<number> = [[5, 2], [6, 4], [7, 6], [8, 7], [9, 7], [10, 8], [11, 8], [12, 7], [13, 6], [14, 6], [15, 6], [16, 7], [17, 8], [18, 9], [19, 9], [20, 7]]
const devices: Weighted<string> = [['mobile', 62], ['desktop', 31], ['tablet', 7]]

export function eventsOf({ day, source, campaign, visitor, goal }: Visit, random: Random, { key, hosts, url: azimut }: Measured): StoredEvent[] {
  const mode = visitor ? 'consented' : 'exempt'
  const device = pick(random, devices)
  let ts = Date.parse(`${day}T${String(pick(random, hours)).padStart(2, '0')}:00:00Z`) + Math.floor(random() * 3_000_000)
  const events: StoredEvent[] = []
  const send = (name: string, url: string, { referrer = '', props = {}, title = '' }: { referrer?: string; props?: Record<string, string>; title?: string } = {}) => {
    const isOwn = name === 'link'
    const raw = { id: randomUUID(), name, url, ts, referrer, title, mode: isOwn ? 'exempt' : mode, visitor: isOwn ? '' : visitor, props }
    const read = readEvent(raw, { site: key, hosts: isOwn ? [] : hosts, bot: '', now: ts, recent: false })
    if (typeof read === 'string') throw new Error(`The story tells an event that is refused: ${read}.`)
    events.push(applyPolicy(strictPolicy, read))
  }
  const look = (path: Path, referrer: string, query = '') => {
    send('pageview', `https://${host}${path}${query}`, { referrer, title: titles[path], props: { device } })
    ts += 8_000 + Math.floor(random() * 80_000)
  }

  let path = pick(random, source.entries)
  if (campaign) {
    send('link', `${azimut}/l/${campaign.slug}`, { props: { link: campaign.slug } })
    ts += 700
  }
  look(path, source.referrer, campaign && `?utm_source=${campaign.source}&utm_medium=${campaign.medium}&utm_campaign=${campaign.campaign}`)
  const go = (to: Path) => { if (to !== path) { const from = `https://${host}${path}`; path = to; look(path, from) } }
  while (random() < (goal ? 0.6 : 0.52)) go(pick(random, next))
  if (goal) {
    const isQuote = goal === 'quote_request'
    go(isQuote ? '/devis' : '/lettre')
    send('form', `https://${host}${path}`, { props: { form: isQuote ? 'devis' : 'lettre' } })
    ts += 1_000
    send(goal, `https://${host}${path}`)
  } else if (path === '/contact' && random() < 0.3) send('outbound', `https://${host}${path}`, { props: { link: 'https://plan.example/ollioules' } })
  return events
}
