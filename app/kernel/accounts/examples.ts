// « Visiter une entreprise d’exemple »: a fictional company written for the person who asks, told while one does something else.
import { and, desc, eq, isNull } from 'drizzle-orm'
import * as z from 'zod'
import type { Db } from '../context.ts'
import { notFound } from '../refusal.ts'
import { member, workspace } from '../tables.ts'
import type { Person } from './members.ts'

/** `share` is how much of it is told, 0–1; `none` is said as well where this server has no example to tell. */
export const example = z.object({ state: z.enum(['none', 'telling', 'ready', 'failed']), share: z.number(), company: z.uuid().nullable() })
type Example = z.output<typeof example>
/** Writes the example for an account of this installation; says how far it is, 0–1. */
export type TellExample = (email: string, progress: (share: number) => void) => Promise<void>

export function openExamples(owner: Db) {
  let tell: TellExample | undefined
  /** Those being told or that failed, by person. */
  const under = new Map<string, Example>()
  /** One after the other: each is a year of work for the stores. */
  let turn: Promise<unknown> = Promise.resolve()

  async function read(person: string): Promise<Example> {
    const now = under.get(person)
    if (now) return now
    const [found] = await owner.select({ id: workspace.id }).from(member).innerJoin(workspace, eq(workspace.id, member.workspace))
      .where(and(eq(member.person, person), isNull(member.removedAt), eq(workspace.fictional, true))).orderBy(desc(workspace.id)).limit(1)
    return found ? { state: 'ready', share: 1, company: found.id } : { state: 'none', share: 0, company: null }
  }

  return {
    offer(told: TellExample) { tell = told },
    read,
    /** Pressed twice, it is told once; who has one already is shown theirs. */
    async begin({ id, email }: Person): Promise<Example> {
      if (!tell) throw notFound()
      const before = await read(id)
      if (before.state === 'ready' || under.get(id)?.state === 'telling') return before
      const say = (share: number) => { under.set(id, { state: 'telling', share, company: null }) }
      say(0)
      const told = turn.then(() => tell!(email, say))
      // Not awaited: it takes about a minute, and nobody waits on this page meanwhile.
      turn = told.then(() => under.delete(id), () => under.set(id, { state: 'failed', share: 0, company: null }))
      return await read(id)
    },
  }
}
