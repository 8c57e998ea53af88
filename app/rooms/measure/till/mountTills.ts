// The till's phone page, from the server: reading the question, adding one to a source, taking one's own press back. No account, no cookie.
import { and, eq, isNull } from 'drizzle-orm'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { openSlowdown } from '#app/kernel/accounts/slowdown.ts'
import { hashToken } from '#app/kernel/accounts/token.ts'
import { dayIn } from '#app/kernel/clock.ts'
import { localeOf } from '#app/kernel/http/caller.ts'
import { openRate } from '#app/kernel/rate.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { parse, transact } from '#app/kernel/run.ts'
import type { Ship } from '#app/kernel/run.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { workspace } from '#app/kernel/tables.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { till } from '#app/model/measure/till.ts'

/** Posted, although reading changes nothing: in an address, the key would stay in the logs of every proxy on the way. */
const opening = z.strictObject({ token: z.string().max(100) })
const pressing = opening.extend({ source: z.string().max(60), /** True: takes one back of those pressed today. */ undo: z.boolean().optional() })

const tillOver = () => new Refusal('till-over', 404, { fr: 'Cette page de caisse n’est plus ouverte. Demandez un nouveau code QR.', en: 'This till page is no longer open. Ask for a new QR code.' })
const text = { type: 'string' }
const describe = (operationId: string, description: string, properties: Record<string, object>) => ({
  schema: { tags: ['till'], operationId, description, body: { type: 'object', properties, required: ['token'] }, response: { 200: { description: 'Done.', type: 'object', additionalProperties: true }, '4xx': { description: 'Refused.', type: 'object', additionalProperties: true } } },
  bodyLimit: 2048, validatorCompiler: () => () => true, serializerCompiler: () => (data: unknown) => JSON.stringify(data),
})

export function mountTills(app: FastifyInstance, ship: Ship) {
  const slowdown = openSlowdown()
  /** As fast as a busy counter, not as fast as a program. */
  const rate = openRate({ most: 40, windowMs: 60_000 })
  const { owner } = ship.database

  /** A key that opens nothing counts as a guess of its address. */
  async function find(request: FastifyRequest, token: string) {
    const keys = [`till ${request.ip}`]
    slowdown.take(keys)
    const [found] = await owner.select({ till: till.table, company: workspace.name, zone: workspace.zone }).from(till.table).innerJoin(workspace, eq(workspace.id, till.table.workspace))
      .where(and(eq(till.table.tokenHash, hashToken(token)), isNull(till.table.removedAt)))
    if (!found) throw tillOver()
    slowdown.passed(keys)
    return { ...found, today: dayIn(found.zone, ship.services.now()) }
  }
  type Found = Awaited<ReturnType<typeof find>>

  const inCompany = <T>(request: FastifyRequest, found: Found, steps: Parameters<typeof transact<T>>[2]) =>
    transact(ship, { workspace: found.till.workspace, locale: localeOf(request), asker: { person: '', name: found.till.name, role: 'contributor', scope: 'write' }, operation: 'measure.pressTill' }, steps)
  const ofToday = (found: Found) => and(eq(resultCount.table.tillId, found.till.id), eq(resultCount.table.onDay, found.today))
  const shown = ({ till: { question, sources }, company, today }: Found, rows: { source: string; count: number }[]) => ({
    company, question, today, sources: sources.map(source => ({ source, count: rows.find(row => row.source === source)?.count ?? 0 })),
  })

  app.post('/api/till/read', describe('till.read', 'What the page of a till shows.', { token: text }), async (request, reply) => {
    const found = await find(request, parse(opening, request.body ?? {}).token)
    const rows = await inCompany(request, found, ctx => ctx.of(resultCount).list({ where: ofToday(found) }))
    return reply.header('cache-control', 'no-store').send(shown(found, rows))
  })

  app.post('/api/till/press', describe('till.press', 'Adds one result to a source, today, or takes one back.', { token: text, source: text, undo: { type: 'boolean' } }), async (request, reply) => {
    const { token, source, undo = false } = parse(pressing, request.body ?? {})
    const found = await find(request, token)
    rate.take(found.till.id)
    if (!found.till.sources.includes(source)) throw invalid({ source: { fr: 'Cette réponse n’est pas proposée.', en: 'This answer is not offered.' } })
    const rows = await inCompany(request, found, async ctx => {
      await takeTurn(ctx, `till ${found.till.id}`)
      const [known] = await ctx.of(resultCount).list({ where: and(ofToday(found), eq(resultCount.table.source, source)) })
      if (known) await ctx.of(resultCount).update(known, { count: Math.max(0, known.count + (undo ? -1 : 1)) })
      else if (!undo) await ctx.of(resultCount).create({ kpiId: found.till.kpiId, onDay: found.today, source, count: 1, how: 'till', tillId: found.till.id })
      return await ctx.of(resultCount).list({ where: ofToday(found) })
    })
    return reply.header('cache-control', 'no-store').send(shown(found, rows))
  })
}
