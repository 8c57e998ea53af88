// Where the story stands while it is told: what was written, what is agreed for later days, and what visitors may come across.
import type { Crowd } from './crowd.ts'
import type { Path } from './pages.ts'
import type { Teller } from './teller.ts'
import type { Year } from './year.ts'

export const handles = ['adsStairs', 'listing', 'guides', 'adsKitchens', 'kitchenPages', 'letter', 'qr'] as const
/** The budget lines, by the name the story calls them. */
export type Handle = (typeof handles)[number]

export interface Line { id: string; label: string; centsPerMonth: number }

/** A tracked link that visits may come through. */
export interface Campaign { slug: string; source: string; medium: string; campaign: string; path: Path; line: Handle }

export interface World {
  teller: Teller
  year: Year
  crowd: Crowd
  people: Map<string, string>
  lines: Map<Handle, Line>
  /** Of the objective, by the day it starts. */
  objectives: Map<string, string>
  campaigns: { ads?: Campaign | undefined; letter?: Campaign | undefined; qr?: Campaign | undefined }
  /** Guides written so far. */
  published: Set<Path>
  /** How many records of each kind were written. */
  written: Record<'actions' | 'timeEntries' | 'links' | 'reviews' | 'decisions' | 'costs', number>
  /** Cents of the cost files, by line; the empty one is of no line. */
  paid: Map<Handle | '', number>
  /** What was agreed for a day, in the order it was agreed. Days that never come are not told. */
  agenda: Map<string, (() => Promise<void>)[]>
}

export function agree({ agenda }: World, day: string, act: () => Promise<void>): void {
  const acts = agenda.get(day)
  if (acts) acts.push(act)
  else agenda.set(day, [act])
}
