// The kernel's own tables: companies, members, keys, the thread, history, rules. Every other table is a noun's.
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

const at = () => timestamp({ withTimezone: true, precision: 3 })
export const kernel = pgSchema('kernel')
export const thread = pgSchema('thread')
export const account = pgSchema('account')

/** By which door they came in, the screen reached (1–12), the screens left for later, and when it was over. */
export interface FirstRun { door: 'owner' | 'consultant' | 'director'; reached: number; later: number[]; finishedAt: string | null }

/** One company whose strategy it is: the tenant. */
export const workspace = kernel.table('workspace', {
  id: uuid().primaryKey(), name: text().notNull(), zone: text().notNull().default('Europe/Paris'), currency: text().notNull().default('EUR'),
  locale: text().notNull().default('fr'), pace: text({ enum: ['essential', 'complete', 'expert'] }).notNull().default('essential'),
  fictional: boolean().notNull().default(false), createdAt: at().notNull().defaultNow(),
  /** What the registers know it by: SIREN, and the code of its activity, which gives its sector. */
  siren: text(), naf: text(),
  /** How far the guided first run went; null for who never began one. */
  firstRun: jsonb().$type<FirstRun>(),
})

/** The company itself, or a brand, range or country below it. */
export const entity = kernel.table('entity', {
  workspace: uuid().notNull().references(() => workspace.id), id: uuid().notNull(), parent: uuid(), name: text().notNull(),
}, t => [primaryKey({ columns: [t.workspace, t.id] })])

/** A person's place in a company: a person is a member of many, with a role in each. */
export const member = kernel.table('member', {
  workspace: uuid().notNull().references(() => workspace.id), id: uuid().notNull(), person: uuid().notNull(),
  name: text().notNull(), email: text().notNull(), role: text({ enum: ['owner', 'editor', 'contributor', 'viewer', 'guest'] }).notNull(),
  removedAt: at(), createdAt: at().notNull().defaultNow(),
}, t => [primaryKey({ columns: [t.workspace, t.id] }), uniqueIndex('member_person').on(t.workspace, t.person), index('member_by_person').on(t.person)])

/** An invitation: only the hash of its token is kept. */
export const invitation = kernel.table('invitation', {
  workspace: uuid().notNull().references(() => workspace.id), id: uuid().notNull(), email: text().notNull(),
  role: text({ enum: ['owner', 'editor', 'contributor', 'viewer', 'guest'] }).notNull(), tokenHash: text().notNull().unique(),
  invitedBy: uuid().notNull(), expiresAt: at().notNull(), acceptedAt: at(), withdrawnAt: at(), createdAt: at().notNull().defaultNow(),
}, t => [primaryKey({ columns: [t.workspace, t.id] })])

/** A key for programs: hashed, scoped, expiring; it acts as the member it belongs to. */
export const apiKey = kernel.table('api_key', {
  workspace: uuid().notNull().references(() => workspace.id), id: uuid().notNull(), member: uuid().notNull(), name: text().notNull(),
  hash: text().notNull().unique(), scope: text({ enum: ['read', 'write'] }).notNull(), expiresAt: at().notNull(), revokedAt: at(), createdAt: at().notNull().defaultNow(),
}, t => [primaryKey({ columns: [t.workspace, t.id] })])

/** What one company chose for one of the method's rules. */
export const ruleLevel = kernel.table('rule_level', {
  workspace: uuid().notNull().references(() => workspace.id), rule: text().notNull(), level: text({ enum: ['advice', 'asked', 'required'] }).notNull(),
}, t => [primaryKey({ columns: [t.workspace, t.rule] })])

/** A rule passed over, with the name of who did. */
export const passedOver = kernel.table('passed_over', {
  workspace: uuid().notNull().references(() => workspace.id), id: uuid().notNull(), rule: text().notNull(), operation: text().notNull(),
  by: uuid().notNull(), byName: text().notNull(), at: at().notNull().defaultNow(),
}, t => [primaryKey({ columns: [t.workspace, t.id] })])

/** Who changed what, when, before and after. Written by a trigger only. */
export const history = kernel.table('history', {
  workspace: uuid().notNull(), noun: text().notNull(), id: uuid().notNull(), version: integer().notNull(),
  at: at().notNull(), by: uuid(), before: jsonb(), after: jsonb().notNull(),
}, t => [primaryKey({ columns: [t.workspace, t.id, t.version] }), index('history_at').on(t.workspace, t.at)])

/** Every record of every noun, with the title people know it by. Written by a trigger only. */
export const node = thread.table('node', {
  workspace: uuid().notNull(), id: uuid().notNull(), noun: text().notNull(), title: text().notNull(), removed: boolean().notNull().default(false),
}, t => [primaryKey({ columns: [t.workspace, t.id] }), index('node_noun').on(t.workspace, t.noun)])

/** The thread (fil rouge): one edge a line, from a record to what justifies it. Written by a trigger only. */
export const edge = thread.table('edge', {
  workspace: uuid().notNull(), from: uuid().notNull(), role: text().notNull(), to: uuid().notNull(),
}, t => [primaryKey({ columns: [t.workspace, t.from, t.role] }), index('edge_back').on(t.workspace, t.to)])

/** Written by the health check, so that it tries the store in earnest. */
export const heartbeat = kernel.table('heartbeat', { one: boolean().primaryKey().default(true), at: at().notNull() })

// Accounts and sessions, in the shape the accounts library expects. Only the kernel's own role may read them.
export const user = account.table('user', {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`), name: text().notNull(), email: text().notNull().unique(), emailVerified: boolean().notNull().default(false),
  image: text(), locale: text().notNull().default('fr'), createdAt: at().notNull().defaultNow(), updatedAt: at().notNull().defaultNow(),
})
export const session = account.table('session', {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`), userId: uuid().notNull().references(() => user.id, { onDelete: 'cascade' }), token: text().notNull().unique(),
  expiresAt: at().notNull(), ipAddress: text(), userAgent: text(), createdAt: at().notNull().defaultNow(), updatedAt: at().notNull().defaultNow(),
})
export const credential = account.table('credential', {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`), userId: uuid().notNull().references(() => user.id, { onDelete: 'cascade' }), accountId: text().notNull(), providerId: text().notNull(),
  accessToken: text(), refreshToken: text(), idToken: text(), accessTokenExpiresAt: at(), refreshTokenExpiresAt: at(), scope: text(), password: text(),
  createdAt: at().notNull().defaultNow(), updatedAt: at().notNull().defaultNow(),
})
/** What a person keeps to use again with each company they work for: questions, levers with their own rates, checklists. */
export const model = account.table('model', {
  id: uuid().primaryKey(), userId: uuid().notNull().references(() => user.id, { onDelete: 'cascade' }), kind: text({ enum: ['question', 'lever', 'checklist'] }).notNull(),
  name: text().notNull(), content: jsonb().notNull(), updatedAt: at().notNull().defaultNow(),
}, t => [index('model_by_person').on(t.userId)])
export const verification = account.table('verification', {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`), identifier: text().notNull(), value: text().notNull(), expiresAt: at().notNull(),
  createdAt: at().notNull().defaultNow(), updatedAt: at().notNull().defaultNow(),
})
