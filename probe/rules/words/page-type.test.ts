// A page is told from its address first: what is asked of it depends on it.
import { expect, test } from 'vitest'
import { extractFacts } from '../../facts/extract.ts'
import { isListing, pageTypeOf } from './page-type.ts'

const read = (path: string, html = '<main>A</main>') => extractFacts(html, { url: `https://exemple.fr${path}`, status: 200, responseMs: 1, bytes: html.length, wireBytes: null, headers: {}, cookies: [] })

test.for([
  ['/', 'home'], ['/fr/', 'home'], ['/mentions-legales', 'legal'], ['/mentions.html', 'legal'], ['/informations-l%C3%A9gales', 'legal'], ['/contact/politique-de-confidentialit%C3%A9', 'legal'], ['/de/impressum', 'legal'], ['/en/accessibility', 'legal'], ['/de/kontakt', 'contact'], ['/monPanier.html', 'account'], ['/Nous%20contacter', 'contact'],
  ['/nos-prestations/pose', 'service'], ['/tarifs.html', 'service'], ['/produit/chaise', 'product'], ['/categorie/chaises', 'list'], ['/blog', 'list'], ['/blog/choisir-le-chene', 'article'],
  ['/2024/05/le-chene', 'article'], ['/lp/noel', 'landing'], ['/a-propos', 'about'], ['/renover-un-escalier', 'other'], ['/%FF', 'other'],
] as const)('%s is of type %s', ([path, type]) => {
  expect(pageTypeOf(read(path), { homeUrl: 'https://exemple.fr/' })).toBe(type)
})

test('structured data tells what the address does not', () => {
  const typed = (things: object) => pageTypeOf(read('/x', `<script type="application/ld+json">${JSON.stringify(things)}</script>`), { homeUrl: 'https://exemple.fr/' })
  const chair = { '@type': 'Product', name: 'Chaise', offers: { '@type': 'Offer', price: 89 } }
  expect(typed(chair)).toBe('product')
  expect(typed([chair, chair])).toBe('list')
  expect(typed({ '@type': 'BlogPosting' })).toBe('article')
})

test('a page made of links is a list, a text with links is not', () => {
  const links = '<a href="/a">Chaise en chêne</a> '.repeat(10)
  expect(isListing(read('/x', `<main>${links}</main>`))).toBe(true)
  expect(isListing(read('/x', `<main>${links}${'Le bois sèche deux ans avant la coupe. '.repeat(20)}</main>`))).toBe(false)
})
