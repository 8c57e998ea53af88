// Every connector reads its own sample files as announced, and answers for any bytes without failing.
import { readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectors } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import type { AnyRow, Connector } from './_contract.ts'
import { readFile } from './_frame.ts'
import { addTo } from './_frame/totals.ts'

const shelf = [...(await connectors()).values()]

/** In pieces as small as asked: what is read must not depend on where the file is cut. */
async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Whatever the bytes, each line is answered for once and the totals are those of the rows. */
async function read(of: readonly Connector[], bytes: Uint8Array, size = 65_536) {
  const rows: AnyRow[] = []
  const file = await readFile(of, inPieces(bytes, size), { take: some => { rows.push(...some) } })
  expect(file.rows + file.refused.count).toBe(file.lines)
  expect(rows).toHaveLength(file.rows)
  const totals = {}
  for (const row of rows) addTo(totals, row)
  expect(file.totals).toEqual(totals)
  for (const { reason } of file.refused.first) expect(Math.min(reason.fr.length, reason.en.length)).toBeGreaterThan(0)
  return file
}

test.each(shelf)('$id: its samples, alone and among the others, however they are cut', async item => {
  const { name, help } = item
  expect(wordFaults({ name, help })).toEqual([])
  for (const { file, rows, refused, totals } of item.samples) {
    const bytes = await readBytes(join(import.meta.dirname, file))
    for (const [of, size] of [[[item], 65_536], [shelf.filter(one => one.brings === item.brings), 7]] as const) {
      const answer = await read(of, bytes, size)
      expect(answer.fault, file).toBeNull()
      expect(answer.connector?.id, file).toBe(item.id)
      expect(answer.rows, file).toBe(rows)
      expect(answer.refused.first.map(({ line }) => line), file).toEqual(refused)
      expect(answer.totals, file).toMatchObject(totals)
    }
  }
})

test.each(shelf)('$id: any bytes at all are answered', async item => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => { await read([item], bytes, 64) }))
})

test.each(shelf)('$id: a sample damaged anywhere is answered', async item => {
  const bytes = await readBytes(join(import.meta.dirname, item.samples[0].file))
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...Buffer.from('";,\t\n\r\0é=-9/\ufeff'))), { minLength: 1, maxLength: 6 })
  await fc.assert(fc.asyncProperty(damage, fc.nat(bytes.length), async (changes, cut) => {
    const damaged = Uint8Array.from(bytes.subarray(0, cut))
    for (const [at, byte] of changes) if (at < cut) damaged[at] = byte
    await read([item], damaged)
  }))
})
