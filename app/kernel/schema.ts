// A zod schema as the program's types need to know it: what it gives.
import type * as z from 'zod'

/**
 * Operations name their schemas by this rather than `z.ZodType<T>`: comparing two operations then compares two
 * answers, not the hundred methods of a schema, and the whole program is checked with half the types and memory.
 */
export interface Schema<T = unknown> { readonly _zod: { readonly output: T } }

/** The schema itself, for the few places that run it or describe it. */
export const zodOf = <T>(schema: Schema<T>) => schema as unknown as z.ZodType<T>
