// The list of people who were erased, without saying who: a backup made before is restored without them.
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Visitor } from '../events/eraseEvents.ts'
import { replaceFile } from '../events/journal/durableFile.ts'

const shape = z.object({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  people: z.array(z.object({ at: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/), visitors: z.array(z.object({ site: z.string(), number: z.string().regex(/^\d+$/) })) })),
})
export type ErasureList = z.infer<typeof shape>

const fileName = 'erased.json'
/** Beside a backup: goes where the file goes. */
export const beside = (backup: string): string => `${backup}.${fileName}`
const listPath = (data: string): string => join(data, fileName)

/** Only who knows the text can tell whether it is on the list. */
export const hashOf = (salt: string, text: string): string => createHash('sha256').update(salt + text.toLowerCase()).digest('hex')

/** Undefined when there is no such file; rejects with a sentence when it cannot be read: then nothing may be restored. */
export const readErasures = async (path: string): Promise<ErasureList | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const read = shape.safeParse(z.string().transform((one) => JSON.parse(one) as unknown).safeParse(text).data)
  if (!read.success) throw new Error(`${path} is not a list of erased people.`)
  return read.data
}

/** Written before anything is erased: an erasure cut short is at least never undone by a restore. */
export const addErasure = async (data: string, { text, visitors, at }: { text: string; visitors: readonly Visitor[]; at: string }): Promise<ErasureList> => {
  const list = await readErasures(listPath(data)) ?? { salt: randomBytes(16).toString('hex'), people: [] }
  const hash = hashOf(list.salt, text)
  // Erased before, they are known on no site any more: the numbers of the first time are what keeps them out of a backup.
  const before = list.people.find((one) => one.hash === hash)?.visitors ?? []
  const all = new Map([...before, ...visitors].map((one) => [`${one.site} ${one.number}`, one]))
  list.people = [...list.people.filter((one) => one.hash !== hash), { at, hash, visitors: [...all.values()] }]
  await replaceFile(listPath(data), JSON.stringify(list))
  return list
}

/** The list that came with a backup becomes that of this data folder. */
export const keepErasures = (data: string, list: ErasureList): Promise<void> => replaceFile(listPath(data), JSON.stringify(list))
