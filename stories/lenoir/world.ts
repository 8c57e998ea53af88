// Where the story stands while it is told: what was written, what is agreed for later days, and what visitors may come across.
import type { Crowd } from './crowd.ts'
import type { Handle, Scene } from './scene.ts'
import type { Row, Teller } from './teller.ts'
import type { Year } from './year.ts'

/** What happens on an evening; `looks` at what visitors did until then, which is stored first. */
interface Agreed { act: () => Promise<void>; looks: boolean }

export interface World extends Scene {
  teller: Teller
  /** Inès, who answers in her own name. */
  ines: Teller
  year: Year
  crowd: Crowd
  people: Map<string, string>
  /** Of the objective, by the day it starts. */
  objectives: Map<string, string>
  /** What the whole company wants, by the objective that agrees with it. */
  goals: Map<'first' | 'second', string>
  /** The campaign of autumn, from the day somebody thought of it. */
  campaignId: string | null
  /** The places where the company speaks, by name. */
  channels: Map<string, string>
  /** The actions as they stand, by title. */
  actions: Map<string, Row>
  /** How many records each register should list. */
  written: Map<string, number>
  /** The cost files, line by line; the empty handle is of no line. */
  paid: { day: string; line: Handle | ''; cents: number }[]
  /** Hours noted, by day. */
  hours: { day: string; hours: number }[]
  /** Quote requests that people counted, by day: on the phone and in the showroom. */
  heard: Map<string, number>
  /** What was agreed for a day, in the order it was agreed. Days that never come are not told. */
  agenda: Map<string, Agreed[]>
}

/** Nothing written yet, nothing agreed. */
export const blankPages = (): Pick<World, 'people' | 'objectives' | 'goals' | 'campaignId' | 'channels' | 'actions' | 'written' | 'paid' | 'hours' | 'heard' | 'agenda'> =>
  ({ people: new Map(), objectives: new Map(), goals: new Map(), campaignId: null, channels: new Map(), actions: new Map(), written: new Map(), paid: [], hours: [], heard: new Map(), agenda: new Map() })

export function agree({ agenda }: World, day: string, act: () => Promise<void>, looks = false): void {
  const acts = agenda.get(day)
  if (acts) acts.push({ act, looks })
  else agenda.set(day, [{ act, looks }])
}

/** Counts what a register will be asked for in the end: `list` is the operation that lists it. */
export function wrote({ written }: World, list: string, count = 1): void {
  written.set(list, (written.get(list) ?? 0) + count)
}

/** Notes hours spent. */
export function spend(world: World, day: string, hours: number): void {
  world.hours.push({ day, hours })
  wrote(world, 'act.listTimeEntries')
}
