// How far the guided first run of a company went: what was done, what was left for later, and where to go on.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '../context.ts'
import { nothing, operation } from '../operation.ts'
import { notAllowed } from '../refusal.ts'
import type { Bilingual } from '../refusal.ts'
import { workspace } from '../tables.ts'
import type { FirstRun } from '../tables.ts'

/** Which screens each person goes through, in order: an owner the twelve, a consultant those of an audit; a director begins with entities (13) and the plan they have (14). Screen 1 is the door. */
const paths: Readonly<Record<FirstRun['door'], readonly number[]>> = {
  owner: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  consultant: [1, 2, 4, 5],
  director: [1, 13, 14, 2, 3, 4, 5, 7],
}
const screen = z.int().min(1).max(14)
export const door = z.enum(['owner', 'consultant', 'director'])
const firstRun = z.object({ door, reached: screen, later: z.array(screen), finishedAt: z.string().nullable() })
/** `path`: the screens of that door, in order. */
const walked = firstRun.extend({ path: z.array(screen) })

/** What a company is called until somebody says its name. */
export const unnamed: Bilingual = { fr: 'Mon entreprise', en: 'My company' }

/** Where a company starts whose set-up (screen 1) was just done. */
export const firstRunBy = (by: FirstRun['door']): FirstRun => ({ door: by, reached: paths[by][1]!, later: [], finishedAt: null })

async function keptOf(ctx: Ctx): Promise<FirstRun | null> {
  const [row] = await ctx.db.select({ firstRun: workspace.firstRun }).from(workspace).where(eq(workspace.id, ctx.workspace)).for('update')
  return row?.firstRun ?? null
}

/** `name` is null until somebody said it. */
const described = z.object({ name: z.string().nullable(), siren: z.string().nullable(), naf: z.string().nullable() })
const sayCompany = ({ name, siren, naf }: { name: string; siren: string | null; naf: string | null }) => ({ name: Object.values(unnamed).includes(name) ? null : name, siren, naf })

export const firstRunVerbs = {
  /** Null for a company that never began one. */
  readFirstRun: operation({
    access: 'crew.view', reads: true, input: nothing, output: walked.nullable(),
    async run(ctx) {
      const [row] = await ctx.db.select({ firstRun: workspace.firstRun }).from(workspace).where(eq(workspace.id, ctx.workspace))
      return row?.firstRun ? { ...row.firstRun, path: [...paths[row.firstRun.door]] } : null
    },
  }),
  /** One screen was left behind, done or for later; `next` is the screen it leads to, null when it was the last. Going back never loses the place reached. */
  keepFirstRun: operation({
    access: 'crew.edit', input: z.strictObject({ screen, later: z.boolean(), next: screen.nullable() }), output: firstRun,
    async run(ctx, { screen: left, later, next }) {
      const before = await keptOf(ctx) ?? firstRunBy('owner')
      const others = before.later.filter(one => one !== left)
      const path = paths[before.door]
      const to = next ?? left
      const kept: FirstRun = {
        door: before.door, reached: path.indexOf(to) > path.indexOf(before.reached) ? to : before.reached,
        later: path.filter(one => others.includes(one) || (later && one === left)),
        finishedAt: before.finishedAt ?? (next === null ? ctx.services.now() : null),
      }
      await ctx.db.update(workspace).set({ firstRun: kept }).where(eq(workspace.id, ctx.workspace))
      return kept
    },
  }),
  /** What the company is: its name, its SIREN, and the code of its activity. What is not given stays as it was. */
  describeCompany: operation({
    access: 'crew.edit', input: z.strictObject({ name: z.string().trim().min(1).max(100), siren: z.string().regex(/^\d{9}$/).nullable(), naf: z.string().trim().min(1).max(10).nullable() }).partial(), output: described,
    async run(ctx, change) {
      const own = eq(workspace.id, ctx.workspace)
      const [before] = await ctx.db.select().from(workspace).where(own).for('update')
      const isBeginning = before!.firstRun?.finishedAt === null
      // Once the first run is over, a name is changed in the settings, by who administers the company.
      if (change.name !== undefined && change.name !== before!.name && !isBeginning && ctx.asker.role !== 'owner') throw notAllowed()
      if (Object.keys(change).length) await ctx.db.update(workspace).set(change).where(own)
      return sayCompany({ ...before!, ...change })
    },
  }),
  readDescription: operation({
    access: 'crew.view', reads: true, input: nothing, output: described,
    async run(ctx) { return sayCompany((await ctx.db.select().from(workspace).where(eq(workspace.id, ctx.workspace)))[0]!) },
  }),
}
