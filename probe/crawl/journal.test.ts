// The journal gives back what was written, entry by entry, and forgets only what a kill tore.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openJournal, type Entry } from './journal.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'azimut-journal-'))
  file = join(folder, 'crawl.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const announced = (...urls: string[]): Entry => ({ kind: 'announced', urls })
function readAll(): Entry[] {
  const journal = openJournal(folder)
  const entries = [...journal.entries()]
  journal.close()
  return entries
}

test('lines longer than what is read at a time, with letters of several bytes, come back whole', () => {
  const entries = [announced('é'.repeat(1_500_000)), announced('a'), announced('漢'.repeat(700_000)), announced()]
  const journal = openJournal(folder)
  journal.write(...entries.slice(0, 2))
  journal.write(...entries.slice(2))
  journal.close()
  expect(readAll()).toEqual(entries)
})

test('wherever a kill cuts the file, the whole lines before it are there and writing goes on after them', () => {
  const lines = [announced('un'), announced('deux', 'é'), announced('trois')]
  const whole = lines.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  fc.assert(fc.property(fc.integer({ min: 0, max: Buffer.byteLength(whole) }), (cut) => {
    writeFileSync(file, whole)
    truncateSync(file, cut)
    const kept = readAll()
    expect(lines.slice(0, kept.length)).toEqual(kept)
    const journal = openJournal(folder)
    journal.write(announced('après'))
    journal.close()
    expect(readAll()).toEqual([...kept, announced('après')])
  }))
})

test('a journal begun again holds nothing of the former one', () => {
  appendFileSync(file, `${JSON.stringify(announced('avant'))}\n`)
  const journal = openJournal(folder)
  journal.clear()
  journal.write(announced('après'))
  journal.close()
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(announced('après'))}\n`)
})
