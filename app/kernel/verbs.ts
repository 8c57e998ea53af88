// The usual verbs of a noun, so that a register of simple records is one file and no more.
import * as z from 'zod'
import { capital } from './noun.ts'
import type { AnyNoun, ChangeOf, CreationOf, RowOf } from './noun.ts'
import type { Access } from './access.ts'
import type { Operation } from './operation.ts'

const one = z.strictObject({ id: z.uuid() })
const versioned = z.strictObject({ id: z.uuid(), version: z.int().positive() })
const listing = z.strictObject({ removed: z.boolean().optional() })

type One = z.output<typeof one>
type Versioned = z.output<typeof versioned>

/** `listStakes`, `getStake`, `createStake`, `updateStake`, `removeStake`, `restoreStake`, typed from the noun. */
export type VerbsOf<N extends AnyNoun> =
  & { [K in N as `list${Capitalize<K['plural']>}`]: Operation<z.output<typeof listing>, RowOf<K>[]> }
  & { [K in N as `get${Capitalize<K['name']>}`]: Operation<One, RowOf<K>> }
  & { [K in N as `create${Capitalize<K['name']>}`]: Operation<CreationOf<K>, RowOf<K>> }
  & { [K in N as `update${Capitalize<K['name']>}`]: Operation<Versioned & { change: ChangeOf<K> }, RowOf<K>> }
  & { [K in N as `remove${Capitalize<K['name']>}`]: Operation<Versioned, RowOf<K>> }
  & { [K in N as `restore${Capitalize<K['name']>}`]: Operation<Versioned, RowOf<K>> }

/** Builds them. All of them go through `ctx.of(noun)`, which keeps the room's border and the record's version. */
export function verbs(noun: AnyNoun): Record<string, Operation> {
  const view = `${noun.room}.${noun.seenFrom}` satisfies Access
  const edit = `${noun.room}.edit` satisfies Access
  const rows = z.array(noun.row)
  const list: Record<string, Operation<never>> = {
    [`list${capital(noun.plural)}`]: { access: view, reads: true, input: listing as never, output: rows, run: (ctx, { removed }: z.output<typeof listing>) => ctx.of(noun).list({ removed: removed ?? false }) },
    [`get${capital(noun.name)}`]: { access: view, reads: true, input: one as never, output: noun.row, run: (ctx, { id }: One) => ctx.of(noun).get(id) },
    [`create${capital(noun.name)}`]: { access: edit, reads: false, input: noun.creation as never, output: noun.row, run: (ctx, creation: object) => ctx.of(noun).create(creation) },
    [`update${capital(noun.name)}`]: {
      access: edit, reads: false, input: z.strictObject({ ...versioned.shape, change: noun.change }) as never, output: noun.row,
      run: (ctx, { id, version, change }: Versioned & { change: object }) => ctx.of(noun).update({ id, version }, change),
    },
    [`remove${capital(noun.name)}`]: { access: edit, reads: false, input: versioned as never, output: noun.row, run: (ctx, at: Versioned) => ctx.of(noun).remove(at) },
    [`restore${capital(noun.name)}`]: { access: edit, reads: false, input: versioned as never, output: noun.row, run: (ctx, at: Versioned) => ctx.of(noun).restore(at) },
  }
  return list as unknown as Record<string, Operation>
}
