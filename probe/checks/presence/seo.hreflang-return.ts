// A translation that does not name the page that names it.
import { onSite } from '../../crawl/address.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { check, fail, notApplicable, notMeasured, pass, type Note } from '../contract.ts'
import { isListed } from '../../rules/search/listed-page.ts'

interface Translations { addresses: string[] }

/** Pages read that others name as their translation, and that could answer. */
function namedPages(site: SiteFacts, notes: readonly Note<Translations>[]) {
  const listed = new Set(site.pages.filter((page) => isListed(page, site.origin)).map(({ url }) => url))
  const named = new Map(notes.map(({ url, noted }) => [url, new Set(noted.addresses)]))
  return notes.filter(({ url }) => listed.has(url)).map(({ url, noted }) => {
    const others = noted.addresses.filter((address) => address !== url && listed.has(address))
    return { url, others, silent: others.filter((other) => !named.get(other)?.has(url)).sort() }
  })
}

export default check({
  id: 'seo.hreflang-return', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'Google Search Central, "Tell Google about localized versions of your page": versions that do not point to each other are ignored', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} annonce {count} {count|traduction|traductions} sans réponse',
      many: '{count} pages annoncent des traductions qui ne leur répondent pas',
      why: 'Deux traductions doivent se citer l’une l’autre, sinon Google n’en tient pas compte : un client peut tomber sur une langue qu’il ne lit pas.',
      fix: 'Sur {target}, ajoutez la ligne « hreflang » qui renvoie à cette page. Toutes les langues d’une page portent la même liste.',
      good: 'Vos traductions se répondent toutes',
    },
    en: {
      title: 'The page {page} announces {count} {count|translation|translations} without an answer',
      many: '{count} pages announce translations that do not answer them',
      why: 'Two translations must name each other, otherwise Google ignores them: a customer may land on a language they cannot read.',
      fix: 'On {target}, add the “hreflang” line that refers to this page. All languages of a page carry the same list.',
      good: 'Your translations all answer each other',
    },
  },
  note(page, { origin }) {
    const addresses = page.alternates.filter(({ hreflang }) => hreflang.toLowerCase() !== 'x-default').flatMap(({ url }) => url ? onSite(url, origin) ?? url : [])
    return addresses.length ? { addresses: [...new Set(addresses)] } : undefined
  },
  run(site, notes: readonly Note<Translations>[]) {
    if (!notes.length) return notApplicable
    const pages = namedPages(site, notes)
    const alone = pages.filter(({ silent }) => silent.length)
    if (alone.length) return alone.map(({ url, silent }) => fail({ url, proof: { selector: 'link[hreflang]', text: silent.join(' · '), pages: silent }, concerns: [url, ...silent], values: { count: silent.length, target: silent[0]! } }))
    return pages.some(({ others }) => others.length) ? pass() : notMeasured('the translations were not read')
  },
  examples: {
    pass: [
      {
        '/': '<head><link rel="alternate" hreflang="fr" href="/"><link rel="alternate" hreflang="en" href="/en"></head>',
        '/en': '<head><link rel="alternate" hreflang="fr" href="https://www.exemple.fr/"><link rel="alternate" hreflang="en" href="/en"></head>',
      },
      {
        '/': '<head><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" hreflang="x-default" href="/choix"><link rel="alternate" hreflang="de" href="https://exemple.de/"></head>',
        '/en': '<head><link rel="alternate" hreflang="fr" href="/"></head>', '/choix': '<p>',
      },
    ],
    fail: [
      { '/': '<head><link rel="alternate" hreflang="en" href="/en"></head>', '/en': '<p>Welcome' },
      { '/': '<head><link rel="alternate" hreflang="en" href="/en"></head>', '/en': '<head><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" hreflang="fr" href="/accueil"></head>', '/accueil': '<p>' },
    ],
  },
})
