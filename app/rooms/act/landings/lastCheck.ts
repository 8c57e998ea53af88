// The last reading of the planned pages, each page with how it stands; those the plan has left since are left out.
import * as z from 'zod'
import { pageOf, plannedPages } from '#app/answers/plannedPages.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { landingCheck } from '#app/model/act/landingCheck.ts'
import type { LandingPage } from '#app/model/act/landingCheck.ts'

/** `away`: of another site, where the code cannot be pasted, and nothing else to say of it. */
const standings = ['fine', 'away', 'mend', 'down'] as const
type Standing = (typeof standings)[number]

const landingPage = z.custom<LandingPage>()
export const lastCheckRow = z.object({
  id: z.uuid(), state: z.enum(['queued', 'done', 'failed']), pagesKnown: z.number(), leftOut: z.number(), finishedAt: z.string().nullable(),
  pages: z.array(z.object({ page: landingPage, standing: z.enum(standings) })),
})

function standingOf({ trouble, code, isOwn, keepsQuery, links }: LandingPage): Standing {
  if (trouble !== null) return 'down'
  if (keepsQuery === false || links.length || code === 'other-key') return 'mend'
  return code === 'missing' ? isOwn ? 'mend' : 'away' : 'fine'
}

const worst = ({ standing }: { standing: Standing }) => -standings.indexOf(standing)

/** Null before the first. */
export async function readLastCheck(ctx: Ctx): Promise<z.output<typeof lastCheckRow> | null> {
  const last: RowOf<typeof landingCheck> | undefined = (await ctx.of(landingCheck).list()).at(-1)
  if (!last) return null
  const still = new Set((await plannedPages(ctx)).map(one => pageOf(one.url)))
  const { id, state, pagesKnown, leftOut, finishedAt } = last
  const pages = last.pages.filter(one => still.has(pageOf(one.url))).map(page => ({ page, standing: standingOf(page) })).toSorted((a, b) => worst(a) - worst(b))
  return { id, state, pagesKnown, leftOut, finishedAt, pages }
}
