// « Mes modèles »: what a person keeps from one company to use in the next. They are theirs, and no company's.
import { and, asc, count, eq, sql } from 'drizzle-orm'
import * as z from 'zod'
import { newId } from '../id.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Database } from '../store/database.ts'
import { model } from '../tables.ts'
import type { Door, DoorCall } from './door.ts'

const cents = z.int().min(1).max(10_000_000)
const name = z.string().trim().min(2).max(200)
const content = {
  question: z.strictObject({ ask: z.string().trim().min(5).max(200), why: z.string().trim().max(500).nullable() }),
  /** What this person knows of a lever of the shelf: its price a click, and results out of visits. */
  lever: z.strictObject({ leverId: z.string().max(100), priceCents: cents.nullable(), visits: z.int().min(1).max(1_000_000_000).nullable(), results: z.int().min(0).max(1_000_000_000).nullable(), origin: z.string().trim().min(2).max(300) })
    .refine(({ visits, results }) => (visits === null) === (results === null) && (visits === null || results! <= visits), { path: ['results'], message: 'results ≤ visits' }),
  checklist: z.strictObject({ items: z.array(z.strictObject({ title: z.string().trim().min(1).max(200), hours: z.number().min(0).max(1000) })).min(1).max(100) }),
}
const shaped = <Id extends z.ZodType>(id: Id) => z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('question'), name, content: content.question }),
  z.strictObject({ id, kind: z.literal('lever'), name, content: content.lever }),
  z.strictObject({ id, kind: z.literal('checklist'), name, content: content.checklist }),
])
const one = shaped(z.uuid())
const written = shaped(z.uuid().optional())
/** Of one person: far more than anybody reads again. */
const most = 500

export type Model = z.output<typeof one>

/** The doors to one's own models; `personOf` refuses who is not signed in. */
export function modelDoors({ owner }: Pick<Database, 'owner'>, personOf: (headers: Headers) => Promise<{ id: string }>) {
  const mine = async (call: DoorCall, id: string) => and(eq(model.userId, (await personOf(call.headers)).id), eq(model.id, id))
  return {
    listModels: {
      reads: true, open: false, input: z.strictObject({}), output: z.array(one),
      async run(call) {
        const rows = await owner.select({ id: model.id, kind: model.kind, name: model.name, content: model.content }).from(model).where(eq(model.userId, (await personOf(call.headers)).id)).orderBy(asc(model.kind), asc(sql`lower(${model.name})`))
        return rows as Model[]
      },
    } satisfies Door<object, Model[]>,
    /** With an `id` it replaces that model; without one it is new. */
    keepModel: {
      reads: false, open: false, input: written, output: z.object({ id: z.uuid() }),
      async run(call, { id, ...form }) {
        const person = await personOf(call.headers)
        if (id !== undefined) {
          const changed = await owner.update(model).set({ ...form, updatedAt: new Date() }).where(await mine(call, id)).returning({ id: model.id })
          if (!changed[0]) throw notFound()
          return changed[0]
        }
        const [already] = await owner.select({ count: count() }).from(model).where(eq(model.userId, person.id))
        if (already!.count >= most) throw new Refusal('too-many-models', 422, { fr: `${most} modèles au plus. Retirez ceux qui ne servent plus.`, en: `${most} models at most. Remove those no longer used.` })
        const [made] = await owner.insert(model).values({ id: newId(), userId: person.id, ...form }).returning({ id: model.id })
        return made!
      },
    } satisfies Door<z.output<typeof written>, { id: string }>,
    removeModel: {
      reads: false, open: false, input: z.strictObject({ id: z.uuid() }), output: z.object({}),
      async run(call, { id }) {
        if (!(await owner.delete(model).where(await mine(call, id)).returning({ id: model.id })).length) throw notFound()
        return {}
      },
    } satisfies Door<{ id: string }, object>,
  }
}
