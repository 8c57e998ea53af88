// A page with two titles: which one search engines and tabs take is left to chance.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'seo.title-multiple', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: 1, unit: 'title' },
  source: { reference: 'HTML Living Standard, 4.2.2 The title element: no more than one per document', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} a {count} titres différents',
      many: '{count} pages ont plusieurs titres',
      why: 'Une page n’a qu’un titre : celui de Google et de l’onglet. Quand il y en a plusieurs, rien ne dit lequel sera pris.',
      fix: 'Gardez le bon et retirez les autres. Souvent, le thème du site en écrit un, et une extension de référencement un second : désactivez l’un des deux.',
    },
    en: {
      title: 'The page {page} has {count} different titles',
      many: '{count} pages have several titles',
      why: 'A page has one title: the one Google and the tab show. With several, nothing says which will be taken.',
      fix: 'Keep the right one and remove the others. Often the theme of the site writes one and an SEO plugin a second: turn one of them off.',
    },
  },
  run(page) {
    // The same title twice misleads nobody.
    const titles = [...new Set(page.titles.filter(Boolean))]
    if (!titles.length) return notApplicable
    if (titles.length === 1) return pass()
    return fail({ url: page.url, proof: { selector: 'title', text: titles.join(' · ') }, values: { count: titles.length } })
  },
  examples: {
    pass: ['<title>Menuiserie</title><svg><title>Téléphone</title></svg>', '<title>Menuiserie</title><title>Menuiserie</title>', '<title></title><title>Menuiserie</title>'],
    fail: ['<title>Accueil</title><title>Menuiserie Durand, Toulon</title>', '<head><title>A</title></head><body><title>B</title>'],
  },
})
