// The crew of a company: its members and their roles, invitations, API keys, and the levels of the method's rules.
import { and, asc, count, desc, eq, gt, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { roles } from '../access.ts'
import { newId } from '../id.ts'
import { lateOperation, nothing, operation } from '../operation.ts'
import { room } from '../room.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Database } from '../store/database.ts'
import { apiKey, invitation, member, ruleLevel, workspace } from '../tables.ts'
import { words } from './crew.words.ts'
import { entityVerbs } from './entities.ts'
import { firstRunVerbs } from './firstRun.ts'
import { hashToken, newToken } from './token.ts'

const role = z.enum(roles)
const level = z.enum(['advice', 'asked', 'required'])
/** A zone the clock knows: a wrong one would leave the company without a day. */
const zone = z.string().max(100).refine(name => { try { new Intl.DateTimeFormat('en', { timeZone: name }); return true } catch { return false } })
const moment = z.date().transform(date => date.toISOString())
const memberRow = z.object({ id: z.uuid(), person: z.uuid(), name: z.string(), email: z.string(), role })
const company = z.object({ id: z.uuid(), name: z.string(), zone: z.string(), currency: z.string(), locale: z.string(), pace: z.enum(['essential', 'complete', 'expert']), fictional: z.boolean() })
const invitationDays = 14

/** Memberships and keys are the owner role's tables: a room may read who is a member, and never make one. */
export function crewRoom({ owner }: Database) {
  const at = (table: typeof member | typeof invitation | typeof apiKey, workspaceId: string, id: string) => and(eq(table.workspace, workspaceId), eq(table.id, id))

  async function changeMember(workspaceId: string, id: string, change: { role?: (typeof roles)[number]; removedAt?: Date }) {
    return await owner.transaction(async db => {
      // One change of the crew at a time: two owners who leave at once would each count the other.
      await db.select({ id: workspace.id }).from(workspace).where(eq(workspace.id, workspaceId)).for('no key update')
      const [found] = await db.select().from(member).where(and(at(member, workspaceId, id), isNull(member.removedAt)))
      if (!found) throw notFound()
      const [owners] = await db.select({ count: count() }).from(member).where(and(eq(member.workspace, workspaceId), eq(member.role, 'owner'), isNull(member.removedAt)))
      if (found.role === 'owner' && change.role !== 'owner' && owners?.count === 1)
        throw new Refusal('last-owner', 422, { fr: 'Une entreprise garde au moins une personne qui l’administre.', en: 'A company keeps at least one person who administers it.' })
      // Their keys end with their place: invited again one day, they do not find old programs at work.
      if (change.removedAt) await db.update(apiKey).set({ revokedAt: change.removedAt }).where(and(eq(apiKey.workspace, workspaceId), eq(apiKey.member, id), isNull(apiKey.revokedAt)))
      const [row] = await db.update(member).set(change).where(at(member, workspaceId, id)).returning()
      return row!
    })
  }

  return room('crew', {
    nouns: [],
    operations: {
      ...firstRunVerbs, ...entityVerbs({ owner }),
      getCompany: operation({
        access: 'crew.view', reads: true, input: nothing, output: company,
        async run(ctx) { return (await ctx.db.select().from(workspace).where(eq(workspace.id, ctx.workspace)))[0]! },
      }),
      updateCompany: operation({
        access: 'crew.own', input: z.strictObject({ name: z.string().trim().min(1).max(100), zone, pace: company.shape.pace, locale: z.enum(['fr', 'en']) }).partial(), output: company,
        async run(ctx, change) {
          const own = eq(workspace.id, ctx.workspace)
          if (Object.keys(change).length) await ctx.db.update(workspace).set(change).where(own)
          return (await ctx.db.select().from(workspace).where(own))[0]!
        },
      }),
      listMembers: operation({
        access: 'crew.view', reads: true, input: nothing, output: z.array(memberRow),
        run: ctx => ctx.db.select({ id: member.id, person: member.person, name: member.name, email: member.email, role: member.role })
          .from(member).where(isNull(member.removedAt)).orderBy(asc(member.name)),
      }),
      changeRole: operation({
        access: 'crew.own', input: z.strictObject({ id: z.uuid(), role }), output: memberRow,
        run: (ctx, form) => changeMember(ctx.workspace, form.id, { role: form.role }),
      }),
      removeMember: operation({
        access: 'crew.own', input: z.strictObject({ id: z.uuid() }), output: memberRow,
        run: (ctx, { id }) => changeMember(ctx.workspace, id, { removedAt: new Date(ctx.services.now()) }),
      }),
      listInvitations: operation({
        access: 'crew.own', reads: true, input: nothing, output: z.array(z.object({ id: z.uuid(), email: z.string(), role, expiresAt: moment })),
        run: async ctx => (await ctx.db.select().from(invitation).where(and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt), gt(invitation.expiresAt, new Date()))).orderBy(desc(invitation.createdAt)))
          .map(row => ({ id: row.id, email: row.email, role: row.role, expiresAt: row.expiresAt.toISOString() })),
      }),
      /** Sends the link by mail when mail is set up; gives it back in any case, since only its hash is kept. */
      invite: lateOperation({
        access: 'crew.own', input: z.strictObject({ email: z.email().transform(text => text.toLowerCase()), role }), output: z.object({ link: z.string(), sent: z.boolean() }),
        async run(ctx, form) {
          const token = newToken('invite')
          const id = newId()
          const link = `${ctx.services.settings.url}/invitation#${token}`
          await owner.insert(invitation).values({ workspace: ctx.workspace, id, email: form.email, role: form.role, tokenHash: hashToken(token), invitedBy: ctx.asker.person, expiresAt: new Date(Date.parse(ctx.services.now()) + invitationDays * 86_400_000) })
          if (!ctx.services.mail.ready) return () => Promise.resolve({ link, sent: false })
          const [{ name } = { name: '' }] = await ctx.db.select({ name: workspace.name }).from(workspace)
          const say = words[ctx.locale]
          const letter = { id, to: form.email, head: await ctx.services.letterhead(ctx.workspace), subject: say.subject(ctx.asker.name, name), text: say.text(ctx.asker.name, name, link) }
          return async () => ({ link, sent: await ctx.services.mail.send(letter).then(() => true, () => false) })
        },
      }),
      withdrawInvitation: operation({
        access: 'crew.own', input: z.strictObject({ id: z.uuid() }), output: z.object({}),
        async run(ctx, { id }) {
          const gone = await owner.update(invitation).set({ withdrawnAt: new Date(ctx.services.now()) }).where(at(invitation, ctx.workspace, id)).returning()
          if (!gone.length) throw notFound()
          return {}
        },
      }),
      listApiKeys: operation({
        access: 'crew.own', reads: true, input: nothing, output: z.array(z.object({ id: z.uuid(), name: z.string(), scope: z.enum(['read', 'write']), expiresAt: moment })),
        run: async ctx => (await owner.select().from(apiKey).where(and(eq(apiKey.workspace, ctx.workspace), isNull(apiKey.revokedAt))).orderBy(desc(apiKey.createdAt)))
          .map(row => ({ id: row.id, name: row.name, scope: row.scope, expiresAt: row.expiresAt.toISOString() })),
      }),
      /** The key is shown once: only its hash is kept. It acts as the member who made it, within its scope. */
      createApiKey: operation({
        access: 'crew.own', input: z.strictObject({ name: z.string().trim().min(1).max(100), scope: z.enum(['read', 'write']), days: z.int().min(1).max(366) }), output: z.object({ key: z.string() }),
        run: async (ctx, form) => ({ key: await createApiKey({ owner }, { ...form, workspace: ctx.workspace, person: ctx.asker.person }, ctx.services.now()) }),
      }),
      revokeApiKey: operation({
        access: 'crew.own', input: z.strictObject({ id: z.uuid() }), output: z.object({}),
        async run(ctx, { id }) {
          const gone = await owner.update(apiKey).set({ revokedAt: new Date(ctx.services.now()) }).where(at(apiKey, ctx.workspace, id)).returning()
          if (!gone.length) throw notFound()
          return {}
        },
      }),
      /** The rules whose level this company chose; the others keep the method's. */
      listRuleLevels: operation({
        access: 'crew.view', reads: true, input: nothing, output: z.array(z.object({ rule: z.string(), level })),
        run: ctx => ctx.db.select({ rule: ruleLevel.rule, level: ruleLevel.level }).from(ruleLevel).where(eq(ruleLevel.workspace, ctx.workspace)).orderBy(asc(ruleLevel.rule)),
      }),
      setRuleLevel: operation({
        access: 'crew.own', input: z.strictObject({ rule: z.string().max(100), level }), output: z.object({}),
        async run(ctx, form) {
          await ctx.db.insert(ruleLevel).values({ workspace: ctx.workspace, ...form }).onConflictDoUpdate({ target: [ruleLevel.workspace, ruleLevel.rule], set: { level: form.level } })
          return {}
        },
      }),
    },
  })
}

/** Makes a key for a member; also what the story of two rival companies uses. */
export async function createApiKey({ owner }: Pick<Database, 'owner'>, form: { name: string; scope: 'read' | 'write'; days: number; workspace: string; person: string }, now: string): Promise<string> {
  const [found] = await owner.select({ id: member.id }).from(member).where(and(eq(member.workspace, form.workspace), eq(member.person, form.person)))
  if (!found) throw notFound()
  const key = newToken('azimut')
  await owner.insert(apiKey).values({ workspace: form.workspace, id: newId(), member: found.id, name: form.name, hash: hashToken(key), scope: form.scope, expiresAt: new Date(Date.parse(now) + form.days * 86_400_000) })
  return key
}
