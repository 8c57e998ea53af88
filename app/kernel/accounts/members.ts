// Who belongs to which company, and with which role.
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Role } from '../access.ts'
import type { Db, Tx } from '../context.ts'
import { newId } from '../id.ts'
import { entity, member, workspace } from '../tables.ts'
import type { FirstRun } from '../tables.ts'

/** The member a condition names, if there is one and they have not left. */
export async function findMember(owner: Db, where: SQL): Promise<{ workspace: string; person: string; name: string; role: Role } | undefined> {
  const [found] = await owner.select({ workspace: member.workspace, person: member.person, name: member.name, role: member.role }).from(member).where(and(where, isNull(member.removedAt)))
  return found
}

/** The companies of one person, in alphabetical order. */
export function listCompanies(owner: Db, person: string) {
  return owner.select({ id: workspace.id, name: workspace.name, role: member.role, fictional: workspace.fictional, pace: workspace.pace })
    .from(member).innerJoin(workspace, eq(workspace.id, member.workspace))
    .where(and(eq(member.person, person), isNull(member.removedAt))).orderBy(asc(workspace.name))
}

export interface Person { id: string; name: string; email: string }

/** Creates a company with its root entity and its first owner; all or nothing. */
export function createCompany(owner: Db, form: { name: string; locale?: string; fictional?: boolean; firstRun?: FirstRun }, person: Person): Promise<string> {
  return owner.transaction(async db => {
    const id = newId()
    await db.insert(workspace).values({ id, name: form.name, locale: form.locale ?? 'fr', fictional: form.fictional ?? false, firstRun: form.firstRun ?? null })
    await db.insert(entity).values({ workspace: id, id: newId(), name: form.name })
    await addMember(db, id, person, 'owner')
    return id
  })
}

/** Adds a person to a company, or gives them back the place they had, with this role; who is there keeps theirs. */
export async function addMember(db: Tx, company: string, { id: person, name, email }: Person, role: Role): Promise<void> {
  await db.insert(member).values({ workspace: company, id: newId(), person, name, email, role })
    .onConflictDoUpdate({ target: [member.workspace, member.person], set: { role, removedAt: null }, setWhere: isNotNull(member.removedAt) })
}
