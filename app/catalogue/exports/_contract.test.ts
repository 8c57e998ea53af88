// Every export makes a file of a whole strategy and of an empty one, in both languages and in any brand.
import { expect, test } from 'vitest'
import { exportFormats } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { blank, example, paleBrand } from './_example.ts'

const shelf = [...(await exportFormats()).values()]

test.each(shelf)('$id', async item => {
  expect(wordFaults(item)).toEqual([])
  expect(item.contentType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
  expect(item.extension).toMatch(/^[a-z]+$/)
  const before = structuredClone(example)
  for (const input of [example, blank, { ...example, brand: paleBrand }, { ...example, brand: { ...paleBrand, isAdviser: false, logo: null, footer: null } }]) {
    for (const locale of ['fr', 'en'] as const) expect((await item.make(input, locale)).length).toBeGreaterThan(100)
  }
  expect(example).toEqual(before)
})

test.each(shelf.filter(item => item.page))('$id is a page that asks nobody for anything, whatever people wrote', async item => {
  const strange = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&{}'
  const proof = { texts: [strange, strange], otherTexts: 2, selector: strange, pages: [strange], otherPages: 3 }
  const seen = { title: strange, why: strange, fix: strange, severity: 'high', minutes: 10, skill: 'anyone', proof } as const
  const audit = { ...example.audit!, site: strange, elements: [{ name: 'Présence', score: null, coverage: 0, findings: [seen], assets: [strange] }], toVerify: [seen] }
  const input = { ...example, audit, value: strange, company: { name: strange, site: strange }, stakes: [strange], findings: [{ title: strange, proof: strange }], brand: { ...paleBrand, name: strange, footer: strange } }
  for (const locale of ['fr', 'en'] as const) {
    const page = new TextDecoder().decode(await item.make(input, locale))
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<script|<img src=x|<link|<iframe|@import|url\(|src="(?!data:)/)
    expect(page).toContain('</head>')
  }
})

test('two documents never share a name', () => {
  for (const locale of ['fr', 'en'] as const) expect(new Set(shelf.map(item => item.name[locale])).size).toBe(shelf.length)
})
