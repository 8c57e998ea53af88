// An operation: who may, what comes in, what goes out, what is done. Route, API description and client come from it.
import * as z from 'zod'
import type { Access } from './access.ts'
import type { Ctx } from './context.ts'
import type { Schema } from './schema.ts'

/**
 * One thing a person or a program can ask of a room.
 * `reads: true` makes it a GET that changes nothing; otherwise it is a POST, run in one transaction.
 */
export interface Operation<I = unknown, O = unknown> {
  access: Access
  reads: boolean
  input: Schema<I>
  output: Schema<O>
  run(ctx: Ctx, input: I): Promise<O>
}

/** Names that begin so are GETs that change nothing; the routes and the client go by it. */
const readVerbs = ['list', 'get', 'read', 'find', 'count', 'compare', 'foresee', 'download'] as const
export type ReadVerb = (typeof readVerbs)[number]

export const readsByName = (key: string) => readVerbs.some(verb => verb === /^[a-z]*/.exec(key)?.[0])

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

/** Reads once more in the company, in a transaction of its own: only as long as `steps` take. */
export type ReadAgain = <T>(steps: (ctx: Ctx) => Promise<T>) => Promise<T>

/** An answer still to be made, once the transaction is committed. */
export class Late<O> {
  readonly make: (readAgain: ReadAgain) => Promise<O>
  constructor(make: (readAgain: ReadAgain) => Promise<O>) {
    this.make = make
  }
}

/**
 * An operation whose answer takes seconds: a document to print, a letter to send, another server to ask. `run` reads and
 * writes, then gives what makes the answer; that runs once the transaction is committed, since none is held meanwhile.
 */
export function lateOperation<I, O>(form: Omit<Operation<I, O>, 'reads' | 'run'> & { reads?: boolean; run(ctx: Ctx, input: I): Promise<(readAgain: ReadAgain) => Promise<O>> }): Operation<I, O> {
  return operation({ ...form, run: async (ctx, input) => new Late(await form.run(ctx, input)) as unknown as O }) // `runOperation` opens it
}
