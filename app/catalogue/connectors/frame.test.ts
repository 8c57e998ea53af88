// However long a file is, little of it is held at a time; whatever program wrote it, lines keep their numbers.
import { expect, test } from 'vitest'
import { readFile } from './_frame.ts'
import costs from './costs-csv.ts'
import fec from './fec.ts'
import googleAds from './google-ads.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
async function* pieces(...texts: string[]) { for (const text of texts) yield bytes(text) }

/** Thirty megabytes, made while they are read; `given` says how much of it was taken. */
function longFile(head: string, line: (at: number) => string) {
  const made = { given: 0, lines: 0 }
  async function* source() {
    yield bytes(head)
    while (made.given < 30_000_000) {
      let piece = ''
      for (const last = made.lines + 1000; made.lines < last; made.lines++) piece += line(made.lines)
      made.given += piece.length
      yield bytes(piece)
    }
  }
  return { made, source }
}

const padding = ', mot-clé large'.repeat(10)
test.each([
  ['plain lines', 'Date;Libellé;Montant\n', (at: number) => `01/02/2026;Annonces, groupe ${at}${padding};1,00\n`, costs],
  ['quoted cells', 'Campaign report\nDay,Campaign,Currency code,Cost,Impr.,Clicks\n', (at: number) => `2026-09-01,"Portes, groupe ${at}${padding}",EUR,1.00,"1,000",3\n`, googleAds],
])('a file of thirty megabytes (%s) is taken at the pace it is kept, and the process does not grow with it', async (_, head, line, connector) => {
  const { made, source } = longFile(head, line)
  let [kept, ahead, most] = [0, 0, 0]
  const before = process.memoryUsage.rss()
  const read = await readFile([connector], source(), {
    async take(rows) {
      kept += rows.length
      ahead = Math.max(ahead, made.given - kept / made.lines * made.given)
      // As long as it takes to write them.
      await new Promise(resolve => setImmediate(resolve))
      most = Math.max(most, process.memoryUsage.rss() - before)
    },
  })
  expect(read).toMatchObject({ fault: null, rows: made.lines, refused: { count: 0 }, totals: { cost: { cents: { EUR: made.lines * 100 } } } })
  expect(ahead).toBeLessThan(3_000_000)
  expect(most).toBeLessThan(250_000_000)
}, 60_000)

test('only so many refusals are kept, and all are counted', async () => {
  const read = await readFile([costs], pieces('Date;Montant\n', '31/02/2026;1\n'.repeat(5000)))
  expect(read).toMatchObject({ lines: 5000, rows: 0, refused: { count: 5000 } })
  expect(read.refused.first.map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_one, at) => at + 2))
})

test.each([['at once', ''], ['and are followed by a long file', '03/02/2026;Tracts;1\n'.repeat(50_000)]])('marks that never close refuse the file, since what follows cannot be read: %s', async (_, after) => {
  const read = await readFile([costs], pieces('Date;Libellé;Montant\n01/02/2026;Tracts;1\n02/02/2026;"Stand;2\n', after))
  expect(read).toMatchObject({ rows: 1, fault: { fr: expect.stringMatching(/^Ligne 3\s: des guillemets/) as string } })
})

test('a line without an end is no table', async () => {
  const read = await readFile([costs], pieces('Date;Montant\n', ...Array.from({ length: 40 }, () => '9'.repeat(65_000))))
  expect(read).toMatchObject({ rows: 0, fault: { fr: expect.stringContaining('Ligne 2') as string } })
})

test('a file of very many short lines that comes in one piece is read', async () => {
  expect(await readFile([costs], pieces(`Date;Montant\n${'01/02/2026;1\n'.repeat(200_000)}`))).toMatchObject({ fault: null, rows: 200_000 })
})

test('letters cut between two pieces, and an accent that comes late, are read', async () => {
  const whole = Buffer.from(`Date;Libellé;Montant\n${'01/02/2026;Tracts;1\n'.repeat(5)}01/02/2026;Goûter à 3 €;1\n`)
  const labels: string[] = []
  async function* source() { for (const byte of whole) yield Uint8Array.of(byte) }
  await readFile([costs], source(), { take: rows => { labels.push(...rows.flatMap(row => (row.kind === 'cost' ? [row.label] : []))) } })
  expect(labels.at(-1)).toBe('Goûter à 3 €')
  const old = Buffer.concat([Buffer.from(`Date;Montant;Libell\n${'01/02/2026;1;Tracts\n'.repeat(5000)}`), Buffer.from('01/02/2026;1;Go\u00fbter\n', 'latin1')])
  const late: string[] = []
  async function* twice() { yield old.subarray(0, 70_000); yield old.subarray(70_000) }
  await readFile([{ ...costs, open: (header, above, known) => costs.open(header[2] === 'Libell' ? ['Date', 'Montant', 'Libellé'] : header, above, known) }], twice(), { take: rows => { late.push(...rows.flatMap(row => (row.kind === 'cost' ? [row.label] : []))) } })
  expect(late.at(-1)).toBe('Goûter')
})

test('a reading that is stopped says why', async () => {
  const stop = new AbortController()
  stop.abort(new Error('stopped by somebody'))
  await expect(readFile([costs], pieces('Date;Montant\n'), { signal: stop.signal })).rejects.toThrow('stopped by somebody')
})

test('a file of accounts of nothing but broken entries keeps a bounded list of them', async () => {
  const titles = 'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise\n'
  const { ledger } = await readFile([fec], pieces(titles, Array.from({ length: 60_000 }, (_, at) => `AC|Achats|${at}|20260105|601|Achats|||F|20260105|x|1,00|0,00|||20260105||\n`).join('')))
  expect(ledger).toMatchObject({ entries: 60_000, debitCents: 6_000_000, creditCents: 0, unbalanced: { count: 50_000 } })
  expect(ledger!.unbalanced.first).toHaveLength(20)
})
