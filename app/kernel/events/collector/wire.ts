// Reads what a tracker sent: every field checked and bounded, every refusal named. Hand-written, because it runs for each event.
import { isUuid, unsaid } from '../event.ts'
import type { Mode, StoredEvent, Surroundings } from '../event.ts'
import { nameChannel } from './channel.ts'

export class Malformed extends Error {}

/** Bounds on what a stranger can claim. */
const bounds = {
  oldestMs: 7 * 24 * 3_600_000,
  /** Browsers' clocks are often a quarter of an hour wrong. */
  newestMs: 20 * 60_000,
  /** Of a file or the company's own server: the store lays events out by month and takes less than a hundred at once. */
  oldestKnownMs: 5 * 366 * 86_400_000,
  newestKnownMs: 3 * 365 * 86_400_000,
  name: 64,
  text: 1_000,
  visitor: 64,
  props: 24,
  /** 100 000.00 an event; ten billion when the company's own server says it. */
  cents: 10_000_000,
  confirmedCents: 1_000_000_000_000,
}

export type Reading = {
  site: string
  /** The site's own hosts: they make a referrer internal, and an event from elsewhere is counted apart. Empty: any. */
  hosts: readonly string[]
  bot: string
  now: number
  /** False when a file is loaded: its events may be old. */
  recent: boolean
  /** What the request says of the device and the place. */
  surroundings?: Surroundings
  /** True when the company's own server says it: it may then confirm what a browser claimed. */
  confirmed?: boolean
}

/** More than the largest body holds of the shortest ones: a list of nothing would be answered line by line. */
const mostEvents = 3_000

export const readBody = (text: string): { site: string; events: unknown[] } => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new Malformed('The body is not JSON.')
  }
  if (!isRecord(body)) throw new Malformed('The body must be an object {site, events}.')
  if (typeof body.site !== 'string' || body.site === '' || body.site.length > 64) throw new Malformed('site: the site’s key is missing.')
  if (!Array.isArray(body.events) || body.events.length > mostEvents) throw new Malformed(`events: must be a list of at most ${mostEvents}.`)
  return { site: body.site, events: body.events }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
// Well-formed: the store refuses half of a surrogate pair, and one event must not stop a batch.
const cut = (value: unknown, length: number): string => (typeof value === 'string' ? value.slice(0, length).toWellFormed() : '')
const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '')

/** A day, or a time with its zone: without one, it would be read in the zone of this machine. */
const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/
const readTime = (value: unknown): number => Math.trunc(typeof value === 'number' ? value : typeof value === 'string' && iso.test(value) ? Date.parse(value) : Number.NaN)
/** What follows `;` in a part of a path is a parameter, most often a session's. */
const readPath = (path: string): string => cut(path.includes(';') ? path.replace(/;[^/]*/g, '') : path, bounds.text)

const readUrl = (value: unknown): URL | undefined => {
  const url = typeof value === 'string' && value.length <= 8_000 ? URL.parse(value) : null
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

const readProps = (value: unknown): Record<string, string> | undefined => {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value)
  if (entries.length > bounds.props) return undefined
  const props: Record<string, string> = {}
  for (const [name, one] of entries) {
    if (typeof one !== 'string' && typeof one !== 'number' && typeof one !== 'boolean') return undefined
    props[cut(name, bounds.name)] = cut(String(one), bounds.text)
  }
  return props
}

/** A correction by the company's own server may take away: `least` is below 0 for it alone. */
const readValue = (value: unknown, [least, most]: readonly [number, number]): Pick<StoredEvent, 'cents' | 'currency'> | undefined => {
  if (value === undefined || value === null) return { cents: 0, currency: '' }
  if (!isRecord(value) || typeof value.amount !== 'number' || typeof value.currency !== 'string') return undefined
  const cents = Math.round(value.amount * 100)
  return cents >= least && cents <= most && /^[A-Z]{3}$/.test(value.currency) ? { cents, currency: value.currency } : undefined
}

