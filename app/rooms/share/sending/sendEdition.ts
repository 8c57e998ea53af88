// Sends a document to the addresses a person gave: noted first, then made and mailed once the transaction is over.
import { eq, gte } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import type { JobCtx, JobKind } from '#app/kernel/jobs/job.ts'
import type { Letter } from '#app/kernel/mail.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal, tooMany } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { delivery } from '#app/model/share/delivery.ts'
import { edition } from '#app/model/share/edition.ts'
import { drawUp, writerOf } from '../edition/drawUp.ts'
import { noteEdition } from '../edition/makeEdition.ts'
import { words } from './sending.words.ts'

type Delivery = RowOf<typeof delivery>

const noMail = () => new Refusal('no-mail', 422, { fr: 'Aucun serveur de messagerie n’est réglé\u202f: téléchargez le document et envoyez-le vous-même.', en: 'No mail server is set: download the document and send it yourself.' })

export const sendEdition = operation({
  access: 'share.edit', output: z.object({ editionId: z.uuid(), recipients: z.array(z.string()) }),
  input: z.strictObject({ exportId: z.string().max(100), recipients: z.array(z.email().max(320).transform(text => text.toLowerCase())).min(1).max(10), message: z.string().trim().max(4000) }),
  async run(ctx, { exportId, recipients, message }) {
    if (!ctx.services.mail.ready) throw noMail()
    const once = [...new Set(recipients)]
    await refuseFlood(ctx, once.length)
    const made = await noteEdition(ctx, await writerOf(exportId))
    for (const recipient of once) await ctx.of(delivery).create({ recipient, message, editionId: made.id })
    await ctx.enqueue('sendDeliveries', { editionId: made.id })
    return { editionId: made.id, recipients: once }
  },
})

/** Somebody else's mail server is not ours to flood. */
const mostAnHour = 30
const hourMs = 3_600_000
async function refuseFlood(ctx: Ctx, more: number) {
  await takeTurn(ctx, 'sendEdition')
  const now = Date.parse(ctx.services.now())
  const where = gte(delivery.table.createdAt, new Date(now - hourMs).toISOString())
  // A delivery that somebody took off the list left all the same.
  const recent = [...await ctx.of(delivery).list({ where }), ...await ctx.of(delivery).list({ where, removed: true })].map(one => Date.parse(one.createdAt)).toSorted((a, b) => a - b)
  const tooManyBy = recent.length + more - mostAnHour
  if (tooManyBy > 0) throw tooMany(Math.max(1, Math.ceil(((recent[tooManyBy - 1] ?? now) + hourMs - now) / 1000)))
}

const waitingFor = (ctx: Ctx, editionId: string) => ctx.of(delivery).list({ where: eq(delivery.table.editionId, editionId) }).then(all => all.filter(one => one.state === 'waiting'))

/** A letter refused for good is noted so; any other trouble is tried again, for those who have not had it yet. */
export const sendDeliveries: JobKind = {
  subject: data => String(data['editionId']),
  async run(job, data) {
    const editionId = String(data['editionId'])
    const prepared = await job.transact(async ctx => {
      const waiting = await waitingFor(ctx, editionId)
      if (waiting.length === 0) return undefined
      const { exportId, title } = await ctx.of(edition).get(editionId)
      return { waiting, title, sender: ctx.asker.name, make: await drawUp(ctx, exportId) }
    })
    if (!prepared) return
    const { waiting, title, sender, make } = prepared
    const head = await job.services.letterhead(job.workspace)
    const file = await make()
    const say = words[job.locale]
    const delivered: PromiseSettledResult<void>[] = []
    for (const one of waiting) {
      const letter: Letter = {
        id: one.id, to: one.recipient, subject: say.subject(title, head?.name ?? ''), text: [one.message || say.text(title), say.sentBy(sender)].join('\n\n'), head,
        attachments: [{ name: file.name, type: file.type, bytes: file.bytes }],
      }
      delivered.push(...await Promise.allSettled([deliver(job, one, letter)]))
    }
    for (const one of delivered) if (one.status === 'rejected') throw one.reason
  },
  async giveUp(job, data) {
    await job.transact(async ctx => { for (const one of await waitingFor(ctx, String(data['editionId']))) await ctx.of(delivery).update(one, { state: 'failed' }) })
  },
}

async function deliver(job: JobCtx, one: Delivery, letter: Letter) {
  const note = (change: { state: 'sent' | 'failed'; sentAt?: string }) => job.transact(async ctx => { await ctx.of(delivery).update(one, change) })
  try { await job.services.mail.send(letter) } catch (error) {
    const { responseCode = 0 } = error as { responseCode?: number }
    if (responseCode >= 500) return await note({ state: 'failed' })
    throw error
  }
  await note({ state: 'sent', sentAt: job.services.now() })
}
