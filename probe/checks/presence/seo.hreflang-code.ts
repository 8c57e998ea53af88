// Translations announced under a code of language that search engines do not know.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isLanguageCode } from '../../rules/search/language-code.ts'

export default check({
  id: 'seo.hreflang-code', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'RFC 5646 (BCP 47); ISO 639-1 and ISO 3166-1 alpha-2, as Google asks', kind: 'standard' },
  words: {
    fr: {
      title: 'Le code de langue « {code} » n’existe pas',
      many: '{count} codes de langue n’existent pas',
      why: 'Google ne reconnaît pas la version que vous annoncez ainsi sur {pages} {pages|page|pages} : il peut montrer la mauvaise langue à vos clients.',
      fix: 'Écrivez la langue, puis au besoin un tiret et le pays : « fr », « fr-BE », « en-GB » (et non « en-UK »), « x-default » pour les autres.',
      good: 'Les langues de vos pages sont bien annoncées',
    },
    en: {
      title: 'The language code “{code}” does not exist',
      many: '{count} language codes do not exist',
      why: 'Google does not recognise the version you announce so on {pages} {pages|page|pages}: it may show your customers the wrong language.',
      fix: 'Write the language, then if needed a hyphen and the country: “fr”, “fr-BE”, “en-GB” (not “en-UK”), “x-default” for the others.',
      good: 'The languages of your pages are announced correctly',
    },
  },
  note: (page) => page.alternates.length ? [...new Set(page.alternates.map(({ hreflang }) => hreflang))].filter((code) => !isLanguageCode(code)) : undefined,
  run(site, notes) {
    if (!notes.length) return notApplicable
    const wrong = new Map<string, string[]>()
    for (const { url, noted } of notes) for (const code of noted) wrong.set(code, [...wrong.get(code) ?? [], url])
    if (!wrong.size) return pass()
    return [...wrong].map(([code, pages]) => fail({
      key: code, url: site.homeUrl, proof: { selector: `link[hreflang="${code}"]`, text: code, pages: pages.sort() }, values: { code, pages: pages.length },
    }))
  },
  examples: {
    pass: [
      '<head><link rel="alternate" hreflang="fr-FR" href="https://exemple.fr/"><link rel="alternate" hreflang="x-default" href="https://exemple.fr/"></head>',
      '<head><link rel="alternate" hreflang="zh-Hans-TW" href="https://exemple.fr/zh"><link rel="alternate" hreflang="EN-gb" href="https://exemple.fr/en"><link rel="alternate" hreflang="es-419" href="https://exemple.fr/es"></head>',
    ],
    fail: [
      '<head><link rel="alternate" hreflang="en-UK" href="https://exemple.fr/en"></head>', '<head><link rel="alternate" hreflang="fr_FR" href="https://exemple.fr/"></head>',
      '<head><link rel="alternate" hreflang="jp" href="https://exemple.fr/jp"></head>', '<head><link rel="alternate" hreflang="eng" href="https://exemple.fr/en"></head>',
    ],
  },
})
