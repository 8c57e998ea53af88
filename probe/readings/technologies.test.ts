// What a site is made with, page by page, then as a whole.
import { expect, test } from 'vitest'
import { worldOf } from '../checks/example-site.ts'
import type { Example } from '../checks/contract.ts'
import { cmsOf, technologies } from './technologies.ts'

function seenOn(example: Example) {
  const { site, pages } = worldOf(example)
  return technologies.read(site, pages.flatMap((page) => {
    const noted = technologies.note(page, site)
    return noted ? [{ url: page.url, noted }] : []
  }))
}

test('tools are told with their reach, where they were first seen, and the version the site says', () => {
  const seen = seenOn({
    '/': '<meta name="generator" content="WordPress 6.9.1"><script>window.CRISP_WEBSITE_ID="a"</script>',
    '/contact': '<link rel="stylesheet" href="/wp-content/themes/a/style.css"><iframe src="https://www.google.com/maps/embed?pb=a"></iframe>',
    '/mentions': '<p>Rien',
  })
  expect(seen).toEqual([
    { id: 'wordpress', name: 'WordPress', family: 'cms', pages: 2, firstSeenOn: 'https://exemple.fr/', version: '6.9.1' },
    { id: 'crisp', name: 'Crisp', family: 'chat', pages: 1, firstSeenOn: 'https://exemple.fr/' },
    { id: 'google-maps', name: 'Google Maps', family: 'embedded', pages: 1, firstSeenOn: 'https://exemple.fr/contact' },
  ])
})

test.for([
  ['WordPress', { '/': '<script src="/wp-content/plugins/woocommerce/assets/js/cart.js"></script>' }],
  ['PrestaShop', { '/': '<meta name="generator" content="PrestaShop">', '/blog': '<meta name="generator" content="WordPress 6.9">', '/blog/a': '<meta name="generator" content="WordPress 6.9">' }],
  ['Wix', { '/': '<meta name="generator" content="Wix.com Website Builder"><a href="https://www.etsy.com/fr/shop/a">Etsy</a>' }],
  [null, { '/': '<script src="https://js.stripe.com/v3/"></script>' }],
] as const)('a site is made with %s', ([name, pages]) => {
  expect(cmsOf(seenOn(pages))).toBe(name)
})
