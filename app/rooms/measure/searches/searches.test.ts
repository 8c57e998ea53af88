// Exports of Search Console: imported whole and once, days counted once, searches for the company's name on its course.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packArchive } from '#app/catalogue/connectors/_sheet/archive.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }
type Searches = OutputOf<'measure.readSearches'>

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => '2026-11-20T09:00:00.000Z' }) })
afterAll(async () => { await sea.close() })

const sample = async (fileName: string) => ({ fileName, contentBase64: (await readFile(join(import.meta.dirname, '../../../catalogue/connectors', fileName))).toString('base64') })
const zip = (fileName: string, files: Record<string, string>) => ({ fileName, contentBase64: packArchive(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))).toString('base64') })
const lenoir = () => sea.company('Menuiserie Lenoir (exemple fictif)')

test('the words searched, the company’s name among them, in whatever order; tried, imported once, taken back', async () => {
  const company = await lenoir()
  const file = await sample('search-console.sample-fr.zip')
  expect(await company.ask('measure.trySearchFile', file)).toMatchObject({ rows: 13, days: 5, queries: 5, pages: 3, refusedCount: 0, from: '2026-10-01', to: '2026-10-05', clicks: 42, impressions: 1_036, brand: 134, known: null })
  const [made, again] = [await company.ask<Row>('measure.importSearches', file), await company.ask<Row>('measure.importSearches', file)]
  expect(again.id).toBe(made.id)
  const searches = await company.ask<Searches>('measure.readSearches')
  expect(searches).toMatchObject({ from: '2026-10-01', to: '2026-10-05', clicks: 42, brand: { clicks: 24, impressions: 134 }, others: { clicks: 11, impressions: 902 }, brandByExport: [{ impressions: 134 }] })
  expect(searches.queries.map(one => [one.term, one.isBrand])).toEqual([['menuiserie lenoir', true], ['menuisier angers', false], ['lenoir menuiserie angers', true], ['fenêtre bois, prix', false], ['escalier sur mesure', false]])
  expect(searches.queries.at(-1)).toMatchObject({ impressions: 172, position: null })
  const gone = await company.ask<Row>('measure.undoSearchImport', { id: made.id, version: made.version })
  expect(await company.ask<Searches>('measure.readSearches')).toMatchObject({ from: null, queries: [], days: [] })
  await company.ask('thread.undo', { id: gone.id, version: gone.version })
  expect((await company.ask<Searches>('measure.readSearches')).days).toHaveLength(5)
})

test('searches for the name are the results of that objective; exports that overlap count no day twice', async () => {
  const company = await lenoir()
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être connu' })
  await company.ask('aim.createObjective', { sentence: 'Être plus cherché', kpiId: 'brand-searches', fromPerMonth: 100, toPerMonth: 300, startOn: '2026-09-01', endOn: '2027-06-30', stakeId: stake.id })
  const month = (name: string, days: string[], shown: number) => zip(name, { 'Chart.csv': `Date,Clicks,Impressions,CTR,Position\n${days.map(day => `${day},1,10,10%,2`).join('\n')}`, 'Queries.csv': `Top queries,Clicks,Impressions,CTR,Position\nmenuiserie-lenoir,3,${shown},5%,1\nfenêtre,1,500,1%,9` })
  await company.ask('measure.importSearches', month('sept.zip', ['2026-09-01', '2026-09-30'], 80))
  await company.ask('measure.importSearches', month('aout-oct.zip', ['2026-09-20', '2026-10-31'], 150))
  const actual = async () => (await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')).course!
  // The two share ten days of September: the newer one alone is counted.
  expect(await actual()).toMatchObject({ measure: 'live', actual: 150, parts: [{ how: 'searches', count: 150, setAside: 0 }] })
  await company.ask('measure.importSearches', month('aout.zip', ['2026-09-02', '2026-09-15'], 40))
  expect((await actual()).actual).toBe(190)
  expect((await company.ask<Searches>('measure.readSearches')).days.map(one => one.day)).toEqual(['2026-09-01', '2026-09-02', '2026-09-15', '2026-09-20', '2026-09-30', '2026-10-31'])
})

test('a table without days, an archive of something else: each is told why', async () => {
  const company = await lenoir()
  const why = async (file: object) => (await company.ask<OutputOf<'measure.trySearchFile'>>('measure.trySearchFile', file)).refused[0]?.reason.fr
  const queries = { fileName: 'Requêtes.csv', contentBase64: Buffer.from('Requêtes les plus fréquentes,Clics,Impressions,CTR,Position\nlenoir,1,2,50%,1').toString('base64') }
  expect(await why(queries)).toContain('fichier .zip entier')
  await expect(company.ask('measure.importSearches', queries)).rejects.toMatchObject({ code: 'import-refused' })
  expect(await why(zip('photos.zip', { 'photo.txt': 'rien' }))).toContain('classeur')
  expect(await why(zip('autre.zip', { 'Pays.csv': 'Pays,Clics\nFrance,3' }))).toBeDefined()
  expect(await why(zip('sans-jour.zip', { 'Pages.csv': 'Top pages,Clicks,Impressions,CTR,Position\n/,1,2,50%,1' }))).toContain('fichier .zip entier')
  expect(await company.ask('measure.trySearchFile', await sample('search-console.sample-days.csv'))).toMatchObject({ rows: 3, days: 3, queries: 0, refused: [{ line: 5 }], clicks: 24 })
})

test('an export whose marks never close is refused whole, and an archive of many tables is nobody’s', async () => {
  const company = await lenoir()
  const day = 'Date,Clicks,Impressions,CTR,Position\n2026-10-01,1,2,50%,1\n'
  const broken = zip('coupé.zip', { 'Dates.csv': day, 'Queries.csv': 'Top queries,Clicks,Impressions,CTR,Position\nun,1,2,50%,1\n"deux,1,2,50%,1\ntrois,1,2,50%,1\n' })
  await expect(company.ask('measure.importSearches', { ...broken, skipRefused: true })).rejects.toMatchObject({ code: 'import-refused', words: { fr: expect.stringContaining('Queries.csv, ligne 3') as string } })
  const many = zip('tout.zip', Object.fromEntries(Array.from({ length: 30 }, (_one, at) => [`${at}.csv`, day])))
  await expect(company.ask('measure.importSearches', many)).rejects.toMatchObject({ code: 'import-refused' })
})
