// Runs one operation for one person in one company: permission, transaction, tenancy, events after the commit.
import { sql } from 'drizzle-orm'
import { may } from './access.ts'
import type { Asker, Ctx, NounAccess, Tx } from './context.ts'
import type { AnyNoun } from './noun.ts'
import { Late } from './operation.ts'
import type { Operation, ReadAgain } from './operation.ts'
import type { Room } from './room.ts'
import { sayIssue } from './issues.ts'
import { invalid, notAllowed, notFound } from './refusal.ts'
import type { Bilingual, Locale } from './refusal.ts'
import { applyRule } from './rules.ts'
import type { Advice } from './rule.ts'
import { zodOf } from './schema.ts'
import type { Schema } from './schema.ts'
import type { Services } from './services.ts'
import { eventName, foreignAccess, tableAccess } from './store/access.ts'
import type { Database } from './store/database.ts'

/** Everything the kernel needs to run operations: the rooms handed over by the bridge, and the stores. */
export interface Ship { rooms: readonly Room[]; database: Database; services: Services }

/** For whom, in which company, in which language, which rules they choose to pass over; `signal` ends when they leave. */
export interface Voyage { workspace: string; asker: Asker; locale: Locale; passOver?: ReadonlySet<string>; signal?: AbortSignal }

export interface Answer { output: unknown; advice: Advice[] }

/** `aim.createObjective` → the operation. */
function findOperation(ship: Pick<Ship, 'rooms'>, name: string): { room: Room; operation: Operation } {
  const [roomName, key = ''] = name.split('.')
  const room = ship.rooms.find(one => one.name === roomName)
  const found = room && Object.hasOwn(room.operations, key) ? room.operations[key] : undefined
  if (!room || !found) throw notFound()
  return { room, operation: found }
}

/** Runs an operation by name, input unchecked. Throws `Refusal`. */
export async function runOperation(ship: Ship, voyage: Voyage, name: string, input: unknown): Promise<Answer> {
  const { operation } = findOperation(ship, name)
  if (!may(voyage.asker.role, operation.access, voyage.asker.scope)) throw notAllowed()
  const advice: Advice[] = []
  const checked = parse(operation.input, input)
  const output = await transact(ship, { ...voyage, operation: name, reads: operation.reads, advice }, ctx => operation.run(ctx, checked))
  const readAgain: ReadAgain = steps => transact(ship, { ...voyage, operation: name, reads: true }, steps)
  return { output: output instanceof Late ? await output.make(readAgain) as unknown : output, advice }
}

/** Runs several steps in one transaction of one company: what operations and jobs are made of. One that `reads` cannot write. */
export async function transact<T>(ship: Ship, voyage: Voyage & { operation: string; reads?: boolean; advice?: Advice[] }, steps: (ctx: Ctx) => Promise<T>): Promise<T> {
  const later: (() => void)[] = []
  const result = await ship.database.app.transaction(async db => {
    await db.execute(sql`select set_config('azimut.workspace', ${voyage.workspace}, true), set_config('azimut.person', ${voyage.asker.person}, true)`)
    return await inRoom(ship, voyage, db, later)(voyage.operation, steps)
  }, { accessMode: voyage.reads ? 'read only' : 'read write' })
  for (const step of later) step()
  return result
}

/** Builds the context of one room; crossing into another room narrows what may be written to that room, and back. */
function inRoom(ship: Ship, voyage: Voyage & { advice?: Advice[] }, db: Tx, later: (() => void)[]) {
  const enter = (room: string) => db.execute(sql`select set_config('azimut.room', ${room}, true)`)
  async function within<T>(operation: string, steps: (ctx: Ctx) => Promise<T>): Promise<T> {
    const room = operation.split('.')[0]!
    await enter(room)
    const tell = (event: string, data: Record<string, unknown> = {}) => { later.push(() => ship.services.live.tell(voyage.workspace, { event, data })) }
    const call = async (name: string, input: unknown) => {
      const found = findOperation(ship, name).operation
      if (!may(voyage.asker.role, found.access, voyage.asker.scope)) throw notAllowed()
      try { return await within(name, inner => found.run(inner, parse(found.input, input))) } finally {
        await enter(room).catch(() => {}) // after an error of SQL nothing more can be written anyway
      }
    }
    const ctx: Ctx = {
      workspace: voyage.workspace, asker: voyage.asker, locale: voyage.locale, room, db, services: ship.services, signal: voyage.signal, tell,
      of<N extends AnyNoun>(noun: N) {
        const direct = tableAccess(noun, db, voyage.workspace, (what, id) => tell(eventName(noun, what), { id }))
        return (noun.room === room ? direct : foreignAccess(noun, direct, call)) as unknown as NounAccess<N>
      },
      async enqueue(job, data) {
        await db.execute(sql`select kernel.enqueue(${`${room}.${job}`}, ${JSON.stringify({ ...data, workspace: voyage.workspace, person: voyage.asker.person, locale: voyage.locale })}::jsonb)`)
        later.push(() => ship.services.live.tell(voyage.workspace, { event: `${room}.${job}Queued`, data: {} }))
      },
      async rule(rule, broken) {
        if (broken) await applyRule({ workspace: voyage.workspace, asker: voyage.asker, db, operation, passOver: voyage.passOver ?? new Set(), advice: voyage.advice ?? [] }, rule)
      },
    }
    return await steps(ctx)
  }
  return within
}

/** Checks an input; refuses with the fields at fault, each with its sentence. */
export function parse<I>(schema: Schema<I>, input: unknown): I {
  const checked = zodOf(schema).safeParse(input)
  if (checked.success && isDeep(input)) throw invalid({ input: { fr: `${deepest} niveaux imbriqués au plus.`, en: `${deepest} nested levels at most.` } })
  const unstorable = checked.success && fieldWithNul(checked.data)
  if (unstorable) throw invalid({ [unstorable]: { fr: 'Ce texte contient un caractère qui ne peut pas être gardé.', en: 'This text holds a character that cannot be kept.' } })
  if (checked.success) return checked.data
  const fields = Object.create(null) as Record<string, Bilingual> // a field may be called `constructor`
  for (const issue of checked.error.issues) {
    const at = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.') || 'input'
    fields[at] ??= sayIssue(issue)
  }
  throw invalid(fields)
}

/** A column of free JSON takes any shape; what is nested without end would exhaust whoever writes or reads it. */
const deepest = 32
function isDeep(input: unknown): boolean {
  const inside = (value: unknown) => Object.values(value as object).filter(one => typeof one === 'object' && one !== null) as object[]
  let level = inside([input])
  for (let depth = 0; level.length && depth <= deepest; depth++) level = level.flatMap(inside)
  return level.length > 0
}

/** PostgreSQL keeps no NUL, in text or in JSON. Where the first one is: `label`, `steps.2.name`. */
function fieldWithNul(value: unknown, path: readonly string[] = []): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path.join('.') || 'input' : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, one] of Object.entries(value)) {
    const at = key.includes('\0') ? [...path, key.replaceAll('\0', '')].join('.') : fieldWithNul(one, [...path, key])
    if (at !== undefined) return at
  }
  return undefined
}
