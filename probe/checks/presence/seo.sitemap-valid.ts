// A sitemap that search engines cannot read whole.
import { pathOf } from '../../crawl/address.ts'
import { ROBOTS } from '../example-host.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

const ADDRESS_LIMIT = 50_000
const SIZE_LIMIT_BYTES = 50 * 1024 * 1024
const SITEMAP = { url: 'https://exemple.fr/sitemap.xml', status: 200, isIndex: false, bytes: 900, count: 2, problems: [] }

export default check({
  id: 'seo.sitemap-valid', version: 2, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 45, skill: 'developer',
  threshold: { value: ADDRESS_LIMIT, unit: 'addresses' },
  source: { reference: 'sitemaps.org protocol: 50,000 addresses and 50 MB a file', kind: 'standard' },
  words: {
    fr: {
      title: 'Le plan de site {file} ne peut pas être lu en entier',
      many: '{count} plans de site ne peuvent pas être lus en entier',
      why: 'Google abandonne un plan mal formé, introuvable ou trop grand (50 000 adresses, 50 Mo), et les pages qu’il annonçait peuvent ne pas être trouvées. Celui-ci annonce {addresses} {addresses|adresse|adresses}.',
      fix: 'Faites-le refaire par votre outil de site plutôt qu’à la main. S’il est cité dans robots.txt et n’existe plus, retirez cette ligne.',
      good: 'Votre plan de site se lit en entier',
    },
    en: {
      title: 'The sitemap {file} cannot be read in full',
      many: '{count} sitemaps cannot be read in full',
      why: 'Google gives up a sitemap that is badly formed, not found or too large (50,000 addresses, 50 MB), and the pages it announced may not be found. This one announces {addresses} {addresses|address|addresses}.',
      fix: 'Let your site tool make it again rather than by hand. If it is named in robots.txt and no longer exists, remove that line.',
      good: 'Your sitemap can be read in full',
    },
  },
  run(site) {
    const named = new Set(site.host?.robots?.sitemaps ?? [])
    // One that nobody names, and that is a page like any other: said by seo.sitemap-present.
    const files = site.sitemaps.filter(({ url, status, problems }) => (status === 200 && !problems.includes('not-a-sitemap')) || ((status === 200 || isGone(status)) && named.has(url)))
    if (!files.length) return notApplicable
    const bad = files.filter(({ status, problems, count, bytes }) => status !== 200 || problems.length || count > ADDRESS_LIMIT || bytes > SIZE_LIMIT_BYTES)
    if (!bad.length) return pass()
    return bad.map(({ url, status, problems, count }) => fail({
      key: url, url: site.homeUrl, proof: { text: `${url}: ${problems[0] ?? status}`, pages: [url] }, values: { file: pathOf(url), addresses: count },
    }))
  },
  examples: {
    pass: [
      { pages: { '/': '<p>A' }, sitemaps: [SITEMAP, { ...SITEMAP, url: 'https://exemple.fr/sitemap_index.xml', count: 0, problems: ['not-a-sitemap'] }] },
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, count: 50_000, bytes: 50 * 1024 * 1024 }, { ...SITEMAP, url: 'https://exemple.fr/autre.xml', status: 404 }] },
    ],
    fail: [
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, problems: ['line 3: not XML'] }] },
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, count: 50_001 }] },
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, status: 404 }], host: { robots: { ...ROBOTS, sitemaps: [SITEMAP.url] } } },
    ],
  },
})
