// What an operation is given: the company it works for, who asks, the transaction, and the doors to everything else.
import type { SQL } from 'drizzle-orm'
import type { NodePgDatabase, NodePgTransaction } from 'drizzle-orm/node-postgres'
import type { Role } from './access.ts'
import type { AnyNoun, ChangeOf, CreationOf, RowOf } from './noun.ts'
import type { Locale } from './refusal.ts'
import type { Rule } from './rule.ts'
import type { Services } from './services.ts'

export type Db = NodePgDatabase<Record<string, never>>
export type Tx = NodePgTransaction<Record<string, never>, Record<string, never>> | Db

/** Who asks: a member of the company, in person or through an API key of theirs. */
export interface Asker { person: string; name: string; role: Role; scope: 'read' | 'write' }

/** A record at the version the caller read: writing over a newer one is refused. */
export interface At { id: string; version: number }

/**
 * Reads and writes of one noun. In the noun's own room they touch the table; from another room the writes go
 * through that room's operation (`createAction`), with its checks, in the same transaction and as the same person.
 */
export interface NounAccess<N extends AnyNoun> {
  list(how?: { where?: SQL | undefined; removed?: boolean }): Promise<RowOf<N>[]>
  /** Refuses with `not-found` when there is none, or when it is another company's. */
  get(id: string): Promise<RowOf<N>>
  /** `entity`: the part of the company it is for, itself when not said; in the noun's own room only. */
  create(creation: CreationOf<N>, where?: { entity?: string | undefined }): Promise<RowOf<N>>
  update(at: At, change: ChangeOf<N>): Promise<RowOf<N>>
  remove(at: At): Promise<RowOf<N>>
  restore(at: At): Promise<RowOf<N>>
}

export interface Ctx {
  workspace: string
  asker: Asker
  locale: Locale
  /** The room whose operation runs: the only schema it may write. */
  room: string
  /** This transaction. Row-level security shows it this company's records and no other's. */
  db: Tx
  services: Services
  /** Aborted when whoever asks goes away: a long question of the event store is then stopped. */
  signal: AbortSignal | undefined
  of<N extends AnyNoun>(noun: N): NounAccess<N>
  /** Starts a job of this room once the transaction is committed, and not if it fails. */
  enqueue(job: string, data: Record<string, unknown>): Promise<void>
  /** Applies one of the method's rules: advises, asks, or refuses, at the level this company chose. */
  rule(rule: Rule, broken: boolean): Promise<void>
  /** Tells open pages that something of this room changed, after the commit. */
  tell(event: string, data?: Record<string, unknown>): void
}
