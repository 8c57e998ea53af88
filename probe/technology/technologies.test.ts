// Every tool is recognised by its own marks, and by no other's.
import { expect, test } from 'vitest'
import { extractFacts } from '../facts/extract.ts'
import { FAMILIES } from './families.ts'
import { findTechnologies, technologyOf, versionsOn } from './find.ts'
import { TECHNOLOGIES } from './technologies.ts'
import type { Marked } from './technology.ts'
import { trackerOf } from './trackers.ts'

function read(marked: Marked) {
  const { headers = {}, cookies = [], body = '' } = typeof marked === 'string' ? { body: marked } : marked
  return extractFacts(`<!doctype html><html lang="fr"><title>Atelier Lenoir</title>${body}`, { url: 'https://exemple.fr/page', status: 200, responseMs: 1, bytes: body.length, wireBytes: null, headers, cookies })
}

test.for(TECHNOLOGIES)('$id is seen by its marks alone', ({ id, on = [], examples }) => {
  for (const example of examples) expect(findTechnologies(read(example)), JSON.stringify(example)).toEqual([id, ...on].sort())
})

test('there are at least 150, in every family, each once', () => {
  expect(TECHNOLOGIES.length).toBeGreaterThanOrEqual(150)
  expect(new Set(TECHNOLOGIES.map(({ id }) => id)).size).toBe(TECHNOLOGIES.length)
  expect(new Set(TECHNOLOGIES.map(({ family }) => family))).toEqual(new Set(Object.keys(FAMILIES)))
})

test.for(TECHNOLOGIES)('$id is described in full', ({ name, site, country, signs, on = [] }) => {
  expect(name).toMatch(/\S/)
  if (site !== null) expect(site).toMatch(/^https:\/\/[^/]+/)
  expect(country ?? 'FR').toMatch(/^[A-Z]{2}$/)
  for (const base of on) expect(technologyOf(base).id).toBe(base)
  for (const address of [...signs.loads ?? [], ...signs.calls ?? [], ...signs.links ?? []]) expect(address).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/)
  for (const header of signs.header ?? []) expect(header).toBe(header.toLowerCase())
})

test('no two tools claim the same mark', () => {
  for (const kind of ['loads', 'links', 'path', 'code', 'cookie', 'header', 'generator'] as const) {
    const marks = TECHNOLOGIES.flatMap(({ signs }) => [...new Set(signs[kind] ?? [])])
    expect(marks.filter((mark, at) => marks.indexOf(mark) !== at)).toEqual([])
  }
})

test.for([
  ['words about tools', '<p>Nous installons WordPress, PrestaShop, Google Analytics et Axeptio. <a href="https://fr.wordpress.org">WordPress</a> <code>gtag("config", "G-X")</code>'],
  ['a look-alike host', '<script src="https://notcrisp.chat.exemple.com/l.js"></script><script src="https://mystripe.com/v3"></script>'],
  ['its own files', '<script src="/js/app.js"></script><link rel="stylesheet" href="/css/style.css"><img src="/photos/atelier.jpg" alt=""><a href="/contact">Contact</a>'],
  ['structured data', '<script type="application/ld+json">{"description": "axeptioSettings _paq.push("}</script>'],
])('%s is no tool', ([, body]) => {
  expect(findTechnologies(read(body!))).toEqual([])
})

test('the site of a maker does not use its own tool for being itself', () => {
  const page = { ...read('<script src="https://crisp.chat/l.js"></script>'), url: 'https://crisp.chat/fr/' }
  expect(findTechnologies(page)).toEqual([])
})

test.for([
  ['WordPress 6.9.1', 'wordpress', '6.9.1'], ['Joomla! - Open Source Content Management', 'joomla', undefined], ['Drupal 7 (http://drupal.org)', 'drupal', '7'], ['SPIP 4.3.2', 'spip', '4.3.2'],
  ['TYPO3 4.5 CMS', 'typo3', '4.5'], ['concrete5 - 8.5.2', 'concrete', '8.5.2'], ['Astro v5.1.0', 'astro', '5.1.0'],
])('« %s » says its version', ([generator, id, version]) => {
  expect(versionsOn(read(`<meta name="generator" content="${generator}">`))[id!]).toBe(version)
})

test.for([
  ['https://region1.google-analytics.com/g/collect?v=2&tid=G-A', 'google-analytics'], ['https://www.googletagmanager.com/gtag/js?id=G-ABC', 'google-analytics'],
  ['https://www.google-analytics.com/analytics.js', 'universal-analytics'], ['https://metrics.exemple.fr/g/collect?v=2', 'google-analytics'],
  ['https://www.facebook.com/tr/?id=1&ev=PageView', 'meta-pixel'], ['https://connect.facebook.net/fr_FR/fbevents.js', 'meta-pixel'], ['https://connect.facebook.net/fr_FR/sdk.js', 'facebook-widgets'],
  ['https://exemple.fr/matomo.php?action_name=a', 'matomo'], ['https://logc1.xiti.com/hit.xiti?s=1', 'piano'], ['https://px.ads.linkedin.com/wa/', 'linkedin-insight'], ['https://bat.bing.com/action/0?ti=1', 'microsoft-ads'],
  ['https://www.youtube.com/embed/abc', 'youtube'], ['https://www.youtube-nocookie.com/embed/abc', null], ['https://www.googletagmanager.com/gtm.js?id=GTM-A', null],
  ['https://fonts.googleapis.com/css2?family=Roboto', null], ['https://exemple.fr/', null], ['https://exemple.fr/js/app.js', null], ['data:image/gif;base64,R0', null], ['about:blank', null],
])('%s is asked of %s', ([url, id]) => {
  expect(trackerOf(url!)?.id ?? null).toBe(id)
})
