// Accounts and sessions: who a person is. What they may do in a company is a membership, not an account.
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { newId } from '../id.ts'
import type { Settings } from '../settings.ts'
import type { Database } from '../store/database.ts'
import { credential, session, user, verification } from '../tables.ts'

/** `__Host-`: bound to this host, to https (or localhost) and to the whole site. */
export const sessionCookie = '__Host-azimut'
const days = 24 * 3600

export function openAccounts(database: Database, settings: Settings) {
  return betterAuth({
    database: drizzleAdapter(database.owner, { provider: 'pg', schema: { user, session, account: credential, verification } }),
    baseURL: settings.url,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: [settings.url],
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 256, autoSignIn: true },
    user: { additionalFields: { locale: { type: 'string', required: false, defaultValue: 'fr', input: true } } },
    session: { expiresIn: 30 * days, updateAge: days },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false, // it would add __Secure- in front of __Host-; the attributes below are stricter
      cookies: { session_token: { name: sessionCookie, attributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' } } },
    },
    logger: { disabled: true },
  })
}
export type Accounts = ReturnType<typeof openAccounts>
