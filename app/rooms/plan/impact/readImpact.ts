// Before a choice is changed: everything that comes of it — actions, euros, people, dates — followed down the thread, and what waits for it.
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { follow } from '#app/kernel/thread/thread.ts'
import { content } from '#app/model/act/content.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { dependency } from '#app/model/plan/dependency.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'

const touched = z.object({ id: z.uuid(), noun: z.string(), title: z.string() })

export const readImpact = operation({
  access: 'plan.view', reads: true, input: z.strictObject({ id: z.uuid() }),
  output: z.object({
    /** Every record below, nearest first: exactly what the thread finds going down, and the actions of a person. */
    records: z.array(touched),
    actions: z.array(z.object({ id: z.uuid(), title: z.string(), ownerName: z.string().nullable(), dueOn: z.iso.date(), hours: z.number(), state: z.string(), /** It only waits for one of the others. */ waits: z.boolean() })),
    lines: z.array(z.object({ id: z.uuid(), label: z.string(), centsPerMonth: z.number(), currency: z.string() })),
    people: z.array(z.string()), contents: z.number(), meetings: z.number(), hours: z.number(), centsPerMonth: z.number(),
    firstOn: z.iso.date().nullable(), lastOn: z.iso.date().nullable(),
  }),
  async run(ctx, { id }) {
    const actions = new Map((await ctx.of(action).list()).map(one => [one.id, one]))
    const owned = [...actions.values()].filter(one => one.ownerId === id)
    const roots = [id, ...owned.map(one => one.id)]
    const nodes = new Map<string, z.output<typeof touched>>()
    for (const root of roots) for (const { id: found, noun, title } of await follow(ctx.db, { workspace: ctx.workspace, id: root, direction: 'down' })) nodes.set(found, { id: found, noun, title })
    for (const one of owned) nodes.set(one.id, { id: one.id, noun: 'plan.action', title: one.title })
    const below = new Set(nodes.keys())
    const waiting = await waitingFor(ctx, new Set([...below, id].filter(one => actions.has(one))))
    const lines = (await ctx.of(budgetLine).list()).filter(one => below.has(one.id))
    const names = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
    const listed = [...actions.values()].filter(one => (below.has(one.id) || waiting.has(one.id)) && one.state !== 'dropped').toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    const left = listed.filter(one => one.state !== 'done')
    const days = left.map(one => one.dueOn)
    return {
      records: [...nodes.values()],
      actions: listed.map(({ id: own, title, ownerId, dueOn, hours, state }) => ({ id: own, title, ownerName: names.get(ownerId ?? '') ?? null, dueOn, hours, state, waits: !below.has(own) })),
      lines: lines.map(({ id: own, label, centsPerMonth, currency }) => ({ id: own, label, centsPerMonth, currency })),
      people: [...new Set(left.flatMap(one => names.get(one.ownerId ?? '') ?? []))],
      contents: (await ctx.of(content).list()).filter(one => below.has(one.id)).length, meetings: (await ctx.of(meeting).list()).filter(one => below.has(one.id)).length,
      hours: left.reduce((sum, one) => sum + one.hours, 0), centsPerMonth: lines.reduce((sum, one) => sum + one.centsPerMonth, 0),
      firstOn: days[0] ?? null, lastOn: days.at(-1) ?? null,
    }
  },
})

/** Actions that wait for one of these, and those that wait for them. */
async function waitingFor(ctx: Ctx, these: ReadonlySet<string>): Promise<Set<string>> {
  const links = await ctx.of(dependency).list()
  const found = new Set<string>()
  for (let front = [...these]; front.length;) {
    front = links.flatMap(one => (front.includes(one.needsId) && !these.has(one.actionId) && !found.has(one.actionId) ? [one.actionId] : []))
    for (const one of front) found.add(one)
  }
  return found
}
