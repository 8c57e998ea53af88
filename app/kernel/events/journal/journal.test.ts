// The journal's promise: what it acknowledged is there after any crash, and a damaged end never stops a start.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { frame, readLines } from './line.ts'
import { openJournal } from './journal.ts'
import type { Journal, Position } from './journal.ts'

const root = mkdtempSync(join(tmpdir(), 'azimut-journal-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const start = async (dir = mkdtempSync(join(root, 'j-')), segmentBytes?: number) => {
  const said: string[] = []
  const journal = await openJournal({ dir, log: (sentence) => said.push(sentence), ...(segmentBytes !== undefined && { segmentBytes }) })
  onTestFinished(() => journal.close().catch(() => undefined))
  return { dir, journal, said }
}
const readAll = async (journal: Journal, maxBytes = 1000): Promise<{ texts: string[]; end: Position }> => {
  const texts: string[] = []
  let end = journal.place(undefined)
  for (let batch = await journal.read(end, maxBytes); batch; batch = await journal.read(end, maxBytes)) {
    texts.push(...readLines(batch.lines).texts)
    end = batch.to
  }
  return { texts, end }
}
const segments = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('.journal')).sort().map((name) => join(dir, name))

test('lines come back as they were written, and a changed byte is always noticed', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).map((one) => JSON.stringify(one.toWellFormed()))
  fc.assert(fc.property(fc.array(text, { minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (texts, place, change) => {
    const bytes = Buffer.from(texts.map(frame).join(''))
    expect(readLines(bytes)).toEqual({ texts, damaged: 0, bytes: bytes.length })
    const at = place % bytes.length
    bytes[at] = (bytes[at] ?? 0) ^ change
    // Never a line that was not written (hexadecimal digits may change case: the same checksum).
    for (const read of readLines(bytes).texts) expect(texts).toContain(read)
  }), { numRuns: 30 })
})

test('many appends at once share a few syncs and keep their order', async () => {
  const { journal } = await start()
  const texts = Array.from({ length: 500 }, (_, i) => `{"n":${i}}`)
  await Promise.all(texts.map((text) => journal.append([text])))
  expect((await readAll(journal)).texts).toEqual(texts)
})

test('segments follow each other, are read in order, and go once they are loaded', async () => {
  const { dir, journal } = await start(undefined, 2_000)
  const texts = Array.from({ length: 300 }, (_, i) => `{"n":${i}}`)
  for (const text of texts) await journal.append([text])
  expect(segments(dir).length).toBeGreaterThan(1)
  const { texts: read, end } = await readAll(journal)
  expect(read).toEqual(texts)
  expect(journal.bytesAfter(end)).toBe(0)
  await journal.forget(journal.end().segment)
  expect(segments(dir)).toHaveLength(1)
})

test('a torn end is cut, said in the log, and writing goes on after it', async () => {
  const { dir, journal } = await start()
  await journal.append(['{"n":1}', '{"n":2}'])
  await journal.close()
  appendFileSync(segments(dir)[0] ?? '', frame('{"n":3}').slice(0, -4))
  const again = await start(dir)
  expect(again.said).toEqual([expect.stringMatching(/ended in 13 torn bytes: they are cut/)])
  await again.journal.append(['{"n":4}'])
  expect((await readAll(again.journal)).texts).toEqual(['{"n":1}', '{"n":2}', '{"n":4}'])
})

test('a flipped byte costs its own line and no other', async () => {
  const { dir, journal } = await start()
  await journal.append(['{"n":1}', '{"n":2}', '{"n":3}'])
  await journal.close()
  const [path = ''] = segments(dir)
  writeFileSync(path, readFileSync(path, 'latin1').replace('{"n":2}', '{"n":7}'), 'latin1')
  const again = await start(dir)
  expect(again.said).toEqual([expect.stringMatching(/holds 1 damaged line/)])
  expect((await readAll(again.journal)).texts).toEqual(['{"n":1}', '{"n":3}'])
})

test('a disk that refuses leaves the segment whole, and the journal recovers by itself', () => {
  // A real refusal, half-way through a write: the system's limit on the size of files, lifted afterwards.
  const script = `
    import { execFileSync } from 'node:child_process'
    const { openJournal } = await import(${JSON.stringify(new URL('./journal.ts', import.meta.url).href)})
    const { readLines } = await import(${JSON.stringify(new URL('./line.ts', import.meta.url).href)})
    const said = []
    const journal = await openJournal({ dir: ${JSON.stringify(mkdtempSync(join(root, 'j-')))}, log: (sentence) => said.push(sentence) })
    const attempt = (n) => journal.append([JSON.stringify({ n, filler: 'x'.repeat(900) })]).then(() => 'kept', (error) => error.code)
    const outcomes = []
    for (let n = 0; n < 6; n++) outcomes.push(await attempt(n))
    execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited'])
    outcomes.push(await attempt(6))
    const { texts, damaged } = readLines((await journal.read(journal.place(undefined), 1e6)).lines)
    console.log(JSON.stringify({ outcomes, kept: texts.map((text) => JSON.parse(text).n), damaged, said: said[0] }))`
  const child = spawnSync('sh', ['-c', 'ulimit -S -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script], { encoding: 'utf8' })
  const { outcomes, kept, damaged, said } = JSON.parse(child.stdout)
  expect(outcomes).toContain('EFBIG')
  expect(outcomes.at(-1)).toBe('kept')
  expect(kept).toEqual(outcomes.flatMap((outcome: string, n: number) => (outcome === 'kept' ? [n] : [])))
  expect([damaged, said]).toEqual([0, expect.stringMatching(/^The journal cannot write \(EFBIG/)])
})

test('two journals never share a segment name, so a restored one is not taken for the old', async () => {
  const [a, b] = await Promise.all([start(), start()])
  expect(a.journal.end().segment.slice(0, 10)).toBe(b.journal.end().segment.slice(0, 10))
  expect(a.journal.end().segment).not.toBe(b.journal.end().segment)
})

test('a new segment begins between two groups, however many write: nothing acknowledged goes', async () => {
  const { journal } = await start()
  const acknowledged: string[] = []
  let renewed = false
  const write = async (writer: number) => {
    for (let n = 0; !renewed; n++) {
      const text = JSON.stringify({ writer, n })
      await journal.append([text])
      acknowledged.push(text)
    }
  }
  const writers = Array.from({ length: 8 }, (_, writer) => write(writer))
  for (let turn = 0; turn < 20; turn++) await journal.renew()
  renewed = true
  await Promise.all(writers)
  expect((await readAll(journal)).texts.toSorted()).toEqual(acknowledged.toSorted())
})
