// A room: the nouns it alone may write, the operations it offers, the jobs it runs.
import type { JobKind } from './jobs/job.ts'
import type { AnyNoun } from './noun.ts'
import { readsByName } from './operation.ts'
import type { Operation } from './operation.ts'
import { verbs } from './verbs.ts'
import type { VerbsOf } from './verbs.ts'

/** What a room offers to the bridge. */
export interface Room<Name extends string = string, Operations = Record<string, Operation>> {
  name: Name
  nouns: readonly AnyNoun[]
  operations: Operations
  jobs: Readonly<Record<string, JobKind>>
}

/** Declares a room: its nouns bring their usual verbs; an operation of the same name replaces one. */
export function room<Name extends string, const N extends readonly AnyNoun[], O extends Record<string, Operation>>(name: Name, form: {
  nouns: N
  operations: O
  jobs?: Record<string, JobKind>
}): Room<Name, Omit<VerbsOf<N[number]>, keyof O> & O> {
  for (const [key, { reads }] of Object.entries(form.operations))
    if (reads !== readsByName(key)) throw new Error(`${name}.${key} ${reads ? 'reads' : 'writes'}: its name says otherwise.`)
  const usual = Object.assign({}, ...form.nouns.map(noun => verbs(noun))) as Record<string, Operation>
  return { name, nouns: form.nouns, operations: { ...usual, ...form.operations } as never, jobs: form.jobs ?? {} }
}
