// What a person does before being in a company: set up, sign in, accept an invitation, choose a company.
import * as z from 'zod'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { invalid, notFound, Refusal, signInFirst } from '../refusal.ts'
import type { Database } from '../store/database.ts'
import { invitation, user, workspace } from '../tables.ts'
import type { Accounts } from './auth.ts'
import type { Door, DoorCall } from './door.ts'
import { example, openExamples } from './examples.ts'
import { door as byDoor, firstRunBy, unnamed } from './firstRun.ts'
import { addMember, createCompany, listCompanies } from './members.ts'
import { modelDoors } from './models.ts'
import { checkPassword } from './password.ts'
import { openSlowdown } from './slowdown.ts'
import { hashToken, newToken } from './token.ts'

const name = z.string().trim().min(1).max(100)
const email = z.email().max(200).transform(text => text.toLowerCase())
const password = z.string().max(256)
const locale = z.enum(['fr', 'en'])
const company = z.object({ id: z.uuid(), name: z.string(), role: z.string(), fictional: z.boolean(), pace: z.enum(['essential', 'complete', 'expert']) })
const door = <I, O>(form: Door<I, O>): Door => form as unknown as Door

/** Where a person is taken after signing in or up: their companies. */
const entered = z.object({ companies: z.array(company) })

const invitationOver = () => new Refusal('invitation-over', 404, { fr: 'Cette invitation n’est plus valable. Demandez-en une autre.', en: 'This invitation is no longer valid. Ask for another one.' })

