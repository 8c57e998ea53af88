// What the kernel needs to know of a noun to store it, guard it, follow its thread and offer its usual verbs.
import type { PgTable } from 'drizzle-orm/pg-core'
import type * as z from 'zod'
import type { Bilingual } from './refusal.ts'

/**
 * An edge upstream of a noun: the column that holds it and the noun it points to. One that is only `possible` is never
 * « à relier »; one that is advised is satisfied as well by any of the edges named in `or`, and with `of` is asked of those
 * records alone whose column holds one of the values.
 */
export interface Edge { column: string; to: AnyNoun; need: 'required' | 'advised' | 'possible'; or?: readonly string[]; of?: { column: string; values: readonly string[] }; words: Bilingual }

/** Any noun. `row` is what reads give, `creation` what creating takes, `change` what an update may hold. */
export interface AnyNoun {
  room: string
  name: string
  plural: string
  title: string
  words: { one: Bilingual; many: Bilingual }
  edges: Readonly<Record<string, Edge>>
  /** Who is shown its records: whoever may look at the room, or those alone who may change it. */
  seenFrom: 'view' | 'edit'
  table: PgTable
  row: z.ZodType
  creation: z.ZodType
  change: z.ZodType
}

/** The columns the kernel writes itself on every record. */
export interface BaseRow {
  workspace: string; id: string; entity: string; version: number
  createdAt: string; createdBy: string | null; updatedAt: string; updatedBy: string | null; removedAt: string | null
}

export type RowOf<N extends AnyNoun> = z.output<N['row']> & BaseRow
export type CreationOf<N extends AnyNoun> = z.output<N['creation']>
export type ChangeOf<N extends AnyNoun> = z.output<N['change']>

/** `aim.objective`: how a noun is named in the thread, in history and in events. */
export const nounKey = (noun: Pick<AnyNoun, 'room' | 'name'>) => `${noun.room}.${noun.name}`

export const capital = <S extends string>(word: S) => (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<S>
