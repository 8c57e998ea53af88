// A home page too heavy for a phone in the street.
import type { PageFacts } from '../../facts/page-facts.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import { fileNameOf } from '../../rules/search/file-name.ts'

/** What a phone loads with the page: of an image with several sizes it takes one we cannot know, so none counts. */
function filesOf(page: PageFacts): string[] {
  const images = page.images.filter(({ isLazy, hasSrcset, hasModernSource }) => !isLazy && !hasSrcset && !hasModernSource)
  const styles = page.headLinks.filter(({ rel }) => /\bstylesheet\b/i.test(rel) && !/\balternate\b/i.test(rel))
  return [...new Set([...images, ...page.scripts, ...styles].flatMap(({ url }) => url ?? []))]
}

export default check({
  id: 'perf.weight', version: 1, element: 7, severity: 'medium', reads: 'site',
  effortMinutes: 120, skill: 'developer',
  threshold: {
    value: 1_600, unit: 'kB', from: 500, to: 10_000,
    words: { fr: { name: 'Page d’accueil et ses fichiers, au plus', origin: 'Ce que reçoit une connexion mobile lente en dix secondes' }, en: { name: 'Home page and its files, at most', origin: 'What a slow mobile connection receives in ten seconds' } },
  },
  source: { reference: 'Ten seconds of a slow mobile connection, 1.6 Mbit/s', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre page d’accueil pèse au moins {megabytes} Mo',
      why: 'En 4G moyenne, au-delà de {limit} Mo, elle met plusieurs secondes à venir, et coûte du forfait au client. Le plus lourd : {file}.',
      fix: 'Commencez par les images : réduisez-les à la taille affichée, en WebP. Puis retirez les scripts et les polices dont la page ne se sert pas.',
      good: 'Votre page d’accueil est légère : {megabytes} Mo',
    },
    en: {
      title: 'Your home page weighs at least {megabytes} MB',
      why: 'On average 4G, beyond {limit} MB, it takes several seconds to come, and eats up the customer’s data. Heaviest: {file}.',
      fix: 'Begin with the pictures: reduce them to the size shown, as WebP. Then remove scripts and fonts the page does not use.',
      good: 'Your home page is light: {megabytes} MB',
    },
  },
  // Of the home page alone: what every page loads would not fit in memory.
  note: (page, { homeUrl }) => page.url === homeUrl ? { bytes: page.wireBytes ?? page.bytes, files: filesOf(page) } : undefined,
  run(site, [home], limit) {
    if (!home) return notMeasured('the home page was not read')
    const files = home.noted.files.map((url) => ({ url, bytes: site.targets.get(url)?.bytes ?? null }))
    const sum = files.reduce((total, { bytes }) => total + (bytes ?? 0), home.noted.bytes)
    if (sum <= limit * 1_000) return files.every(({ bytes }) => bytes !== null) ? pass({ megabytes: Math.ceil(sum / 100_000) / 10 }) : notMeasured('the files of the pages were not asked for')
    const heaviest = files.reduce((a, b) => (b.bytes ?? 0) > (a.bytes ?? 0) ? b : a, { url: home.url, bytes: home.noted.bytes as number | null })
    return fail({ url: site.homeUrl, proof: { selector: 'html', text: heaviest.url }, values: { megabytes: Math.floor(sum / 100_000) / 10, file: fileNameOf(heaviest.url), limit: limit / 1_000 } })
  },
  examples: {
    pass: [
      { pages: { '/': '<img src="/a.jpg"><script src="/a.js"></script>' }, targets: { 'https://exemple.fr/a.jpg': { bytes: 900_000 }, 'https://exemple.fr/a.js': { bytes: 300_000 } } },
      { pages: { '/': '<img src="/a.jpg" loading="lazy">', '/b': '<img src="/a.jpg">' }, targets: { 'https://exemple.fr/a.jpg': { bytes: 9_000_000 } } },
    ],
    fail: [
      { pages: { '/': '<img src="/photo.jpg">' }, targets: { 'https://exemple.fr/photo.jpg': { bytes: 3_200_000 } } },
      { pages: { '/': '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><img src="/b.png">' }, targets: { 'https://exemple.fr/a.css': { bytes: 400_000 }, 'https://exemple.fr/a.js': { bytes: 1_300_000 } } },
    ],
  },
})
