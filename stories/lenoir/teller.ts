// The owner of the fictional company, asking the product what she asked on the evening of each day of her year.
import type { Ctx } from '#app/kernel/context.ts'
import { runOperation, transact } from '#app/kernel/run.ts'
import type { AfloatShip } from '#app/ship.ts'

export interface Teller {
  workspace: string
  /** Turns the calendar: what follows happens on the evening of that day. */
  turnTo(day: string): void
  /** Runs an operation as the owner: the same checks, the same room, the same history as a click. */
  ask<T = Row>(operation: string, input?: object): Promise<T>
  /** Several steps in one transaction of a room. */
  within<T>(room: string, steps: (ctx: Ctx) => Promise<T>): Promise<T>
}

/** What every record has. */
export interface Row { id: string; version: number }

export function openTeller(ship: AfloatShip, { workspace, person }: { workspace: string; person: string }): Teller {
  let now = ship.services.now()
  const then: AfloatShip = { ...ship, services: { ...ship.services, now: () => now } }
  const voyage = { workspace, locale: 'fr', asker: { person, name: 'Claire Lenoir (personne fictive)', role: 'owner', scope: 'write' } } as const
  return {
    workspace,
    turnTo(day) { now = `${day}T16:30:00.000Z` },
    ask: async (operation, input = {}) => (await runOperation(then, voyage, operation, input)).output as never,
    within: (room, steps) => transact(then, { ...voyage, operation: `${room}.seed` }, steps),
  }
}
