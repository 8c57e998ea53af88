// Health, for whoever watches the server: ready to accept writes, and each store tried in earnest.
import { writeFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Ship } from '../run.ts'
import { heartbeat } from '../tables.ts'

export function mountHealth(app: FastifyInstance, ship: Ship) {
  const { events, settings } = ship.services
  const journal = onceASecond(() => events.checkJournal())
  const postgres = onceASecond(async () => {
    const at = new Date()
    await ship.database.owner.insert(heartbeat).values({ at }).onConflictDoUpdate({ target: heartbeat.one, set: { at } })
  })
  const eventStore = onceASecond(() => events.checkStore())
  const folder = onceASecond(async () => {
    const file = join(settings.data, 'heartbeat')
    await writeFile(file, ship.services.now())
    await rm(file)
  })
  const shape = { type: 'object', properties: { status: { type: 'string' }, stores: { type: 'object', additionalProperties: { type: 'string' } } } }
  const mount = (url: string, about: { operationId: string; description: string }, tries: Record<string, () => Promise<string>>) => {
    const schema = { tags: ['health'], ...about, response: { 200: { description: 'All well.', ...shape }, 503: { description: 'Something fails.', ...shape } } }
    app.get(url, { schema }, async (_request, reply) => {
      const stores = Object.fromEntries(await Promise.all(Object.entries(tries).map(async ([name, attempt]) => [name, await attempt()] as const)))
      const isWell = Object.values(stores).every(said => said === 'ok')
      return reply.status(isWell ? 200 : 503).send({ status: isWell ? 'ok' : 'failing', stores })
    })
  }
  mount('/health', { operationId: 'health', description: 'Whether the journal and PostgreSQL accept writes.' }, { journal, postgres })
  mount('/health/stores', { operationId: 'healthStores', description: 'Writes to each store and names what fails.' }, { journal, postgres, events: eventStore, folder })
}

/** Anybody may ask how the server is: whoever asks within a second hears of the same try, and of a failure its code alone. */
function onceASecond(attempt: () => Promise<unknown>) {
  let last: { at: number; said: Promise<string> } | undefined
  return async () => {
    if (!last || Date.now() - last.at > 1000) last = { at: Date.now(), said: within(attempt(), 5000).then(() => 'ok', error => `fails: ${reasonOf(error)}`) }
    return await last.said
  }
}

function reasonOf(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: unknown }
  return code ?? (cause ? reasonOf(cause) : 'no answer')
}

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  const late = new AbortController()
  try { await Promise.race([work, sleep(ms, undefined, { signal: late.signal }).then(() => { throw new Error('late') })]) } finally { late.abort() }
}
