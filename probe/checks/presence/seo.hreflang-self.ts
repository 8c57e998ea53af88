// A page that lists its translations and forgets itself.
import { onSite } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isListedPage } from '../../rules/search/listed-page.ts'

export default check({
  id: 'seo.hreflang-self', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'Google Search Central, "Tell Google about localized versions of your page": each version must list itself', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} annonce ses traductions sans s’annoncer elle-même',
      many: '{count} pages annoncent leurs traductions sans s’annoncer elles-mêmes',
      why: 'La liste des langues doit contenir aussi la page où elle se trouve. Sinon, Google peut ignorer toute la liste.',
      fix: 'Ajoutez aux lignes « hreflang » de la page celle de sa propre langue et de sa propre adresse. Dans une extension de traduction, c’est souvent une case à cocher.',
    },
    en: {
      title: 'The page {page} announces its translations without announcing itself',
      many: '{count} pages announce their translations without announcing themselves',
      why: 'The list of languages must also contain the page it stands on. Otherwise Google may ignore the whole list.',
      fix: 'Add to the “hreflang” lines of the page one with its own language and its own address. In a translation plugin it is often a box to tick.',
    },
  },
  run(page, { origin }) {
    const translations = page.alternates.filter(({ hreflang }) => hreflang.toLowerCase() !== 'x-default')
    if (!translations.length || !isListedPage(page, origin)) return notApplicable
    if (translations.some(({ url }) => url !== null && onSite(url, origin) === page.url)) return pass()
    return fail({ url: page.url, proof: { selector: 'link[hreflang]', text: translations.map(({ hreflang, href }) => `${hreflang} ${href}`).join(' · ') } })
  },
  examples: {
    pass: [
      '<head><link rel="alternate" hreflang="fr" href="https://www.exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>',
      { '/a?tri=prix': '<head><link rel="canonical" href="/a"><link rel="alternate" hreflang="en" href="/en/a"></head>', '/a': '<head><link rel="alternate" hreflang="fr" href="/a"></head>' },
    ],
    fail: [
      '<head><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>',
      '<head><link rel="alternate" hreflang="en" href="https://exemple.fr/en"><link rel="alternate" hreflang="x-default" href="https://exemple.fr/"></head>',
    ],
  },
})
