// Which pages are said to lack a link that every page should have.
import { expect, test } from 'vitest'
import { pagesWithoutLead } from './bare-templates.ts'

const card = (url: string, template: string) => ({ url, template, depth: 1, title: '', language: 'fr', isIndexable: true, canonical: null })
const site = { pages: [card('/', '/'), card('/a', '/*'), card('/b', '/*'), card('/c', '/*')] }

test('once a template leads nowhere, every page without counts', () => {
  expect(pagesWithoutLead(site, new Set(['/a']), new Set(['/', '/a', '/b', '/c']))).toEqual(['/', '/b', '/c'])
})

test('a page alone among its like, or too bare to be one, accuses nobody', () => {
  expect(pagesWithoutLead(site, new Set(['/', '/a']), new Set(['/', '/a', '/b']))).toEqual([])
  expect(pagesWithoutLead(site, new Set(['/a']), new Set(['/a', '/b']))).toEqual([])
})
