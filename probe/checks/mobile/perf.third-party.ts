// How many other companies' sites a page calls before it is whole: each is a wait, and somebody else's breakdown.
import { domainOf } from '../../net/domain.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const LOADED = new Set(['image', 'script', 'style', 'frame', 'media'])

export default check<string[]>({
  id: 'perf.third-party', version: 1, element: 7, severity: 'medium', reads: 'site',
  effortMinutes: 90, skill: 'developer', threshold: {
    value: 10, unit: 'sites', from: 1, to: 40,
    words: { fr: { name: 'Autres sites appelés par une page, au plus', origin: 'Chacun est une attente, et une panne possible' }, en: { name: 'Other sites called by a page, at most', origin: 'Each is a wait, and a possible breakdown' } },
  },
  source: { reference: 'At most ten other sites called by the code of a page', kind: 'convention' },
  words: {
    fr: {
      title: 'Une page appelle jusqu’à {hosts} autres sites',
      why: 'Chacun ajoute une attente, et sa panne devient la vôtre. C’est le cas sur {pages} {pages|page|pages} ; parmi eux {names}.',
      fix: 'Faites la liste et demandez pour chacun qui s’en sert. Retirez les oubliés, hébergez chez vous polices et petits scripts, chargez le reste au clic.',
      good: 'Vos pages appellent peu d’autres sites',
    },
    en: {
      title: 'A page calls up to {hosts} other sites',
      why: 'Each adds a wait, and its breakdown becomes yours. This is so on {pages} {pages|page|pages}; among them {names}.',
      fix: 'List them, and ask who uses each one. Remove the forgotten ones, host fonts and small scripts yourself, load the rest only on a click.',
      good: 'Your pages call few other sites',
    },
  },
  note(page, { origin }) {
    const loaded = page.resources.filter(({ kind }) => LOADED.has(kind))
    if (!loaded.length) return undefined
    const own = domainOf(page.url)
    const afar = loaded.filter(({ url }) => !url.startsWith(`${origin}/`))
    return [...new Set(afar.map(({ url }) => domainOf(url)))].filter((domain) => domain !== own).sort()
  },
  run(site, notes, limit) {
    if (!notes.length) return notApplicable
    const over = notes.filter(({ noted }) => noted.length > limit)
    const [worst] = over.toSorted((a, b) => b.noted.length - a.noted.length)
    if (!worst) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'script, link, iframe, img', text: worst.noted.join(', '), pages: over.map(({ url }) => url) }, values: { hosts: worst.noted.length, pages: over.length, names: worst.noted.slice(0, 4).join(', ') } })
  },
  examples: {
    pass: [
      '<script src="/js/app.js"></script>' + Array.from({ length: 20 }, (_, at) => `<img src="https://img${at}.exemple.fr/a.jpg" alt="">`).join(''),
      Array.from({ length: 10 }, (_, at) => `<script src="https://tiers${at}.com/a.js"></script>`).join('') + Array.from({ length: 20 }, (_, at) => `<a href="https://ami${at}.fr">Ami</a>`).join(''),
    ],
    fail: [
      Array.from({ length: 11 }, (_, at) => `<script src="https://tiers${at}.com/a.js"></script>`).join(''),
      { '/': '<script src="/js/app.js"></script>', '/a': Array.from({ length: 12 }, (_, at) => `<img src="https://tiers${at}.com/a.png" alt="">`).join('') },
    ],
  },
})
