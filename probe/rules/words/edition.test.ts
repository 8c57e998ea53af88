// Translations and versions of one text are not copies of it.
import { expect, test } from 'vitest'
import { extractFacts } from '../../facts/extract.ts'
import { editionOf } from './edition.ts'

const edition = (path: string, html = '<html lang="fr"><main>A</main>') => editionOf(extractFacts(html, { url: `https://exemple.fr${path}`, status: 200, responseMs: 1, bytes: html.length, wireBytes: null, headers: {}, cookies: [] }))

test.for([['/15/pose', '/16/pose'], ['/docs/v2/a', '/docs/v3/a'], ['/3.11/a', '/latest/a'], ['/fr/a', '/en/a'], ['/a.html.fr', '/a.html.en'], ['/a?lang=fr', '/a?lang=de'], ['/python-3.11/a', '/python-3.12/a'], ['/second-edition/a', '/a']])('%s and %s are two editions', ([one, other]) => {
  expect(edition(one!)).not.toBe(edition(other!))
})

test.for([['/chaise-rouge', '/chaise-bleue'], ['/produit/1042', '/produit/1043'], ['/2024/05/a', '/2023/05/b'], ['/pose', '/pose/']])('%s and %s are of one edition', ([one, other]) => {
  expect(edition(one!)).toBe(edition(other!))
})

test('a page that announces itself for another country is another edition', () => {
  const page = (code: string) => `<html lang="fr"><head><link rel="alternate" hreflang="${code}" href="/a"></head><main>A</main>`
  expect(edition('/a', page('fr-FR'))).not.toBe(edition('/a', page('fr-BE')))
})
