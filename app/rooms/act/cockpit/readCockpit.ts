// All the channels on one board: who holds each, what comes next on it, and what calls for a look.
import { addDays } from '@azimut/engines/calendar'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { action } from '#app/model/plan/action.ts'
import { readFlagged } from '../contents/readContents.ts'

/** Beyond so many days without anything, a channel that is kept is silent. */
const silentDays = 60
const alert = z.enum(['no-owner', 'nothing-next', 'silent', 'to-decide', 'to-review', 'content-late'])

export const readCockpit = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.array(z.object({
    id: z.uuid(), name: z.string(), kind: z.string(), owner: z.string().nullable(),
    next: z.object({ title: z.string(), onDay: z.iso.date().nullable(), state: z.string() }).nullable(),
    openActions: z.number(), alerts: z.array(alert),
  })),
  async run(ctx) {
    const today = await readToday(ctx)
    const contents = await readFlagged(ctx)
    const actions = (await ctx.of(action).list()).filter(one => one.state === 'planned' || one.state === 'doing')
    return (await ctx.of(channel).list()).filter(one => one.open !== 'no').map(one => {
      const ours = contents.filter(({ content }) => content.channel?.trim().toLowerCase() === one.name.trim().toLowerCase() || actions.some(own => own.id === content.actionId && own.channelId === one.id))
      const waiting = ours.filter(({ content }) => content.state !== 'published').toSorted((a, b) => (a.content.onDay ?? '9').localeCompare(b.content.onDay ?? '9'))
      const next = waiting.find(({ content }) => content.onDay === null || content.onDay >= today) ?? null
      const lastOn = [one.lastActivityOn, ...ours.map(({ content }) => (content.state === 'published' ? content.onDay : null))].flatMap(day => day ?? []).toSorted().at(-1)
      const found: Record<z.output<typeof alert>, boolean> = {
        'no-owner': !one.ownerUnit && !one.loginHolder, 'nothing-next': !next, silent: lastOn !== undefined && lastOn < addDays(today, -silentDays),
        'to-decide': one.open === 'undecided', 'to-review': one.reviewOn !== null && one.reviewOn <= today, 'content-late': ours.some(({ flags }) => flags.includes('late')),
      }
      return {
        id: one.id, name: one.name, kind: one.kind, owner: one.ownerUnit ?? one.loginHolder, next: next && { title: next.content.title, onDay: next.content.onDay, state: next.content.state },
        openActions: actions.filter(own => own.channelId === one.id).length, alerts: alert.options.filter(key => found[key]),
      }
    }).toSorted((a, b) => b.alerts.length - a.alerts.length || a.name.localeCompare(b.name))
  },
})
