// Links of the site whose redirects go round in a circle: nobody arrives.
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'seo.redirect-loop', version: 1, element: 1, severity: 'critical', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'RFC 9110, 15.4: cyclical redirections', kind: 'standard' },
  words: {
    fr: {
      title: 'L’adresse {target} tourne en rond et ne s’ouvre jamais',
      many: '{count} adresses tournent en rond et ne s’ouvrent jamais',
      why: 'Elle redirige vers une autre, qui redirige à son tour : le visiteur voit « trop de redirections ».',
      fix: 'Dans les redirections du site (extension, hébergement ou fichier .htaccess), supprimez la règle qui revient en arrière.',
    },
    en: {
      title: 'The address {target} goes round in circles and never opens',
      many: '{count} addresses go round in circles and never open',
      why: 'It redirects to another, which redirects in turn: visitors see “too many redirects”.',
      fix: 'In the redirects of the site (plugin, host or .htaccess file), remove the rule that leads back.',
    },
  },
  run(site) {
    const targets = new Set([...site.links.internal, ...site.announced])
    if (!targets.size) return notApplicable
    const verdicts = [...targets].filter((target) => site.responses.get(target)?.failure === 'too-many-redirects').map((target) => {
      const pages = site.links.pagesNaming(target).sort()
      const { selector = 'loc', text = target } = site.links.firstSighting(target) ?? {}
      return fail({ key: pathOf(target), url: target, proof: { selector, text: text || target, pages }, concerns: [...pages, target], values: { target: pathOf(target) } })
    })
    return verdicts.length ? verdicts : pass()
  },
  examples: {
    pass: [
      { '/': '<a href="/a">A</a>', '/a': { redirectsTo: '/b' }, '/b': '<a href="/a">A</a>' },
      { '/': '<a href="/plein">A</a> <a href="/perdu">B</a>', '/plein': 503, '/perdu': 404 },
    ],
    fail: [
      { '/': '<a href="/a">A</a>', '/a': { redirectsTo: '/b' }, '/b': { redirectsTo: '/a' } },
      { pages: { '/': '<p>', '/a': { redirectsTo: '/a' } }, announced: ['/a'] },
    ],
  },
})
