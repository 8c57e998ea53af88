// Somebody of the fictional company, asking the product what they asked on the evening of each day of their year.
import type { Role } from '#app/kernel/access.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { runOperation, transact } from '#app/kernel/run.ts'
import type { AfloatShip } from '#app/ship.ts'

export interface Teller {
  workspace: string
  person: string
  /** Turns the calendar: what follows happens on the evening of that day. */
  turnTo(day: string): void
  /** Runs an operation as this person: the same checks, the same room, the same history as a click; `passOver` names rules they pass over. */
  ask<T = Row>(operation: string, input?: object, passOver?: readonly string[]): Promise<T>
  /** Several steps in one transaction of a room. */
  within<T>(room: string, steps: (ctx: Ctx) => Promise<T>): Promise<T>
  /** A colleague, who lives by the same calendar. */
  beside(colleague: Who): Teller
}

export interface Who { person: string; name: string; role: Role }

/** What every record has. */
export interface Row { id: string; version: number }

export function openTeller(ship: AfloatShip, workspace: string, owner: Who): Teller {
  let now = ship.services.now()
  const then: AfloatShip = { ...ship, services: { ...ship.services, now: () => now } }
  const tellerOf = (who: Who): Teller => {
    const voyage = { workspace, locale: 'fr', asker: { ...who, scope: 'write' } } as const
    return {
      workspace, person: who.person, beside: tellerOf,
      turnTo(day) { now = `${day}T16:30:00.000Z` },
      ask: async (operation, input = {}, passOver = []) => (await runOperation(then, { ...voyage, passOver: new Set(passOver) }, operation, input)).output as never,
      within: (room, steps) => transact(then, { ...voyage, operation: `${room}.seed` }, steps),
    }
  }
  return tellerOf(owner)
}
