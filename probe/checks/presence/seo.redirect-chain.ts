// Links of the site that lead to their page by several detours.
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const MOST_HOPS = 1

export default check({
  id: 'seo.redirect-chain', version: 1, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 15, skill: 'developer',
  threshold: { value: MOST_HOPS, unit: 'redirect' },
  source: { reference: 'Google Search Central, "Redirects and Google Search": keep chains short', kind: 'convention' },
  words: {
    fr: {
      title: 'Le lien vers {target} passe par {count} redirections',
      many: '{count} liens de votre site passent par plusieurs redirections',
      why: 'Chaque détour fait attendre le visiteur, surtout au téléphone, et retarde Google. {pages} {pages|page y mène|pages y mènent}.',
      fix: 'Faites pointer le lien, et la première redirection, directement sur l’adresse finale : {end}.',
      good: 'Vos liens mènent droit à leur page',
    },
    en: {
      title: 'The link to {target} goes through {count} redirects',
      many: '{count} links of your site go through several redirects',
      why: 'Each detour makes visitors wait, above all on a phone, and slows Google down. {pages} {pages|page leads|pages lead} there.',
      fix: 'Point the link, and the first redirect, straight to the final address: {end}.',
      good: 'Your links lead straight to their page',
    },
  },
  run(site) {
    if (!site.links.internal.length) return notApplicable
    const verdicts = site.links.internal.flatMap((target) => {
      const { hops = [], redirectsTo, failure } = site.responses.get(target) ?? {}
      // One that turns in circles has no end: told by seo.redirect-loop.
      if (hops.length <= MOST_HOPS || !redirectsTo || failure) return []
      const pages = site.links.pagesNaming(target).sort()
      const { selector, text } = site.links.firstSighting(target)!
      return [fail({ key: pathOf(target), url: site.homeUrl, proof: { selector, text: text || target, pages }, concerns: [...pages, target], values: { target: pathOf(target), count: hops.length, pages: pages.length, end: redirectsTo } })]
    })
    return verdicts.length ? verdicts : pass()
  },
  examples: {
    pass: [
      { '/': '<a href="/vieux">A</a>', '/vieux': { redirectsTo: '/neuf' }, '/neuf': '<p>' },
      { '/': '<a href="/a">A</a>', '/a': '<p>', '/ancien': { redirectsTo: '/autre' }, '/autre': { redirectsTo: '/a' } },
    ],
    fail: [
      { '/': '<a href="/a">A</a>', '/a': { redirectsTo: '/b' }, '/b': { redirectsTo: '/c' }, '/c': '<p>' },
      { '/': '<footer><a href="/1">Tarifs</a></footer>', '/1': { redirectsTo: '/2' }, '/2': { redirectsTo: '/3' }, '/3': { redirectsTo: '/4' }, '/4': '<p>' },
    ],
  },
})
