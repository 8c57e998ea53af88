// « Répartir la charge »: what would move and why, seen first, then done; and a leave, which moves what falls in it at once.
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { action } from '#app/model/plan/action.ts'
import { leave } from '#app/model/plan/leave.ts'
import { person } from '#app/model/plan/person.ts'
import { readDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import { levelPlan } from './levelling.ts'

const day = z.iso.date()
const reason = z.object({ kind: z.enum(['waits', 'away', 'full', 'late']), hours: z.number().optional(), capacity: z.number().optional(), for: z.string().optional() })
const move = z.object({ id: z.uuid(), title: z.string(), ownerName: z.string().nullable(), fromDue: day, startOn: day, dueOn: day, days: z.number(), reason, missesDeadline: z.boolean() })
const levelled = z.object({ moves: z.array(move), /** Titles of what fits nowhere within a year. */ unplaced: z.array(z.string()), freeShare: z.number() })

/** The moves in words' reach: titles and names in place of ids. */
function proposed(desk: Desk): z.output<typeof levelled> {
  const found = levelPlan(desk.tasks, desk.workers, desk.frame)
  const names = new Map(desk.people.map(one => [one.id, one.name]))
  const title = (id: string) => desk.actions.get(id)?.title ?? ''
  return {
    moves: found.moves.map(({ reason: why, ...one }) => {
      const { dueOn, ownerId } = desk.actions.get(one.id)!
      return { ...one, title: title(one.id), ownerName: names.get(ownerId ?? '') ?? null, fromDue: dueOn, reason: why.kind === 'waits' ? { kind: why.kind, for: title(why.for) } : why }
    }),
    unplaced: found.unplaced.map(title), freeShare: desk.frame.freeShare,
  }
}

async function apply(ctx: Ctx, moves: readonly z.output<typeof move>[], desk: Desk) {
  for (const { id, startOn, dueOn } of moves) await ctx.of(action).update({ id, version: desk.actions.get(id)!.version }, { startOn, dueOn })
}

export const foreseeLevelling = operation({ access: 'plan.view', reads: true, input: nothing, output: levelled, run: async ctx => proposed(await readDesk(ctx)) })

export const levelLoad = operation({
  access: 'plan.edit', input: nothing, output: levelled,
  async run(ctx) {
    await takeTurn(ctx, 'levelLoad')
    const desk = await readDesk(ctx)
    const found = proposed(desk)
    await apply(ctx, found.moves, desk)
    return found
  },
})

/** A leave, and what it moves: the actions of that person, and those that wait for them. */
export const takeLeave = operation({
  access: 'plan.edit',
  input: z.strictObject({ personId: z.uuid(), fromDay: day, toDay: day, label: z.string().trim().min(1).max(100) }),
  output: z.object({ leave: leave.row, moves: z.array(move) }),
  async run(ctx, form) {
    refuseBackwards(form)
    await takeTurn(ctx, 'levelLoad')
    await ctx.of(person).get(form.personId)
    const before = new Set(proposed(await readDesk(ctx)).moves.map(one => one.id))
    const taken = await ctx.of(leave).create(form)
    const desk = await readDesk(ctx)
    // What did not fit before is another matter: only what this leave displaces moves.
    const moves = proposed(desk).moves.filter(one => !before.has(one.id))
    await apply(ctx, moves, desk)
    return { leave: taken, moves }
  },
})

function refuseBackwards({ fromDay, toDay }: { fromDay: string; toDay: string }, field = 'toDay') {
  if (toDay < fromDay) throw invalid({ [field]: { fr: 'Le retour ne peut pas précéder le départ.', en: 'The last day cannot come before the first.' } })
}

export const createLeave = operation({
  access: 'plan.edit', input: leave.creation, output: leave.row,
  async run(ctx, form) {
    refuseBackwards(form)
    return await ctx.of(leave).create(form)
  },
})

export const updateLeave = operation({
  access: 'plan.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: leave.change }), output: leave.row,
  async run(ctx, { id, version, change }) {
    refuseBackwards({ ...await ctx.of(leave).get(id), ...change }, 'change.toDay')
    return await ctx.of(leave).update({ id, version }, change)
  },
})
