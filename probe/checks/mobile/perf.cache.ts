// Files of the site that a returning visitor must load again.
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const DAY_S = 86_400
const SHOWN = 50
const STATIC = /^(?:image\/|font\/|video\/|audio\/|text\/css|(?:text|application)\/(?:x-)?javascript)/

/** How long a browser keeps a file without asking again. */
function secondsKept(cacheControl: string): number {
  if (/\bno-(?:store|cache)\b/i.test(cacheControl)) return 0
  return Number(/(?:^|[\s,])max-age="?(\d+)/i.exec(cacheControl)?.[1] ?? 0)
}

export default check({
  id: 'perf.cache', version: 1, element: 7, severity: 'medium', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  threshold: {
    value: 7, unit: 'days', from: 1, to: 365,
    words: { fr: { name: 'Temps qu’un fichier est gardé, au moins', origin: 'Pour qui revient dans la semaine ; Lighthouse conseille un an' }, en: { name: 'Time a file is kept, at least', origin: 'For those who come back within the week; Lighthouse advises a year' } },
  },
  source: { reference: 'Chrome Lighthouse, "Serve static assets with an efficient cache policy"; RFC 9111, 5.2.2.1', kind: 'convention' },
  words: {
    fr: {
      title: '{count} {count|fichier n’est pas gardé|fichiers ne sont pas gardés} {limit} {limit|jour|jours} par le navigateur',
      why: 'Images, styles et scripts changent rarement. Faute de consigne, le navigateur les redemande : la deuxième page et la deuxième visite sont aussi lentes que la première.',
      fix: 'Demandez à votre hébergeur de mettre « Cache-Control » avec « max-age=31536000 » sur ces fichiers ; une extension de cache le fait aussi. Premier concerné : {first}.',
      good: 'Les fichiers de votre site sont gardés par le navigateur',
    },
    en: {
      title: '{count} {count|file is|files are} not kept for {limit} {limit|day|days} by the browser',
      why: 'Images, styles and scripts seldom change. Without an instruction, the browser asks for them again: the second page and the second visit are as slow as the first.',
      fix: 'Ask your host to put “Cache-Control” with “max-age=31536000” on these files; a cache extension does it too. First file concerned: {first}.',
      good: 'The files of your site are kept by the browser',
    },
  },
  run(site, _notes, limit) {
    const files = [...site.targets.values()].filter(({ url, status, contentType }) => status === 200 && url.startsWith(`${site.origin}/`) && STATIC.test(contentType))
    if (!files.length) return notApplicable
    const short = files.filter(({ cacheControl }) => secondsKept(cacheControl) < limit * DAY_S).map(({ url }) => url).sort()
    if (short[0] === undefined) return pass()
    return fail({ url: site.homeUrl, proof: { pages: short.slice(0, SHOWN) }, values: { count: short.length, first: pathOf(short[0]), limit } })
  },
  examples: {
    pass: [
      { pages: { '/': '<p>A' }, targets: { 'https://exemple.fr/a.css': { contentType: 'text/css', cacheControl: 'public, max-age=604800' }, 'https://exemple.fr/doc.pdf': { contentType: 'application/pdf' } } },
      { pages: { '/': '<p>A' }, targets: { 'https://exemple.fr/a.webp': { contentType: 'image/webp', cacheControl: 'max-age=31536000, immutable' }, 'https://ailleurs.fr/b.js': { contentType: 'text/javascript' } } },
    ],
    fail: [
      { pages: { '/': '<p>A' }, targets: { 'https://exemple.fr/a.css': { contentType: 'text/css' } } },
      { pages: { '/': '<p>A' }, targets: { 'https://exemple.fr/a.js': { contentType: 'text/javascript', cacheControl: 'max-age=604799' } } },
      { pages: { '/': '<p>A' }, targets: { 'https://exemple.fr/a.png': { contentType: 'image/png', cacheControl: 'no-store, max-age=9999999' } } },
    ],
  },
})
