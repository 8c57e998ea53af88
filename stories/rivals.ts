// Two rival companies that share no member, with every role in each: what the tests of tenancy run on.
import { randomBytes } from 'node:crypto'
import { roles } from '#app/kernel/access.ts'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { addMember, createCompany } from '#app/kernel/accounts/members.ts'
import { transact } from '#app/kernel/run.ts'
import { site } from '#app/model/diagnose/site.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import type { AfloatShip } from '#app/ship.ts'
import type { Story, Told } from './story.ts'

const names = ['Atelier Rive (exemple fictif)', 'Maison Borde (exemple fictif)']

export const rivals: Story = {
  says: 'two fictional companies that share no member, with every role',
  async tell(ship, progress, { ownerEmail } = {}) {
    if (ownerEmail !== undefined) throw new Error('The rivals share no member: this story takes no --for.')
    const told: Told = { workspaces: [], users: [] }
    for (const [at, name] of names.entries()) {
      progress(`${at + 1}/${names.length} ${name}`)
      await tellCompany(ship, name, told)
    }
    return told
  },
}

async function tellCompany(ship: AfloatShip, name: string, told: Told) {
  const slug = name.split(' ')[1]!.toLowerCase()
  const unique = randomBytes(4).toString('hex')
  let workspace = ''
  for (const role of roles) {
    const email = `${role}-${unique}@${slug}.example`
    const password = randomBytes(18).toString('base64url')
    const { user } = await ship.accounts.api.signUpEmail({ body: { name: `${role} ${slug}`, email, password } })
    if (role === 'owner') workspace = await createCompany(ship.database.owner, { name, fictional: true }, user)
    else await addMember(ship.database.owner, workspace, user, role)
    const apiKey = await createApiKey(ship.database, { name: 'seed', scope: 'write', days: 30, workspace, person: user.id }, ship.services.now())
    told.users.push({ email, password, role, workspace, apiKey })
    if (role === 'owner') told.workspaces.push({ id: workspace, name, siteKey: await openSite(ship, { workspace, person: user.id, slug }) })
  }
}

/** A site and its tracking code, so that events can be sent at once. */
async function openSite(ship: AfloatShip, { workspace, person, slug }: { workspace: string; person: string; slug: string }) {
  const asker = { person, name: 'owner', role: 'owner', scope: 'write' } as const
  const as = (room: string) => ({ workspace, asker, locale: 'fr' as const, operation: `${room}.seed` })
  const own = await transact(ship, as('diagnose'), ctx => ctx.of(site).create({ url: `https://www.${slug}.example/`, name: slug, kind: 'own' }))
  const made = await transact(ship, as('measure'), ctx => ctx.of(tracker).create({ name: slug, key: randomBytes(12).toString('hex'), hosts: [`www.${slug}.example`, 'www.example.fr'], siteId: own.id }))
  return made.key
}
