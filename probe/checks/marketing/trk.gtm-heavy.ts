// Several containers of tags on one page: each adds its weight, and nobody knows which one measures.
import { tagsOn } from '../../technology/tags.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check<string[]>({
  id: 'trk.gtm-heavy', version: 1, element: 2, severity: 'low', reads: 'site',
  effortMinutes: 60, skill: 'developer', threshold: { value: 1, unit: 'count' },
  source: { reference: 'One container a page', kind: 'convention' },
  words: {
    fr: {
      title: '{containers} conteneurs Google Tag Manager sur la même page',
      why: 'Ce sont {ids}. Chacun se télécharge et lance ses propres codes : la page est plus lente, et personne ne sait plus lequel compte quoi.',
      fix: 'Demandez à qui appartient chaque conteneur. Rassemblez les codes utiles dans un seul, publiez-le, puis retirez les autres des pages.',
      good: 'Un seul conteneur de codes de mesure par page',
    },
    en: {
      title: '{containers} Google Tag Manager containers on the same page',
      why: 'They are {ids}. Each one is downloaded and starts its own codes: the page is slower, and nobody knows any more which one counts what.',
      fix: 'Ask whom each container belongs to. Gather the useful codes in one of them, publish it, then remove the others from the pages.',
      good: 'A single tag container a page',
    },
  },
  note(page) {
    const ids = tagsOn(page).flatMap(({ tool, account }) => tool === 'google-tag-manager' ? [account] : []).sort()
    return ids.length ? ids : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const heavy = notes.filter(({ noted }) => noted.length > 1)
    const [worst] = heavy.toSorted((a, b) => b.noted.length - a.noted.length)
    if (!worst) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'script', text: worst.noted.join(', '), pages: heavy.map(({ url }) => url) }, values: { containers: worst.noted.length, ids: worst.noted.join(', ') } })
  },
  examples: {
    pass: [
      '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script>',
      { '/': '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script>', '/blog': '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-DEF456"></script>' },
    ],
    fail: [
      '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script><script src="https://www.googletagmanager.com/gtm.js?id=GTM-DEF456"></script>',
      "<script>w[l].push({'gtm.start':1});})(window,document,'script','dataLayer','GTM-ABC123');</script><script>w[l].push({'gtm.start':1});})(window,document,'script','dataLayer','GTM-DEF456');</script>",
    ],
  },
})
