// The quick way to an absolute address gives what the address parser gives.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { canonicalUrl } from '../crawl/address.ts'
import { createResolver } from './resolver.ts'

const BASES = ['https://exemple.fr/', 'https://exemple.fr/sous/page', 'http://www.exemple.fr:8080/a/b/?q=1#c', 'https://exemple.fr/é/page', 'https://exemple.fr./x/', 'https://moi:mot@exemple.fr/x']

test('whatever is written, relative or whole', () => {
  const piece = fc.constantFrom('/', '//', '.', '..', './', '../', 'a', 'Produits', 'page.html', '~', '-', '_', '?b=2&a=1', '?utm_source=x', '#bas', '%2f', '%C3%A9', 'é', ' ', ';jsessionid=1', ':', '@', 'https://', 'http://', 'HTTPS://', 'exemple.fr', 'www.autre.com', 'EXEMPLE.FR', '127.1', '0x7f', 'xn--a', '[::1]', ':8080', 'mailto:', '\\', '\t', '!', ',')
  fc.assert(fc.property(fc.constantFrom(...BASES), fc.array(piece, { maxLength: 7 }), (base, pieces) => {
    const href = pieces.join('')
    expect(createResolver(base)(href)).toBe(canonicalUrl(href, base))
  }), { numRuns: 5_000 })
})

test.for([
  ['../contact', 'https://exemple.fr/contact'], ['../../../contact', 'https://exemple.fr/contact'], ['./a/../b', 'https://exemple.fr/sous/b'], ['page?b=1&a=2#x', 'https://exemple.fr/sous/page?a=2&b=1'],
  ['https://autre.fr', 'https://autre.fr/'], ['https://127.1/a', 'https://127.0.0.1/a'], ['tel:+33494001234', null], ['javascript:void(0)', null],
] as const)('« %s » is %s', ([href, url]) => {
  const resolve = createResolver('https://exemple.fr/sous/page')
  expect(resolve(href)).toBe(url)
  expect(resolve(href)).toBe(url)
})
