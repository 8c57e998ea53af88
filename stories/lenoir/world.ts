// Where the story stands while it is told: what was written, what is agreed for later days, and what visitors may come across.
import type { Crowd } from './crowd.ts'
import type { Handle, Scene } from './scene.ts'
import type { Teller } from './teller.ts'
import type { Year } from './year.ts'

export interface World extends Scene {
  teller: Teller
  year: Year
  crowd: Crowd
  people: Map<string, string>
  /** Of the objective, by the day it starts. */
  objectives: Map<string, string>
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
