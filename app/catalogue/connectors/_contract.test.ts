// Every connector reads its own sample files as announced, and answers for any bytes without failing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectors } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import type { CostFile } from './_contract.ts'

const shelf = [...(await connectors()).values()]

const expectAnswered = ({ rows, refused, totals }: CostFile) => {
  expect([totals.rows, totals.refused]).toEqual([rows.length, refused.length])
  expect(totals.rows + totals.refused).toBe(totals.lines)
  const lines = [...rows, ...refused].map(({ line }) => line)
  expect(new Set(lines).size).toBe(lines.length)
  for (const { reason } of refused) expect(Math.min(reason.fr.length, reason.en.length)).toBeGreaterThan(0)
  for (const [currency, cents] of Object.entries(totals.cents)) {
    expect(rows.filter(row => row.currency === currency).reduce((sum, row) => sum + row.cents, 0)).toBe(cents)
  }
}

test.each(shelf)('$id: its samples', async item => {
  expect(wordFaults(item)).toEqual([])
  for (const { file, rows, refused, cents } of item.samples) {
    const read = item.read(await readFile(join(import.meta.dirname, file)))
    expectAnswered(read)
    expect(read.rows.length, file).toBe(rows)
    expect(read.refused.map(({ line }) => line), file).toEqual(refused)
    expect(read.totals.cents, file).toEqual(cents)
  }
})

test.each(shelf)('$id: any bytes at all are answered', item => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => expectAnswered(item.read(bytes))))
})

test.each(shelf)('$id: a sample damaged anywhere is answered', async item => {
  const bytes = await readFile(join(import.meta.dirname, item.samples[0].file))
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...Buffer.from('";,\t\n\r\0é=-9/\ufeff'))), { minLength: 1, maxLength: 6 })
  fc.assert(fc.property(damage, fc.nat(bytes.length), (changes, cut) => {
    const damaged = Uint8Array.from(bytes.subarray(0, cut))
    for (const [at, byte] of changes) if (at < cut) damaged[at] = byte
    expectAnswered(item.read(damaged))
  }))
})
