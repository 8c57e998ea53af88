// What a page makes a visitor download from other companies.
import { eachPage } from '../../rules/browser/each-page.ts'
import { pageInBrowser } from '../../rules/browser/example-page.ts'
import { weighOutside } from '../../rules/browser/outside.ts'
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'perf.third-party-bytes', version: 1, element: 7, severity: 'medium', reads: 'browser',
  effortMinutes: 60, skill: 'developer', threshold: {
    value: 500, unit: 'kB', from: 100, to: 5_000,
    words: { fr: { name: 'Téléchargé d’autres sites par une page, au plus', origin: 'Près de trois secondes en 4G moyenne' }, en: { name: 'Downloaded from other sites by a page, at most', origin: 'Close to three seconds on a middling 4G' } },
  },
  source: { reference: 'Close to three seconds on a middling 4G (1.6 Mbit/s)', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} fait télécharger {kilobytes} ko venus d’autres sites',
      many: '{count} pages sont alourdies par d’autres sites',
      why: 'Près de {seconds} secondes de plus sur un téléphone, pour {hosts} {hosts|autre site|autres sites}. Le plus lourd : {heaviest}.',
      fix: 'Retirez ce qui ne vous sert plus. Chargez vidéos, cartes et discussions au clic plutôt qu’à l’ouverture, et hébergez les polices chez vous.',
      good: 'Peu de choses venues d’autres sites alourdissent vos pages',
    },
    en: {
      title: 'The page {page} has {kilobytes} kB downloaded from other sites',
      many: '{count} pages are weighed down by other sites',
      why: 'About {seconds} seconds more on a phone, for {hosts} other {hosts|site|sites}. The heaviest: {heaviest}.',
      fix: 'Remove what you no longer use. Load videos, maps and chats on a click rather than as the page opens, and host the fonts yourself.',
      good: 'Little that comes from other sites weighs your pages down',
    },
  },
  run: (browser, limit) => eachPage(browser, ({ desktop, requests }) => desktop && requests, (requests, { url }) => {
    const outside = weighOutside(url, requests)
    const bytes = outside.reduce((sum, host) => sum + host.bytes, 0)
    const [heaviest] = outside
    if (!heaviest || bytes <= limit * 1_000) return pass()
    return fail({
      url, proof: { text: outside.slice(0, 5).map((host) => `${host.site} ${Math.round(host.bytes / 1_000)} ko`).join(' · ') },
      values: { kilobytes: Math.round(bytes / 1_000), seconds: Math.round(bytes * 8 / 1_600_000), hosts: outside.length, heaviest: heaviest.site },
    })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ requests: [{ url: 'https://cdn.exemple.fr/a.js', type: 'script', bytes: 2_000_000 }, { url: 'https://ailleurs.com/b.js', type: 'script', bytes: 500_000 }, { url: 'https://muet.com/', type: 'image', bytes: null }] }),
    ],
    fail: [
      pageInBrowser({ requests: [{ url: 'https://ailleurs.com/b.js', type: 'script', bytes: 500_001 }] }),
      pageInBrowser({ requests: [{ url: 'https://a.com/b.js', type: 'script', bytes: 300_000 }, { url: 'https://b.com/c.mp4', type: 'media', bytes: 900_000 }] }),
    ],
  },
})
