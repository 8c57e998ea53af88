// The shape of what a listing says beside what the site says.
import * as z from 'zod'

/** One fact told in two places. `same` null: the two texts could not be compared for sure, and the person looks. */
const fact = z.object({ fact: z.enum(['phone', 'hours']), site: z.string(), listing: z.string(), same: z.boolean().nullable() })
export type ListingFact = z.output<typeof fact>
export const listingCompared = z.object({ copied: z.object({ phone: z.string().nullable(), hours: z.string().nullable() }).nullable(), facts: z.array(fact) })
export type ListingCompared = z.output<typeof listingCompared>
