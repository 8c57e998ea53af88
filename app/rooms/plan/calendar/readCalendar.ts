// One line of time for actions, contents, reviews, leave and the dates of the sector: what it belongs to, so that it can be filtered.
import { addMonths } from '@azimut/engines/calendar'
import * as z from 'zod'
import { readDates } from '#app/answers/dates.ts'
import { levers } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { content } from '#app/model/act/content.ts'
import { objective } from '#app/model/aim/objective.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { action } from '#app/model/plan/action.ts'
import { leave } from '#app/model/plan/leave.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'

const day = z.iso.date()
const id = z.uuid().nullable()
const item = z.object({
  id: z.uuid(), kind: z.enum(['action', 'content', 'meeting', 'leave']), title: z.string(), start: day, end: day, isDone: z.boolean(), version: z.number(),
  ownerId: id, objectiveId: id,
  /** The channel by name, else the lever's id. */
  channel: z.string().nullable(),
  /** Null when nothing tells whether it happens on screens or away from them. */
  isOffline: z.boolean().nullable(),
})

export const readCalendar = operation({
  access: 'plan.view', reads: true, input: nothing,
  output: z.object({
    today: day, items: z.array(item), people: z.array(z.object({ id: z.uuid(), name: z.string() })), objectives: z.array(z.object({ id: z.uuid(), sentence: z.string() })),
    channels: z.array(z.object({ id: z.string(), name: z.object({ fr: z.string(), en: z.string() }) })),
    dates: z.array(z.object({ id: z.string(), name: z.object({ fr: z.string(), en: z.string() }), start: z.string(), end: z.string() })),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const shelf = await levers()
    const channels = new Map((await ctx.of(channel).list()).map(one => [one.id, one]))
    const actions = (await ctx.of(action).list()).filter(one => one.state !== 'dropped')
    const byId = new Map(actions.map(one => [one.id, one]))
    const wayOf = (one: (typeof actions)[number] | undefined) => channels.get(one?.channelId ?? '')?.name ?? one?.leverId ?? null
    const offline = (one: (typeof actions)[number] | undefined) => shelf.get(one?.leverId ?? '')?.physical ?? null
    const items: z.output<typeof item>[] = [
      ...actions.map(one => ({ id: one.id, kind: 'action' as const, title: one.title, start: one.startOn, end: one.dueOn, isDone: one.state === 'done', version: one.version, ownerId: one.ownerId, objectiveId: one.objectiveId, channel: wayOf(one), isOffline: offline(one) })),
      ...(await ctx.of(content).list()).flatMap(one => {
        const made = byId.get(one.actionId ?? '')
        return one.onDay === null ? [] : [{ id: one.id, kind: 'content' as const, title: one.title, start: one.onDay, end: one.onDay, isDone: one.state === 'published', version: one.version, ownerId: one.ownerId, objectiveId: made?.objectiveId ?? null, channel: one.channel ?? wayOf(made), isOffline: one.format === 'print' || one.format === 'event' ? true : offline(made) ?? false }]
      }),
      ...(await ctx.of(meeting).list()).map(one => ({ id: one.id, kind: 'meeting' as const, title: one.title, start: one.onDay, end: one.onDay, isDone: one.onDay < today, version: one.version, ownerId: null, objectiveId: one.objectiveId, channel: null, isOffline: null })),
      ...(await ctx.of(leave).list()).map(one => ({ id: one.id, kind: 'leave' as const, title: one.label, start: one.fromDay, end: one.toDay, isDone: false, version: one.version, ownerId: one.personId, objectiveId: null, channel: null, isOffline: null })),
    ]
    const used = [...new Set(items.flatMap(one => one.channel ?? []))]
    return {
      today, items, people: (await ctx.of(person).list()).map(one => ({ id: one.id, name: one.name })),
      objectives: (await ctx.of(objective).list()).map(one => ({ id: one.id, sentence: one.sentence })),
      channels: used.map(one => ({ id: one, name: shelf.get(one)?.name ?? { fr: one, en: one } })),
      dates: await readDates(ctx, { from: addMonths(today, -3), to: addMonths(today, 15) }),
    }
  },
})
