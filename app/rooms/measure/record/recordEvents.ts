// What the company's own server says: an order that is really paid, a booking, and what a browser claimed confirmed or cancelled.
import * as z from 'zod'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { applyPolicy, strictPolicy } from '#app/kernel/events/collector/policy.ts'
import { readEvent } from '#app/kernel/events/collector/wire.ts'
import type { Reading } from '#app/kernel/events/collector/wire.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'

const most = 5_000

/** Described for the API; each event is read by the collector's own reader, so that a wrong one is refused alone. */
const event = z.unknown().meta({
  type: 'object',
  required: ['id', 'name', 'ts'],
  description: 'One event. Sent again with the same id, it is counted once. A `confirm` names in props.event the id of the event a browser claimed, and brings its true amount; a later one brings what changed since: a negative amount when it is refunded or cancelled.',
  properties: {
    id: { type: 'string', format: 'uuid' },
    name: { type: 'string', maxLength: 64, description: 'order, quote_request, confirm, or your own.' },
    ts: { anyOf: [{ type: 'number' }, { type: 'string', format: 'date-time' }], description: 'When it happened, in ms or ISO, as old as you like. The same each time the event is sent.' },
    url: { type: 'string', format: 'uri', description: 'The page it happened on; the site’s home page unless given.' },
    mode: { enum: ['exempt', 'consented'], description: 'exempt unless given: without consent no identifier is kept.' },
    visitor: { type: 'string', maxLength: 64, description: 'With consent only: the identifier the visitor’s browser has.' },
    value: { type: 'object', required: ['amount', 'currency'], properties: { amount: { type: 'number', description: 'From 0; below 0 in a `confirm` alone.' }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } } },
    props: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
  },
})

const unavailable = () => new Refusal('unavailable', 503, { fr: 'Ces événements n’ont pas pu être gardés. Envoyez-les à nouveau : aucun ne sera compté deux fois.', en: 'These events could not be kept. Send them again: none will be counted twice.' })

/** Answers once the accepted events are on disk. Browsers' limits of time and money do not hold here; a bound on bodies does. */
export const recordEvents = operation({
  access: 'measure.contribute',
  input: z.strictObject({
    /** The site's public key; the company's own unless given. */
    site: z.string().max(64).optional(),
    events: z.array(event).max(most),
  }),
  output: z.object({ accepted: z.int(), rejected: z.array(z.object({ /** Its place in the list, from 1. */ line: z.int(), id: z.string().nullable(), reason: z.string() })) }),
  async run(ctx, { site: key, events }) {
    const site = await readTracker(ctx)
    if (!site || (key !== undefined && key !== site.key)) throw invalid({ site: { fr: 'Aucun code de mesure de cette entreprise n’a cette clé.', en: 'No tracking code of this company has this key.' } })
    const now = Date.parse(ctx.services.now())
    const reading = { site: site.key, hosts: site.hosts, bot: '', now, recent: false, confirmed: true }
    const home = `https://${site.hosts[0] ?? 'localhost'}/`
    const read = events.map(raw => readConfirmed(raw, { reading, home }))
    const kept = read.filter(one => typeof one !== 'string')
    if (kept.length) await ctx.services.events.append(kept).catch(() => { throw unavailable() })
    return {
      accepted: kept.length,
      rejected: read.flatMap((one, at) => (typeof one === 'string' ? [{ line: at + 1, id: idOf(events[at]), reason: one }] : [])),
    }
  },
})

/** What a server need not repeat is filled in (never the time, which makes two sendings one event); what it says of tomorrow is refused. */
function readConfirmed(raw: unknown, { reading, home }: { reading: Reading; home: string }): StoredEvent | string {
  const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { url: home, mode: 'exempt', ...raw } : raw
  const event = readEvent(given, reading)
  if (typeof event === 'string') return event
  if (event.ts > reading.now + 20 * 60_000) return 'ts: in the future'
  return applyPolicy(strictPolicy, event)
}

function idOf(raw: unknown): string | null {
  const id = (raw as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 64) : null
}