export function openDoors(database: Database, accounts: Accounts) {
  const { owner } = database
  const slowdown = openSlowdown()
  const examples = openExamples(owner)
  let setUpToken: string | undefined

  const isEmpty = async () => (await owner.select({ id: user.id }).from(user).limit(1)).length === 0

  async function personOf(headers: Headers) {
    const found = await accounts.api.getSession({ headers })
    if (!found) throw signInFirst()
    return found.user
  }
  async function signUp(call: DoorCall, form: { name: string; email: string; password: string }) {
    checkPassword(form.password, form.email)
    const [taken] = await owner.select({ id: user.id }).from(user).where(eq(user.email, form.email))
    if (taken) throw invalid({ email: { fr: 'Un compte existe déjà à cette adresse : connectez-vous.', en: 'An account already exists for this address: sign in.' } })
    const { headers, response } = await accounts.api.signUpEmail({ body: { name: form.name, email: form.email, password: form.password, locale: call.locale }, returnHeaders: true })
    call.setCookies(headers)
    return response.user
  }
  const openInvitation = async (token: string) => {
    const [found] = await owner.select({ invitation, company: workspace.name }).from(invitation).innerJoin(workspace, eq(workspace.id, invitation.workspace))
      .where(and(eq(invitation.tokenHash, hashToken(token)), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt), gt(invitation.expiresAt, new Date())))
    if (!found) throw invitationOver()
    return found
  }

  const doors = {
    setUp: door({
      reads: false, open: true, output: entered,
      input: z.strictObject({ token: z.string(), name, email, password, company: name.optional(), door: byDoor.default('owner') }),
      async run(call, form) {
        const over = new Refusal('set-up-over', 404, { fr: 'Ce lien de mise en route a déjà servi. Connectez-vous.', en: 'This set-up link has been used. Sign in.' })
        if (!setUpToken || form.token !== setUpToken) throw over
        // Taken before anything is awaited: pressed twice, it works once. Given back when the form is refused.
        setUpToken = undefined
        if (!await isEmpty()) throw over // a backup was restored, an example written
        const person = await signUp(call, form).catch((error: unknown) => { setUpToken = form.token; throw error })
        // Who works for others has no company of their own to begin with: theirs are their clients'.
        if (form.door !== 'consultant' || form.company) await createCompany(owner, { name: form.company ?? unnamed[call.locale], locale: call.locale, firstRun: firstRunBy(form.door) }, person)
        return { companies: await listCompanies(owner, person.id) }
      },
    }),
    signIn: door({
      reads: false, open: true, output: entered, input: z.strictObject({ email, password }),
      async run(call, form) {
        const keys = [`mail ${form.email}`, `from ${call.address}`]
        // Counted before the answer is known: a hundred tries sent at once are not a hundred first tries.
        slowdown.take(keys)
        try {
          const { headers, response } = await accounts.api.signInEmail({ body: form, returnHeaders: true })
          slowdown.passed(keys)
          call.setCookies(headers)
          return { companies: await listCompanies(owner, response.user.id) }
        } catch (error) {
          if ((error as { statusCode?: number }).statusCode !== 401) throw error
          throw new Refusal('wrong-sign-in', 401, { fr: 'Cette adresse et ce mot de passe ne vont pas ensemble.', en: 'This address and this password do not go together.' })
        }
      },
    }),
    signOut: door({
      reads: false, open: true, output: z.object({}), input: z.strictObject({ everywhere: z.boolean().optional() }),
      async run(call, { everywhere }) {
        if (everywhere && await accounts.api.getSession({ headers: call.headers })) await accounts.api.revokeSessions({ headers: call.headers })
        const { headers } = await accounts.api.signOut({ headers: call.headers, returnHeaders: true })
        call.setCookies(headers)
        return {}
      },
    }),
    me: door({
      reads: true, open: true, input: z.strictObject({}),
      output: z.object({ person: z.object({ id: z.uuid(), name: z.string(), email: z.string(), locale }).nullable(), companies: z.array(company), emptyInstallation: z.boolean() }),
      async run(call) {
        const found = await accounts.api.getSession({ headers: call.headers })
        if (!found) return { person: null, companies: [], emptyInstallation: setUpToken !== undefined && await isEmpty() }
        const { id, name: called, email: mail, locale: language } = found.user
        return { person: { id, name: called, email: mail, locale: language === 'en' ? 'en' as const : 'fr' as const }, companies: await listCompanies(owner, id), emptyInstallation: false }
      },
    }),
    setLocale: door({
      reads: false, open: false, output: z.object({}), input: z.strictObject({ locale }),
      async run(call, form) {
        await owner.update(user).set({ locale: form.locale }).where(eq(user.id, (await personOf(call.headers)).id))
        return {}
      },
    }),
    createCompany: door({
      reads: false, open: false, output: entered, input: z.strictObject({ name: name.optional() }),
      async run(call, form) {
        const person = await personOf(call.headers)
        await createCompany(owner, { name: form.name ?? unnamed[call.locale], locale: call.locale, firstRun: firstRunBy('consultant') }, person)
        return { companies: await listCompanies(owner, person.id) }
      },
    }),
    // A POST although it changes nothing: the token would otherwise stay in the logs of every proxy on the way.
    readInvitation: door({
      reads: false, open: true, output: z.object({ company: z.string(), email: z.string(), role: z.string() }), input: z.strictObject({ token: z.string() }),
      async run(_call, { token }) {
        const found = await openInvitation(token)
        return { company: found.company, email: found.invitation.email, role: found.invitation.role }
      },
    }),
    acceptInvitation: door({
      reads: false, open: true, output: entered, input: z.strictObject({ token: z.string(), name: name.optional(), password: password.optional() }),
      async run(call, form) {
        const { invitation: given } = await openInvitation(form.token)
        const session = await accounts.api.getSession({ headers: call.headers })
        if (session && session.user.email !== given.email) throw notFound() // somebody else's invitation
        const person = session?.user ?? await signUp(call, { name: form.name ?? given.email, email: given.email, password: form.password ?? '' })
        await owner.transaction(async db => {
          const stillOpen = and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt))
          const taken = await db.update(invitation).set({ acceptedAt: new Date() }).where(and(eq(invitation.workspace, given.workspace), eq(invitation.id, given.id), stillOpen)).returning()
          if (!taken.length) throw invitationOver()
          await addMember(db, given.workspace, person, given.role)
        })
        return { companies: await listCompanies(owner, person.id) }
      },
    }),
    // POST as well: each asks for work, or how far it is, and no answer may be kept.
    openExample: door({
      reads: false, open: false, output: example, input: z.strictObject({}),
      async run(call) { return await examples.begin(await personOf(call.headers)) },
    }),
    readExample: door({
      reads: false, open: false, output: example, input: z.strictObject({}),
      async run(call) { return await examples.read((await personOf(call.headers)).id) },
    }),
    ...modelDoors(database, personOf),
  } satisfies Record<string, Door>

  return {
    doors, personOf,
    /** Gives the example that people may visit; without one, none is offered. */
    offerExample: examples.offer,
    /** On an empty installation, the token of the one-time set-up link; otherwise undefined. */
    async offerSetUp(): Promise<string | undefined> {
      setUpToken = await isEmpty() ? newToken('setup') : undefined
      return setUpToken
    },
  }
}
