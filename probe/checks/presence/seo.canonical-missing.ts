// Pages that do not say which of their addresses is the right one.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'seo.canonical-missing', version: 1, element: 1, severity: 'low', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'RFC 6596; Google Search Central, "How to specify a canonical URL"', kind: 'convention' },
  words: {
    fr: {
      title: '{pages} {pages|page ne dit pas quelle est son|pages ne disent pas quelle est leur} adresse de référence',
      why: 'Une page s’ouvre souvent sous plusieurs adresses (lien d’un e-mail, d’une annonce). Sans cette ligne, Google peut les compter comme des pages différentes.',
      fix: 'Activez l’« URL canonique » dans les réglages de référencement du site, ou faites ajouter dans l’en-tête de chaque page : <link rel="canonical" href="https://…"> avec sa propre adresse.',
      good: 'Vos pages disent toutes leur adresse de référence',
    },
    en: {
      title: '{pages} {pages|page does not say which is its|pages do not say which is their} reference address',
      why: 'A page often opens under several addresses (a link in an e-mail, in an advertisement). Without this line, Google may count them as different pages.',
      fix: 'Turn on the “canonical URL” in the SEO settings of the site, or have this added to the head of each page: <link rel="canonical" href="https://…"> with its own address.',
      good: 'All your pages say which address is the reference',
    },
  },
  // One that cannot be read is there all the same, and told elsewhere.
  note: (page) => page.canonicals.some(({ from, href }) => from !== 'body' && href.trim() !== '') ? 1 : undefined,
  run(site, notes) {
    const told = new Set(notes.map(({ url }) => url))
    const listed = site.pages.filter(({ isIndexable }) => isIndexable)
    const silent = listed.filter(({ url }) => !told.has(url)).map(({ url }) => url).sort()
    if (!listed.length) return notApplicable
    if (!silent.length) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'head > link[rel="canonical"]', sought: 'canonical', pages: silent }, values: { pages: silent.length } })
  },
  examples: {
    pass: [
      { '/': '<link rel="canonical" href="https://exemple.fr/">', '/merci': '<meta name="robots" content="noindex">' },
      { '/': { headers: { link: '<https://exemple.fr/>; rel="canonical"' }, body: '<p>' } },
    ],
    fail: ['<title>A</title>', { '/': '<link rel="canonical" href="https://exemple.fr/">', '/a': '<link rel="alternate" href="/a">' }],
  },
})
