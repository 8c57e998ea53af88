// The deck, opened as the file it is, holds the figures of the snapshot, in its texts and in its charts.
import type { Locale } from '@azimut/engines/locale'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unzip } from './_unzip.ts'
import { blank, example } from './_example.ts'
import type { DocumentInput } from './_contract.ts'
import deck from './deck.ts'

const open = async (input: DocumentInput, locale: Locale = 'fr') => {
  const files = unzip(await deck.make(input, locale))
  const xml = (path: string) => files.get(path)?.toString() ?? ''
  const named = (pattern: RegExp) => [...files.keys()].filter(path => pattern.test(path)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const texts = (path: string) => [...xml(path).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text)
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map(path => texts(path).join('\n'))
  return { files, xml, named, slides, layouts: named(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/).map(path => texts(path).join('\n')) }
}

/** The values of each series of a chart, by name. */
const seriesOf = (chart: string) => Object.fromEntries([...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => [
  /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series)?.[1], [...(/<c:val>.*<\/c:val>/s.exec(series)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
]))

test('thirteen pages, each opening on a sentence with the figures of the snapshot', async () => {
  const { slides } = await open(example)
  expect(slides.length).toBe(13)
  const [cover = '', value = '', summary = '', findings = '', objective = '', budget = '', lines = '', plan = '', agenda = '', results = '', costs = '', decisions = '', start = ''] = slides
  expect(cover).toContain('Chiffres du 23 novembre 2026')
  expect(value).toContain(example.value)
  for (const figure of ['350\u00a0€', '7 sur 10', '26', '2\u202f150\u00a0€']) expect(summary).toContain(figure)
  for (const { title, proof } of example.findings) expect(findings).toContain(`${title}\n${proof}`)
  expect(objective).toContain('Passer de 22 à 30 demandes de devis par mois')
  expect(budget).toContain('350\u00a0€ par mois\u202f: 7 chances sur 10 d’y arriver.')
  expect(lines).toContain('Annonces de recherche\n320\u00a0€')
  expect(plan).toContain('5 actions, 15\u00a0h de travail.')
  expect(agenda).toContain('1er janvier 2027')
  expect(results).toContain('26 à ce jour, pour 28 en prévision.')
  for (const figure of ['2\u202f150\u00a0€', '41\u00a0h', '+90', '+260']) expect(costs).toContain(figure)
  for (const part of Object.values(example.decisions[0] ?? {}).slice(1)) expect(decisions).toContain(part)
  expect(start.startsWith('Vous commencez quand\u202f?\nLe lundi 30 novembre 2026')).toBe(true)
  for (const { title } of example.actions.slice(0, 3)) expect(start).toContain(title)
})

test('the charts are native and hold the same figures, in the picture and in the sheet behind it', async () => {
  const { files, xml, named } = await open(example)
  const [bars = '', curve = ''] = named(/^ppt\/charts\/chart\d+\.xml$/).map(xml)
  expect(seriesOf(bars)).toEqual({ 'Budget par mois': [520, 350, 270] })
  const series = example.results?.series ?? []
  expect(seriesOf(curve)).toEqual({ attendu: series.map(point => point.expected), réel: series.flatMap(point => point.actual ?? []) })
  const sheets = named(/embeddings\/.*\.xlsx$/).map(path => unzip(files.get(path) ?? new Uint8Array()).get('xl/worksheets/sheet1.xml')?.toString() ?? '')
  const cells = [...(sheets[1] ?? '').matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value))
  for (const { expected, actual } of series) expect(cells).toEqual(expect.arrayContaining([expected, actual ?? expected]))
})

test('what is expected is a whole number of results, and the first actions are those of the start', async () => {
  const past = { id: 'a0', title: 'Fait en septembre', owner: null, hours: 1, start: '2026-09-07', due: '2026-09-08', done: true }
  const { slides } = await open({ ...example, actions: [past, ...example.actions], results: { expected: 27.619, actual: 26, series: [] } })
  expect(slides[2]).toContain('pour 28 en prévision')
  expect(slides[9]).toContain('26 à ce jour, pour 28 en prévision.')
  expect(slides.at(-1)).not.toContain(past.title)
  expect(slides.at(-1)).toContain(example.actions[2]!.title)
})

test('a day without an actual value leaves a gap, never a zero', async () => {
  const series = [0, 1, null, 3, null].map((actual, index) => ({ day: `2026-09-0${index + 1}`, expected: index, actual }))
  const { xml, named } = await open({ ...blank, results: { expected: 4, actual: 3, series } })
  expect(seriesOf(xml(named(/charts\/chart/)[0] ?? ''))).toEqual({ attendu: [0, 1, 2, 3, 4], réel: [0, 1, 3] })
})

test('in English, from the same snapshot', async () => {
  const { slides } = await open(example, 'en')
  expect(slides[5]).toContain('€350 a month: 7 chances in 10 of getting there.')
  expect(slides[10]).toContain('€2,150 in all, 41\u00a0h of work included.')
  expect(slides[12]?.startsWith('When do you start?\nOn Monday 30 November 2026')).toBe(true)
})

test('an example company says so on every page, a real one never', async () => {
  const label = 'Entreprise d’exemple, chiffres inventés'
  const simulated = await open(example)
  expect([simulated.slides[0], simulated.slides[12], simulated.layouts.join()].every(text => text?.includes(label))).toBe(true)
  const real = await open({ ...example, simulated: false })
  expect([...real.slides, ...real.layouts].join()).not.toContain(label)
})

test('what is not known is said, never a zero', async () => {
  const [action] = example.actions
  const { slides } = await open({ ...blank, startDate: null, objective: example.objective && { ...example.objective, from: null }, actions: action ? [{ ...action, owner: null }] : [] })
  expect(slides[2]).toContain('Aujourd’hui\nAu 30 juin 2027\nà mesurer\n30')
  expect(slides[3]).toContain('à choisir\n30\u00a0min')
  expect(slides[4]).toContain('Date à choisir aujourd’hui')
})

test('what is empty is left out, what is too long says how much is missing', async () => {
  expect((await open(blank)).slides.length).toBe(2)
  const actions = Array.from({ length: 30 }, (_, index) => ({ id: `a${index}`, title: `Action ${index}`, owner: 'Anne', hours: 1, start: '2026-12-01', due: '2026-12-02', done: false }))
  const lines = actions.map(({ title }, index) => ({ lever: title, cents: 1000 * (index + 1) }))
  const { slides } = await open({ ...blank, actions, lines })
  expect(slides[1]).toContain('et 23 autres\n2\u202f760\u00a0€\nTotal\n4\u202f650\u00a0€')
  expect(slides[2]).toContain('et 22 autres')
})

test('a company may be called « Dupont & Fils <Paris> »', async () => {
  const { xml, slides } = await open({ ...example, company: { name: 'Dupont & Fils <Paris>', site: null } })
  expect(xml('docProps/app.xml')).toContain('<Company>Dupont &#38; Fils &#60;Paris&#62;</Company>')
  expect(slides[0]).toContain('Dupont &amp; Fils &lt;Paris&gt;')
})

test('whatever people wrote, the file stays a file that opens', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  await fc.assert(fc.asyncProperty(text, text, async (name, title) => {
    const { files } = await open({ ...example, company: { name, site: title }, findings: [{ title, proof: name }], stakes: [title], decisions: [{ day: '2026-01-01', sentence: title, reason: name, forecast: name, change: title }] })
    for (const [path, bytes] of files) {
      if (!path.endsWith('.xml')) continue
      expect(bytes.toString(), path).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&(?!#?\w+;)/u)
    }
  }), { numRuns: 15 })
})
