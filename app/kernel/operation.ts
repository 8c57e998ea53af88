// An operation: who may, what comes in, what goes out, what is done. Route, API description and client come from it.
import * as z from 'zod'
import type { Access } from './access.ts'
import type { Ctx } from './context.ts'
import type { AnyNoun } from './noun.ts'
import type { JobKind } from './jobs/job.ts'
import { verbs } from './verbs.ts'
import type { VerbsOf } from './verbs.ts'

/**
 * One thing a person or a program can ask of a room.
 * `reads: true` makes it a GET that changes nothing; otherwise it is a POST, run in one transaction.
 */
export interface Operation<I = unknown, O = unknown> {
  access: Access
  reads: boolean
  input: z.ZodType<I>
  output: z.ZodType<O>
  run(ctx: Ctx, input: I): Promise<O>
}

/** Names that begin so are GETs that change nothing; the client and the routes go by it. */
export const readsByName = (key: string) => /^(list|get|read|find|count|compare|foresee|download)(?=[A-Z]|$)/.test(key)

export function operation<I, O>(form: Omit<Operation<I, O>, 'reads'> & { reads?: boolean }): Operation<I, O> {
  return { reads: false, ...form }
}

/** Input of an operation that needs none. */
export const nothing = z.strictObject({})

/** A document an operation gives instead of JSON: the browser saves it under `name`. */
export class Download {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  constructor(name: string, type: string, bytes: Uint8Array) {
    this.name = name
    this.type = type
    this.bytes = bytes
  }
}
export const download = z.custom<Download>(value => value instanceof Download)

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