const clickIds = ['gclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'ttclid', 'li_fat_id']

const noCampaign = { source: '', medium: '', campaign: '', isCampaign: false }
/** Most addresses have no query: reading one takes as long as the address itself. */
const readCampaign = (url: URL): typeof noCampaign => {
  if (url.search === '') return noCampaign
  const query = url.searchParams
  const read = (name: string) => cut(query.get(name), bounds.name)
  return {
    source: read('utm_source'), medium: read('utm_medium'), campaign: read('utm_campaign'),
    isCampaign: query.keys().some((name) => name.startsWith('utm_') || clickIds.includes(name)),
  }
}

/** The event, before the policy has seen it; or the reason it is refused. Only the path is kept of the address. */
export const readEvent = (raw: unknown, { site, hosts, bot, now, recent, surroundings, confirmed = false }: Reading): StoredEvent | string => {
  if (!isRecord(raw)) return 'event: must be an object'
  if (!isUuid(raw.id)) return 'id: must be a UUID'
  if (typeof raw.name !== 'string' || raw.name === '' || raw.name.length > bounds.name) return `name: 1 to ${bounds.name} characters`
  const url = readUrl(raw.url)
  if (!url) return 'url: must be an http or https address'
  const ts = readTime(raw.ts)
  if (!Number.isSafeInteger(ts) || ts < 0) return 'ts: must be a time, in ms or ISO with its zone'
  if (recent && ts < now - bounds.oldestMs) return 'ts: more than 7 days old'
  if (ts < now - bounds.oldestKnownMs) return 'ts: more than 5 years old'
  if (ts > now + (recent ? bounds.newestMs : bounds.newestKnownMs)) return 'ts: in the future'
  if (raw.mode !== 'exempt' && raw.mode !== 'consented') return 'mode: must be exempt or consented'
  const mode: Mode = raw.mode
  const mostCents = confirmed ? bounds.confirmedCents : bounds.cents
  const leastCents = confirmed && raw.name === 'confirm' ? -mostCents : 0
  const money = readValue(raw.value, [leastCents, mostCents])
  if (!money) return `value: an amount from ${leastCents / 100} to ${mostCents / 100} and a currency of three capitals`
  const props = readProps(raw.props)
  if (!props) return `props: at most ${bounds.props} texts, numbers or booleans`
  if (raw.name === 'confirm' && !confirmed) return 'name: confirm is for the company’s own server, with its key'
  if (raw.name === 'confirm' && !isUuid(props.event)) return 'props: event must be the id of the event that is confirmed'

  const from = readUrl(raw.referrer)
  const isOwn = (host: string) => [url.hostname, ...hosts].some((own) => bareHost(own) === bareHost(host))
  const isOwnHost = from !== undefined && isOwn(from.hostname)
  const { isCampaign, ...campaign } = readCampaign(url)
  return {
    site,
    id: raw.id.toLowerCase(),
    ts,
    received: Math.trunc(now / 1000),
    name: raw.name.toWellFormed(),
    host: url.hostname,
    path: readPath(url.pathname),
    title: cut(raw.title, bounds.text),
    referrer: from ? readPath(from.origin + from.pathname) : '',
    visitor: cut(raw.visitor, bounds.visitor),
    mode,
    channel: nameChannel({ medium: campaign.medium, isCampaign: isCampaign || props.channel === 'campaign', referrerHost: from?.hostname ?? '', isOwnHost }),
    ...campaign,
    entry: raw.name === 'pageview' && !isOwnHost ? 1 : 0,
    ...money,
    props,
    ...unsaid,
    ...surroundings,
    confirmed: confirmed ? 1 : 0,
    // Whose key it is knows where they sell; a browser on another host shows a copy of the site.
    bot: bot || (confirmed || hosts.length === 0 || hosts.some((host) => bareHost(host) === bareHost(url.hostname)) ? '' : 'other-host'),
  }
}
