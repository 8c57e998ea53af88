// Who calls: a person by session cookie, or a program by API key, and what they are in the company they name.
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { Accounts } from '../accounts/auth.ts'
import { findMember } from '../accounts/members.ts'
import { hashToken } from '../accounts/token.ts'
import type { Asker } from '../context.ts'
import { notFound, signInFirst } from '../refusal.ts'
import type { Locale } from '../refusal.ts'
import type { Database } from '../store/database.ts'
import { apiKey, member } from '../tables.ts'

/** The language to answer in: the page's own choice, else the browser's, else French. */
export function localeOf(request: Pick<FastifyRequest, 'headers'>): Locale {
  const chosen = request.headers['x-azimut-locale'] ?? request.headers['accept-language']
  return typeof chosen === 'string' && /^\s*en\b/i.test(chosen) ? 'en' : 'fr'
}

/** Fastify's headers as the web's. */
export function webHeaders(request: Pick<FastifyRequest, 'headers'>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) for (const one of [value ?? []].flat()) headers.append(name, one)
  return headers
}

/** Answers who asks in a company. Not a member, or a key of another company: `not-found`, as if it did not exist. */
export function openCallers(database: Database, accounts: Accounts) {
  return async function askerOf(request: FastifyRequest, workspace: string): Promise<Asker> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (bearer !== undefined) {
      const [key] = await database.owner.select().from(apiKey).where(and(eq(apiKey.hash, hashToken(bearer)), isNull(apiKey.revokedAt), gt(apiKey.expiresAt, new Date())))
      if (!key) throw signInFirst()
      const found = key.workspace === workspace ? await findMember(database.owner, and(eq(member.workspace, workspace), eq(member.id, key.member))!) : undefined
      if (!found) throw notFound()
      return { person: found.person, name: found.name, role: found.role, scope: key.scope }
    }
    const session = await accounts.api.getSession({ headers: webHeaders(request) })
    if (!session) throw signInFirst()
    const found = await findMember(database.owner, and(eq(member.workspace, workspace), eq(member.person, session.user.id))!)
    if (!found) throw notFound()
    return { person: found.person, name: found.name, role: found.role, scope: 'write' }
  }
}
export type AskerOf = ReturnType<typeof openCallers>
