// The head of a company's letters: its brand, for whoever in Azimut writes in its name.
import { palette } from '@azimut/engines/colour'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { logoOf } from '#app/answers/brand.ts'
import type { Db } from '#app/kernel/context.ts'
import type { Letterhead } from '#app/kernel/letter.ts'
import { brand } from '#app/model/share/brand.ts'

/** Reads as the owner role, by company: the kernel writes invitations without being in this room. */
export const openLetterheads = (owner: Db) => async (workspace: string): Promise<Letterhead | undefined> => {
  const { table } = brand
  const [found] = await owner.select().from(table).where(and(eq(table.workspace, workspace), isNull(table.removedAt))).orderBy(desc(table.id)).limit(1)
  if (!found) return undefined
  const { ground, onGround } = palette({ primary: found.primary, second: found.second, paper: '#ffffff', ink: '#17262b' })
  return { name: found.displayName, colour: ground, onColour: onGround, logo: logoOf(found), footer: found.footer }
}
