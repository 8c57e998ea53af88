// Pages beyond the home page that are too heavy for a phone in the street.
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleLoads, examplePage } from '../../rules/browser/example-page.ts'
import { medianOf } from '../../rules/browser/median.ts'
import { fileNameOf } from '../../rules/search/file-name.ts'
import { check, fail, notApplicable, notMeasured, pass, type ExampleCase } from '../contract.ts'

const inner = (...bytes: number[]): ExampleCase => ({ browser: { pages: [examplePage(), examplePage({
  url: 'https://exemple.fr/photos', template: '/photos', loads: exampleLoads({}).map((load, run) => ({ ...load, bytes: bytes[run]! })),
  requests: [{ url: 'https://exemple.fr/photos', type: 'document', bytes: 20_000 }, { url: 'https://exemple.fr/images/chantier.jpg', type: 'image', bytes: 1_200_000 }],
})] } })

export default check({
  id: 'perf.page-weight', version: 1, element: 7, severity: 'medium', reads: 'browser',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 1_600, unit: 'kB', from: 500, to: 10_000,
    words: { fr: { name: 'Poids d’une page ouverte sur un téléphone, au plus', origin: 'Ce que reçoit une connexion mobile lente en dix secondes' }, en: { name: 'Weight of a page opened on a phone, at most', origin: 'What a slow mobile connection receives in ten seconds' } },
  },
  source: { reference: 'Ten seconds of a slow mobile connection, 1.6 Mbit/s', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} fait télécharger {megabytes} Mo à un téléphone',
      many: '{count} pages sont trop lourdes pour un téléphone',
      why: 'En 4G moyenne, au-delà de {limit} Mo, une page met plusieurs secondes à venir, et coûte du forfait au client. Le plus lourd : {file}.',
      fix: 'Commencez par les images : réduisez-les à la taille affichée, en WebP, et ne chargez celles du bas qu’à l’approche (<img loading="lazy">).',
      good: 'Vos pages sont légères pour un téléphone',
    },
    en: {
      title: 'The page {page} makes a phone download {megabytes} MB',
      many: '{count} pages are too heavy for a phone',
      why: 'On average 4G, beyond {limit} MB, a page takes several seconds to come, and eats up the customer’s data. Heaviest: {file}.',
      fix: 'Begin with the pictures: reduce them to the size shown, as WebP, and load those far down only as one comes near (<img loading="lazy">).',
      good: 'Your pages are light for a phone',
    },
  },
  run: (browser, limit) => eachPage(browser, ({ desktop, loads }) => desktop && loads, (loads, { url, requests }) => {
    // The home page, opened first, is weighed by `perf.weight`, with a browser or without.
    if (url === browser.pages[0]!.url) return notApplicable
    const bytes = medianOf(loads.map((load) => load.bytes))
    if (bytes === null) return notMeasured('the page did not settle in time')
    // A file too long in coming on a slow network is not in the sum: what a desk loads tells of it.
    if (bytes <= limit * 1_000) return requests.reduce((sum, request) => sum + (request.bytes ?? 0), 0) <= limit * 1_000 ? pass() : notApplicable
    const heaviest = requests.reduce((a, b) => (b.bytes ?? 0) > (a.bytes ?? 0) ? b : a, { url, bytes: 0 as number | null })
    return fail({ url, proof: { text: heaviest.url }, values: { megabytes: Math.round(bytes / 100_000) / 10, limit: limit / 1_000, file: fileNameOf(heaviest.url) } })
  }),
  examples: {
    pass: [inner(1_500_000, 9_000_000, 1_400_000), inner(400_000, 400_000, 400_000)],
    fail: [inner(2_100_000, 2_100_000, 400_000), inner(7_000_000, 6_900_000, 7_100_000)],
  },
})
