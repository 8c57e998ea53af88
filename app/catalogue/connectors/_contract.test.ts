// Every connector reads its own sample files as announced, and answers for any bytes without failing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectors } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import type { Connector, CostFile, CountFile } from './_contract.ts'

const shelf = [...(await connectors()).values()]

const expectAnswered = ({ rows, refused, totals }: CostFile | CountFile) => {
  expect([totals.rows, totals.refused]).toEqual([rows.length, refused.length])
  expect(totals.rows + totals.refused).toBe(totals.lines)
  const lines = [...rows, ...refused].map(({ line }) => line)
  expect(new Set(lines).size).toBe(lines.length)
  for (const { reason } of refused) expect(Math.min(reason.fr.length, reason.en.length)).toBeGreaterThan(0)
}
const sumOf = (numbers: readonly (number | null)[]) => numbers.every(one => one === null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
const expectCosts = ({ rows, totals }: CostFile) => {
  for (const [currency, cents] of Object.entries(totals.cents)) {
    expect(rows.filter(row => row.currency === currency).reduce((sum, row) => sum + row.cents, 0)).toBe(cents)
  }
}
const expectCounts = ({ rows, totals }: CountFile) => {
  expect([totals.visits, totals.results]).toEqual([sumOf(rows.map(row => row.visits)), sumOf(rows.map(row => row.results))])
}
/** Whatever the bytes, each line is answered for once and the totals are those of the rows. */
const expectRead = async (item: Connector, bytes: Uint8Array) => {
  if (item.brings === 'costs') { const file = item.read(bytes); expectAnswered(file); expectCosts(file); return file }
  const file = await item.read(bytes)
  expectAnswered(file)
  expectCounts(file)
  return file
}

test.each(shelf)('$id: its samples', async item => {
  expect(wordFaults(item)).toEqual([])
  for (const { file, rows, refused, ...totals } of item.samples) {
    const read = await expectRead(item, await readFile(join(import.meta.dirname, file)))
    expect(read.rows.length, file).toBe(rows)
    expect(read.refused.map(({ line }) => line), file).toEqual(refused)
    expect(read.totals, file).toMatchObject(totals)
  }
})

test.each(shelf)('$id: any bytes at all are answered', async item => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => { await expectRead(item, bytes) }))
})

test.each(shelf)('$id: a sample damaged anywhere is answered', async item => {
  const bytes = await readFile(join(import.meta.dirname, item.samples[0].file))
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...Buffer.from('";,\t\n\r\0é=-9/\ufeff'))), { minLength: 1, maxLength: 6 })
  await fc.assert(fc.asyncProperty(damage, fc.nat(bytes.length), async (changes, cut) => {
    const damaged = Uint8Array.from(bytes.subarray(0, cut))
    for (const [at, byte] of changes) if (at < cut) damaged[at] = byte
    await expectRead(item, damaged)
  }))
})
