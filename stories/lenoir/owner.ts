// Who may open the fictional company: a person of this installation, or Claire Lenoir, with a password made for the occasion.
import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { addMember, createCompany } from '#app/kernel/accounts/members.ts'
import type { Person } from '#app/kernel/accounts/members.ts'
import { newId } from '#app/kernel/id.ts'
import { member, user, workspace as company } from '#app/kernel/tables.ts'
import type { AfloatShip } from '#app/ship.ts'
import type { Told } from '../story.ts'
import type { Who } from './teller.ts'

export interface Opened {
  workspace: string
  claire: Who
  ines: Who
  users: Told['users']
  /** Until then nobody enters: a server that stops half-way leaves nothing to visit. */
  show(): Promise<void>
}

/** Makes the company for the account of `email`; without one, opens an account for Claire. Throws a sentence when nobody has that e-mail. */
export async function openCompany(ship: AfloatShip, name: string, email: string | undefined): Promise<Opened> {
  if (email !== undefined) {
    const found = await findAccount(ship, email)
    if (!found) throw new Error(`Nobody has an account under ${email}.`)
    return { ...await openHidden(ship, name, found), users: [] }
  }
  const claire = 'claire@maison-lenoir.example'
  // Told a second time, the story has another Claire: nobody knows the password of the first one any more.
  const free = await findAccount(ship, claire) ? claire.replace('@', `-${randomBytes(3).toString('hex')}@`) : claire
  const password = randomBytes(18).toString('base64url')
  const account = (await ship.accounts.api.signUpEmail({ body: { name: 'Claire Lenoir (personne fictive)', email: free, password } })).user
  const opened = await openHidden(ship, name, account)
  const { workspace } = opened
  const apiKey = await createApiKey(ship.database, { name: 'seed', scope: 'write', days: 30, workspace, person: account.id }, ship.services.now())
  return { ...opened, users: [{ email: free, password, role: 'owner', workspace, apiKey }] }
}

async function openHidden({ database: { owner } }: AfloatShip, name: string, person: Person): Promise<Omit<Opened, 'users'>> {
  const workspace = await createCompany(owner, { name, fictional: true }, person)
  await owner.update(member).set({ removedAt: new Date() }).where(and(eq(member.workspace, workspace), eq(member.person, person.id)))
  // Every register is to be seen, and not the few of the first pace; the activity is joinery.
  await owner.update(company).set({ pace: 'complete', naf: '43.32A' }).where(eq(company.id, workspace))
  const ines = await addColleague({ owner }, workspace)
  return { workspace, claire: { person: person.id, name: 'Claire Lenoir (personne fictive)', role: 'owner' }, ines, show: () => addMember(owner, workspace, person, 'owner') }
}

/** Inès has an account without a password: nobody signs in as her. */
async function addColleague({ owner }: Pick<AfloatShip['database'], 'owner'>, workspace: string): Promise<Who> {
  const [name, role] = ['Inès (personne fictive)', 'editor'] as const
  const [account] = await owner.insert(user).values({ id: newId(), name, email: `ines-${randomBytes(6).toString('hex')}@maison-lenoir.example` }).returning({ id: user.id, name: user.name, email: user.email })
  await addMember(owner, workspace, account!, role)
  return { person: account!.id, name, role }
}

async function findAccount({ database }: AfloatShip, email: string) {
  const [found] = await database.owner.select({ id: user.id, name: user.name, email: user.email }).from(user).where(eq(user.email, email.toLowerCase()))
  return found
}
