// The delegation card: the same few lines read, copied, sent by mail or put in an agenda, each with the address of the thread.
import { formatDate, formatHours } from '@azimut/engines/locale'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import { writeIcs } from '#app/catalogue/exports/calendar/ics.ts'
import { translate } from '#app/deck/words.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { newId } from '#app/kernel/id.ts'
import { Download, download, lateOperation, operation } from '#app/kernel/operation.ts'
import { openRate } from '#app/kernel/rate.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'
import { words } from './delegation.words.ts'

const one = z.strictObject({ id: z.uuid() })
const card = z.object({ subject: z.string(), text: z.string(), url: z.string() })

async function writeCard(ctx: Ctx, id: string) {
  const t = translate(words, ctx.locale)
  const what = await ctx.of(action).get(id)
  const owner = what.ownerId === null ? undefined : await ctx.of(person).get(what.ownerId)
  const why = what.objectiveId === null ? undefined : await ctx.of(objective).get(what.objectiveId)
  const day = (text: string) => formatDate(text, ctx.locale)
  const url = `${ctx.services.settings.url}/w/${ctx.workspace}/act?action=${id}`
  const text = [
    t('what', { title: what.title }), t('who', { name: owner?.name ?? t('noOwner') }),
    t('when', { start: day(what.startOn), due: day(what.dueOn), hours: formatHours(what.hours, ctx.locale) }),
    t('why', { objective: why?.sentence ?? t('noObjective') }), ...(what.doneWhen ? [t('doneWhen', { text: what.doneWhen })] : []), t('thread', { url }),
  ].join('\n')
  return { what, card: { subject: t('subject', { title: what.title, day: day(what.dueOn) }), text, url } }
}

export const readDelegation = operation({ access: 'act.view', reads: true, input: one, output: card, run: async (ctx, { id }) => (await writeCard(ctx, id)).card })

/** Somebody else's mail server is not ours to flood: so many cards an hour for each company. */
const rate = openRate({ most: 30, windowMs: 3_600_000 })

export const sendDelegation = lateOperation({
  access: 'act.contribute', input: z.strictObject({ id: z.uuid(), to: z.email().max(320) }), output: z.object({ to: z.string() }),
  async run(ctx, { id, to }) {
    const t = translate(words, ctx.locale)
    const { card: { subject, text } } = await writeCard(ctx, id)
    if (!ctx.services.mail.ready) throw new Refusal('no-mail', 422, { fr: 'Aucun envoi de courrier n’est réglé ici : copiez la fiche, ou téléchargez-la pour un agenda.', en: 'No mail is set up here: copy the card, or download it for an agenda.' })
    rate.take(ctx.workspace)
    const letter = { id: newId(), to, head: await ctx.services.letterhead(ctx.workspace), subject: subject.replace(/[\r\n]+/g, ' '), text: [t('hello'), t('asks', { from: ctx.asker.name }), text].join('\n\n') }
    return async () => {
      await ctx.services.mail.send(letter)
      return { to }
    }
  },
})

export const downloadDelegation = operation({
  access: 'act.view', reads: true, input: one, output: download,
  async run(ctx, { id }) {
    const { what, card: { text } } = await writeCard(ctx, id)
    const head = { name: what.title, language: ctx.locale, dated: await readToday(ctx) }
    const ics = writeIcs(head, [{ uid: `action-${id}@azimut`, title: what.title, notes: text, category: action.words.one[ctx.locale], start: what.startOn, end: what.dueOn, busy: false }])
    return new Download(`${translate(words, ctx.locale)('file')}-${what.dueOn}.ics`, 'text/calendar', new TextEncoder().encode(ics))
  },
})
