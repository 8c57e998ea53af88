// The page on paper: each number it prints is a traced figure, a date, or somebody's own words.
import type { Locale } from '@azimut/engines/locale'
import { findChromium, printPdf } from '@azimut/probe'
import { expect, test } from 'vitest'
import { withFonts } from '#app/kernel/print/fonts.ts'
import { openPrinter } from '#app/kernel/print/printer.ts'
import type { DocumentInput } from './_contract.ts'
import { blank, example, paleBrand } from './_example.ts'
import onePage from './one-page.ts'

const pageOf = async (input: DocumentInput, locale: Locale = 'fr') => new TextDecoder().decode(await onePage.make(input, locale))
const figuresIn = (page: string) => [...page.matchAll(/<data class="figure" value="([^"]*)">([^<]*)<\/data>/g)].map(([, id = '', value = '']) => [id, value] as const)

test.each(['fr', 'en'] as const)('no number without its origin (%s)', async locale => {
  const page = await pageOf(example, locale)
  const figures = new Map(example.figures.map(one => [one.id, one]))
  expect(figuresIn(page).length).toBeGreaterThan(12)
  for (const [id, value] of figuresIn(page)) {
    expect(value, id).toBe(figures.get(id)?.value)
    expect(figures.get(id)?.rows.length, id).toBeGreaterThan(0)
  }
  const rest = page.replace(/[^]*<main>/, '').replace(/<svg[^]*?<\/svg>/g, '').replace(/<data [^]*?<\/data>|<time>[^]*?<\/time>|<(\w+)( class="[^"]*")? data-written>[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
  expect(rest).not.toMatch(/\d/)
})

test('what is not traced is said to be unknown, never printed', async () => {
  const page = await pageOf({ ...example, figures: [] })
  expect(new Set(figuresIn(page).map(([, value]) => value))).toEqual(new Set(['inconnu']))
})

test('what people wrote at length is cut, and the first words of the page are the objective', async () => {
  const long = 'mot '.repeat(400)
  const page = await pageOf({ ...example, findings: Array.from({ length: 30 }, () => ({ title: long, proof: long })), stakes: Array.from({ length: 30 }, () => long) })
  expect(page.length).toBeLessThan(20_000)
  expect(/<main>(?:<[^>]*>)*([^<]*)/.exec(page)?.[1]).toBe(example.objective?.sentence)
})

test('one A4, whatever there is to say', async () => {
  const printer = openPrinter(printPdf, findChromium(), () => {})
  const long = 'mots très longs '.repeat(60)
  const [action] = example.actions
  const full: DocumentInput = {
    ...example, value: long.slice(0, 300), brand: { ...paleBrand, name: long.slice(0, 100), footer: long.slice(0, 200) },
    findings: Array.from({ length: 30 }, () => ({ title: long, proof: long })), stakes: Array.from({ length: 30 }, () => long), objective: { ...example.objective!, sentence: long.slice(0, 400) },
    lines: Array.from({ length: 30 }, () => ({ lever: long, cents: 100 })), actions: Array.from({ length: 30 }, () => ({ ...action!, title: long, owner: long })),
    decisions: Array.from({ length: 9 }, () => ({ ...example.decisions[0]!, sentence: long })), meetings: Array.from({ length: 9 }, (_, index) => ({ id: `m${index}`, title: long, day: '2027-01-05' })),
  }
  try {
    for (const input of [example, blank, full]) {
      const pdf = Buffer.from(await printer.print(await withFonts(await pageOf(input)))).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1)
    }
  } finally { await printer.close() }
})

test('an empty strategy claims nothing', async () => {
  expect(figuresIn(await pageOf(blank))).toEqual([])
})
