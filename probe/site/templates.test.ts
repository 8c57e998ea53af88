// Pages that lie beside each other are of one template; a page alone in its folder is one of its own.
import { expect, test } from 'vitest'
import { templatesOf } from './templates.ts'

const SITE = 'https://exemple.fr'
const templates = (...paths: string[]) => [...templatesOf(paths.map((path) => SITE + path)).values()]

test('articles of one folder share a template, the home page has its own', () => {
  expect(templates('/', '/blog/a', '/blog/b?page=2', '/blog/c/', '/mentions/legales')).toEqual(['/', '/blog/*', '/blog/*', '/blog/*', '/mentions/legales'])
  expect(templates('/tarifs', '/contact')).toEqual(['/tarifs', '/contact'])
})

test('folders that vary as pages do are folded too, but the first level says what a site has', () => {
  const shop = ['chaises', 'tables', 'lampes', 'lits', 'tapis'].flatMap((kind) => [`/shop/${kind}/1`, `/shop/${kind}/2`, `/shop/${kind}/3`])
  expect(new Set(templates(...shop))).toEqual(new Set(['/shop/*/*']))
})

test('a translation is made by the template of what it translates', () => {
  expect(templates('/', '/en/', '/contact', '/en/contact', '/pt-br/contact')).toEqual(['/', '/', '/contact', '/contact', '/contact'])
  expect(templates('/entreprise/a')).toEqual(['/entreprise/a'])
})
