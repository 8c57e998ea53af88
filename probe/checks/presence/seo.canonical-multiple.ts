// A page that names two addresses of reference: search engines then ignore both.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'seo.canonical-multiple', version: 1, element: 1, severity: 'high', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: 1, unit: 'address' },
  source: { reference: 'RFC 6596, 3; Google Search Central, "5 common mistakes with rel=canonical"', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} donne {count} adresses de référence différentes',
      many: '{count} pages donnent plusieurs adresses de référence',
      why: 'Google les ignore alors toutes, et choisit lui-même sous quelle adresse il montre la page.',
      fix: 'Gardez une seule ligne « canonical », celle de la page. Deux extensions de référencement actives en même temps en sont la cause habituelle.',
    },
    en: {
      title: 'The page {page} gives {count} different reference addresses',
      many: '{count} pages give several reference addresses',
      why: 'Google then ignores them all, and chooses by itself under which address it shows the page.',
      fix: 'Keep a single “canonical” line, that of the page. Two SEO plugins active at once are the usual cause.',
    },
  },
  run(page) {
    // In the body of a page they are not read by search engines.
    const said = page.canonicals.filter(({ from, href }) => from !== 'body' && href)
    const addresses = [...new Set(said.map(({ url, href }) => url ?? href))]
    if (!addresses.length) return notApplicable
    if (addresses.length === 1) return pass()
    return fail({ url: page.url, proof: { selector: 'link[rel="canonical"]', text: addresses.join(' · ') }, values: { count: addresses.length } })
  },
  examples: {
    pass: [
      '<head><link rel="canonical" href="/a"><link rel="canonical" href="https://exemple.fr/a"></head>',
      '<head><link rel="canonical" href="/a"></head><body><link rel="canonical" href="/b"></body>',
      { '/': { headers: { link: '<https://exemple.fr/>; rel="canonical"' }, body: '<head><link rel="canonical" href="https://exemple.fr/"></head>' } },
    ],
    fail: [
      '<head><link rel="canonical" href="/a"><link rel="canonical" href="/b"></head>',
      { '/': { headers: { link: '<https://exemple.fr/autre>; rel="canonical"' }, body: '<head><link rel="canonical" href="https://exemple.fr/"></head>' } },
    ],
  },
})
