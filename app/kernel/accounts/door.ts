// What a person may ask before, or outside, any company.
import type * as z from 'zod'
import type { Locale } from '../refusal.ts'

export interface DoorCall { headers: Headers; locale: Locale; address: string; setCookies(from: Headers): void }
/** An operation outside any company. `open` doors need no session. */
export interface Door<I = unknown, O = unknown> { reads: boolean; open: boolean; input: z.ZodType<I>; output: z.ZodType<O>; run(call: DoorCall, input: I): Promise<O> }
