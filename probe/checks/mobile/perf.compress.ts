// Pages, styles and scripts sent without compression.
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const LIMIT_BYTES = 1_400
const SHOWN = 50
const TEXT = /^(?:text\/|application\/(?:javascript|json|xml|manifest\+json)|image\/svg\+xml)/

export default check({
  id: 'perf.compress', version: 1, element: 7, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: LIMIT_BYTES, unit: 'bytes' },
  source: { reference: 'Chrome Lighthouse, "Enable text compression": from 1,400 bytes', kind: 'convention' },
  words: {
    fr: {
      title: '{count} {count|fichier est envoyé|fichiers sont envoyés} sans compression',
      why: 'Un texte compressé pèse trois à cinq fois moins. Sans cela, vos pages mettent plus longtemps à s’afficher et usent le forfait mobile de vos visiteurs. Premier concerné : {first}.',
      fix: 'Demandez à votre hébergeur d’activer la compression (gzip ou Brotli) pour les pages, les styles et les scripts.',
      good: 'Vos pages et leurs fichiers sont envoyés compressés',
    },
    en: {
      title: '{count} {count|file is|files are} sent without compression',
      why: 'A compressed text weighs three to five times less. Without it your pages take longer to show and use up your visitors’ mobile data. First file concerned: {first}.',
      fix: 'Ask your host to switch on compression (gzip or Brotli) for pages, styles and scripts.',
      good: 'Your pages and their files are sent compressed',
    },
  },
  note: (page) => page.bytes > LIMIT_BYTES ? { isCompressed: (page.headers['content-encoding'] ?? '') !== '' } : undefined,
  run(site, notes) {
    const pages = notes.map(({ url, noted }) => ({ url, isCompressed: noted.isCompressed }))
    const files = [...site.targets.values()].filter(({ url, status, contentType, bytes }) => status === 200 && url.startsWith(`${site.origin}/`) && TEXT.test(contentType) && (bytes ?? 0) > LIMIT_BYTES)
    const all = [...pages, ...files.map(({ url, contentEncoding }) => ({ url, isCompressed: contentEncoding !== '' }))]
    if (!all.length) return notApplicable
    const isHome = (url: string) => Number(url === site.homeUrl)
    const bare = all.filter(({ isCompressed }) => !isCompressed).map(({ url }) => url).sort((a, b) => isHome(b) - isHome(a) || (a < b ? -1 : 1))
    if (bare[0] === undefined) return pass()
    return fail({ url: site.homeUrl, proof: { pages: bare.slice(0, SHOWN) }, values: { count: bare.length, first: pathOf(bare[0]) } })
  },
  examples: {
    pass: [
      { '/': { headers: { 'content-encoding': 'br' }, body: `<p>${'texte '.repeat(400)}` }, '/court': '<p>Peu' },
      { pages: { '/': { headers: { 'content-encoding': 'gzip' }, body: `<p>${'texte '.repeat(400)}` } }, targets: { 'https://exemple.fr/a.jpg': { contentType: 'image/jpeg', bytes: 9000 }, 'https://cdn.fr/a.js': { contentType: 'text/javascript', bytes: 9000 } } },
    ],
    fail: [
      `<p>${'texte '.repeat(400)}`,
      { pages: { '/': '<p>A' }, targets: { 'https://exemple.fr/a.css': { contentType: 'text/css; charset=utf-8', bytes: 1401 } } },
    ],
  },
})
