// Documents are printed by a real Chromium in their turn, with our own fonts, and none is left behind at the stop.
import { findChromium, printPdf } from '@azimut/probe'
import { afterAll, expect, test } from 'vitest'
import { withFonts } from './fonts.ts'
import { openPrinter } from './printer.ts'

const printer = openPrinter(printPdf, findChromium(), () => {})
afterAll(() => printer.close())
const page = (body: string) => `<!doctype html><html lang="fr"><head><title>Essai</title><style>@page{size:A4;margin:10mm}body{font-family:'Hanken Grotesk'}h1{font-family:'Bricolage Grotesque'}</style></head><body>${body}</body></html>`
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pages = (pdf: Uint8Array) => text(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length

test('a page, with our own fonts inside', async () => {
  const pdf = await printer.print(await withFonts(page('<h1>Votre stratégie</h1><p>1\u202f234,50\u00a0€</p>')))
  expect(text(pdf).startsWith('%PDF-')).toBe(true)
  expect(pages(pdf)).toBe(1)
  for (const font of ['BricolageGrotesque', 'HankenGrotesk']) expect(text(pdf)).toMatch(new RegExp(`\\+${font}`))
})

test('as many pages as there are', async () => {
  expect(pages(await printer.print(page('<p>a</p><p style="break-before:page">b</p><p style="break-before:page">c</p>')))).toBe(3)
})

test('several asked at once are printed one after the other', async () => {
  const printed = await Promise.all([1, 2, 3].map(count => printer.print(page('<p style="break-after:page">a</p>'.repeat(count - 1) + '<p>b</p>'))))
  expect(printed.map(pages)).toEqual([1, 2, 3])
})

test('closed in the middle of a page, it says so and leaves no browser behind', async () => {
  const one = openPrinter(printPdf, findChromium(), () => {})
  const [printed] = await Promise.allSettled([one.print(page('<p>a</p>')), one.close()])
  expect(printed).toMatchObject({ status: 'rejected', reason: { code: 'not-printed' } })
  await expect(one.print(page(''))).rejects.toMatchObject({ code: 'not-printed' })
})
