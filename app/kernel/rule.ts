// A rule of the method: its name, what it says, and how strict it is until a company chooses.
import type { Bilingual } from './refusal.ts'

export type RuleLevel = 'advice' | 'asked' | 'required'

/** `id` is `plan.actionHasOwner`; `level` is `advice` when not said. */
export interface Rule { id: string; says: Bilingual; level?: RuleLevel }

/** What was advised while an operation ran; the door hands it to the page with the answer. */
export interface Advice { rule: string; says: Bilingual }
