// One event as Azimut keeps it: the same fields in the journal's lines and in the event table's columns.

export type Mode = 'exempt' | 'consented'

export type StoredEvent = {
  /** The site's public key. */
  site: string
  /** UUID, lower case, given by whoever saw the event and kept over retries. */
  id: string
  /** When it happened, as the visitor's browser says, in ms since 1970 UTC. */
  ts: number
  /** When the collector took it, in seconds since 1970 UTC. */
  received: number
  /** `pageview`, `form`, `outbound`, `consent`, or the site's own. */
  name: string
  host: string
  path: string
  title: string
  /** Where the visitor came from: the whole address with consent, the origin without. */
  referrer: string
  /**
   * Until it is kept, the identifier as the browser says it; from then on its keyed hash, a whole number of 64 bits as
   * text (`visitor.ts`): the identifier itself is never written. Empty in exempt mode, always.
   */
  visitor: string
  mode: Mode
  channel: string
  source: string
  medium: string
  campaign: string
  /**
   * 1 for a page view reached from outside the site: the count of visits that needs no identifier.
   * 2 where the file that was loaded says that a visit begins.
   */
  entry: 0 | 1 | 2
  /** Money in integer cents, 0 when none. */
  cents: number
  /** ISO 4217 code, empty when there is no money. */
  currency: string
  props: Record<string, string>
  /** Empty for people; otherwise why the event is counted apart. */
  bot: string
  /** 1 when the company's own server said it with an API key, 0 when a browser did. */
  confirmed: 0 | 1
} & Surroundings

/** What is known of the device and the place, each empty when unknown. */
export type Surroundings = {
  /** ISO 3166, two capitals. */
  country: string
  /** Only when a loaded file says them. */
  region: string
  city: string
  device: 'desktop' | 'mobile' | 'tablet' | ''
  /** A name, with the major version at most. */
  browser: string
  os: string
  /** As the browser says it: `fr`, `fr-FR`. */
  language: string
}

/** What most events say nothing of: the rest of an event is written after it. */
export const unsaid: Surroundings & Pick<StoredEvent, 'confirmed'> = { country: '', region: '', city: '', device: '', browser: '', os: '', language: '', confirmed: 0 }

/** What makes two events the same one: the day is in `ts`, so this is the table's order plus the id. */
export const identity = (event: Pick<StoredEvent, 'site' | 'visitor' | 'ts' | 'id'>): string =>
  `${event.id} ${event.ts} ${event.site} ${event.visitor}`

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)
