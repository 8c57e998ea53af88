// The letter to the person who keeps the site: the code, where to paste it, how to check. Sent by mail, or copied.
import * as z from 'zod'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { cmsSteps } from '#app/answers/shelves.ts'
import { translate } from '#app/deck/words.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { newId } from '#app/kernel/id.ts'
import { lateOperation, operation } from '#app/kernel/operation.ts'
import { openRate } from '#app/kernel/rate.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { workspace } from '#app/kernel/tables.ts'
import { site } from '#app/model/diagnose/site.ts'
import { eq } from 'drizzle-orm'
import { installWords } from './install.words.ts'
import { snippetOf } from './snippet.ts'

const chosen = { cmsId: z.string().max(60).optional() }

async function writeLetter(ctx: Ctx, cmsId = 'html'): Promise<{ subject: string; text: string }> {
  const known = await readTracker(ctx)
  const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
  if (!known || !own) throw new Refusal('no-code', 422, { fr: 'Créez d’abord le code de mesure.', en: 'Make the tracking code first.' })
  const shelf = await cmsSteps()
  const cms = shelf.get(cmsId) ?? shelf.get('html')!
  const [company] = await ctx.db.select({ name: workspace.name }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const t = translate(installWords, ctx.locale)
  const host = new URL(own.url).hostname
  const steps = cms.steps.map((step, at) => `${at + 1}. ${step[ctx.locale]}`)
  const lines = [
    t('letterHello'), '', t('letterAsk', { host }), '', snippetOf(cms.form, { url: ctx.services.settings.url, key: known.key }), '',
    t('letterWhere', { cms: cms.name[ctx.locale], minutes: cms.minutes }), '', ...steps, ...(cms.limit ? ['', cms.limit[ctx.locale]] : []), '',
    t('letterCheck', { host }), '', t('letterPrivacy'), '', t('letterThanks'), ctx.asker.name, company!.name,
  ]
  return { subject: t('letterSubject', { host }), text: lines.join('\n') }
}

export const readCodeLetter = operation({
  access: 'measure.view', reads: true, input: z.strictObject(chosen),
  output: z.object({ subject: z.string(), text: z.string(), /** False without a mail server: one copies the letter, or opens one's own mail. */ sends: z.boolean() }),
  run: async (ctx, { cmsId }) => ({ ...await writeLetter(ctx, cmsId), sends: ctx.services.mail.ready }),
})

/** Somebody else's mail server is not ours to flood: a few letters an hour for each company. */
const rate = openRate({ most: 5, windowMs: 3_600_000 })

export const sendCode = lateOperation({
  access: 'measure.edit', input: z.strictObject({ ...chosen, to: z.email().max(200) }), output: z.object({ to: z.string() }),
  async run(ctx, { cmsId, to }) {
    const letter = await writeLetter(ctx, cmsId)
    if (!ctx.services.mail.ready) throw new Refusal('no-mail', 422, { fr: 'Aucun serveur d’envoi n’est réglé\u202f: copiez la lettre.', en: 'No mail server is set: copy the letter.' })
    rate.take(ctx.workspace)
    const head = await ctx.services.letterhead(ctx.workspace)
    return async () => {
      await ctx.services.mail.send({ id: newId(), to, head, ...letter })
      return { to }
    }
  },
})
