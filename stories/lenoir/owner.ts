// Who may open the fictional company: a person of this installation, or Claire Lenoir, with a password made for the occasion.
import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { createCompany } from '#app/kernel/accounts/members.ts'
import { user } from '#app/kernel/tables.ts'
import type { AfloatShip } from '#app/ship.ts'
import type { Told } from '../story.ts'

export interface Opened { workspace: string; person: string; users: Told['users'] }

/** Makes the company for the account of `email`; without one, opens an account for Claire. Throws a sentence when nobody has that e-mail. */
export async function openCompany(ship: AfloatShip, name: string, email: string | undefined): Promise<Opened> {
  if (email !== undefined) {
    const found = await findAccount(ship, email)
    if (!found) throw new Error(`Nobody has an account under ${email}.`)
    return { workspace: await createCompany(ship.database.owner, { name, fictional: true }, found), person: found.id, users: [] }
  }
  const claire = 'claire@maison-lenoir.example'
  // Told a second time, the story has another Claire: nobody knows the password of the first one any more.
  const free = await findAccount(ship, claire) ? claire.replace('@', `-${randomBytes(3).toString('hex')}@`) : claire
  const password = randomBytes(18).toString('base64url')
  const account = (await ship.accounts.api.signUpEmail({ body: { name: 'Claire Lenoir (personne fictive)', email: free, password } })).user
  const workspace = await createCompany(ship.database.owner, { name, fictional: true }, account)
  const apiKey = await createApiKey(ship.database, { name: 'seed', scope: 'write', days: 30, workspace, person: account.id }, ship.services.now())
  return { workspace, person: account.id, users: [{ email: free, password, role: 'owner', workspace, apiKey }] }
}

async function findAccount({ database }: AfloatShip, email: string) {
  const [found] = await database.owner.select({ id: user.id, name: user.name, email: user.email }).from(user).where(eq(user.email, email.toLowerCase()))
  return found
}
