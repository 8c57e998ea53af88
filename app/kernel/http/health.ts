// Health, for whoever watches the server: ready to accept writes, and each store tried in earnest.
import { writeFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Ship } from '../run.ts'
import { heartbeat } from '../tables.ts'

export function mountHealth(app: FastifyInstance, ship: Ship) {
  const { events, settings } = ship.services
  const postgres = async () => { await ship.database.owner.execute(sql`select set_config('azimut.health', now()::text, false)`) }
  const postgresWrite = async () => {
    const at = new Date()
    await ship.database.owner.insert(heartbeat).values({ at }).onConflictDoUpdate({ target: heartbeat.one, set: { at } })
  }
  const folder = async () => { const file = join(settings.data, 'heartbeat'); await writeFile(file, ship.services.now()); await rm(file) }
  const answer = async (tries: Record<string, () => Promise<unknown>>) => {
    const stores: Record<string, string> = {}
    await Promise.all(Object.entries(tries).map(async ([name, attempt]) => {
      try { await within(attempt(), 5000); stores[name] = 'ok' } catch (error) { stores[name] = `fails: ${(error as Error).message.split('\n')[0]}` }
    }))
    return { status: Object.values(stores).every(one => one === 'ok') ? 'ok' as const : 'failing' as const, stores }
  }
  const shape = { type: 'object', properties: { status: { type: 'string' }, stores: { type: 'object', additionalProperties: { type: 'string' } } } }
  const route = (operationId: string, description: string) => ({ schema: { tags: ['health'], operationId, description, response: { 200: { description: 'All well.', ...shape }, 503: { description: 'Something fails.', ...shape } } } })
  app.get('/health', route('health', 'Whether the journal and PostgreSQL accept writes.'), async (_request, reply) => {
    const said = await answer({ journal: () => events.checkJournal(), postgres })
    return reply.status(said.status === 'ok' ? 200 : 503).send(said)
  })
  app.get('/health/stores', route('healthStores', 'Writes to each store and names what fails.'), async (_request, reply) => {
    const said = await answer({ journal: () => events.checkJournal(), postgres: postgresWrite, events: () => events.checkStore(), folder })
    return reply.status(said.status === 'ok' ? 200 : 503).send(said)
  })
}

function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error(`no answer in ${ms / 1000} s`)), ms) })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
