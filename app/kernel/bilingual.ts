// Both languages of a word, for the description of what an operation gives.
import * as z from 'zod'

export const bilingual = z.object({ fr: z.string(), en: z.string() })
