// The shape of « Seuils »: what may be set, what is usual, and what the company chose.
import * as z from 'zod'

const limit = z.object({
  checkId: z.string(), name: z.string(),
  /** Where the usual figure comes from. */
  origin: z.string(),
  /** What stands after the figure in a field, the usual figure as it is said, and what is answered out of the bounds. */
  unit: z.string(), usual: z.string(), bounds: z.string(),
  figure: z.number(), usualFigure: z.number(),
  /** Null under the usual figure. */
  chosen: z.object({ id: z.uuid(), version: z.number(), said: z.string() }).nullable(),
})
export type LimitLine = z.output<typeof limit>

export const limitRegister = z.object({
  /** The elements that have a figure to set, in the order of the nine. */
  elements: z.array(z.object({ name: z.string(), limits: z.array(limit).min(1) })),
  total: z.number(), chosen: z.number(),
  /** `pending`: the report shown was judged by other figures. `none`: no site to read. */
  reading: z.enum(['none', 'current', 'pending', 'underWay']),
})
export type LimitRegister = z.output<typeof limitRegister>
