// Pages that moved for good, under a redirect that says "for now".
import { onSite, pathOf } from '../../crawl/address.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isOfUse } from '../../rules/search/listed-page.ts'

const TEMPORARY = new Set([302, 303, 307])

/** A front door that chooses a language, a basket, a sign-in, a command (`?ajouter=12`) rightly redirect for now. */
function isRightlyTemporary(site: SiteFacts, target: string, end: string): boolean {
  const { pathname, search } = parsed(target)
  return pathname === '/' || search !== '' || isOfUse(target, site.links.firstSighting(target)?.text) || isOfUse(end) || onSite(end, site.origin) === null
}

interface Moved { target: string; status: number; end: string }

/** Where the address typed without https, or with or without www, is led to the same page, and to nothing but it. */
function doorsOf({ host }: SiteFacts): Moved[] {
  const ways = [{ hops: host?.httpHops ?? [], end: host?.httpLeadsTo ?? null }, { hops: host?.twin?.hops ?? [], end: host?.twin?.leadsTo ?? null }]
  const moves = ways.flatMap(({ hops, end }) => end === null ? [] : hops.map(({ url, status }, at): Moved => ({ target: url, status, end: hops[at + 1]?.url ?? end })))
  return [...new Map(moves.filter(({ target, end }) => pathOf(target) === pathOf(end)).map((move) => [move.target, move])).values()]
}

export default check({
  id: 'seo.redirect-temporary', version: 2, element: 1, severity: 'low', reads: 'site',
  effortMinutes: 10, skill: 'developer',
  source: { reference: 'RFC 9110, 15.4; Google Search Central, "Redirects and Google Search"', kind: 'convention' },
  words: {
    fr: {
      title: 'L’adresse {target} redirige « pour le moment » ({status})',
      many: '{count} adresses redirigent « pour le moment »',
      why: 'Google continue alors de proposer l’ancienne adresse au lieu de {end}.',
      fix: 'Si la page a déménagé pour de bon, changez la redirection de {status} en 301, et corrigez les liens qui y mènent.',
    },
    en: {
      title: 'The address {target} redirects “for now” ({status})',
      many: '{count} addresses redirect “for now”',
      why: 'Google then goes on showing the old address instead of {end}.',
      fix: 'If the page moved for good, change the redirect from {status} to 301, and correct the links that lead there.',
    },
  },
  run(site) {
    const doors = doorsOf(site)
    const moved = site.links.internal.flatMap((target) => {
      const { status = null, hops: [first] = [], redirectsTo: end } = site.responses.get(target) ?? {}
      return status === 200 && first && end ? [{ target, status: first.status, end }] : []
    })
    if (!moved.length && !doors.length) return notApplicable
    const verdicts = moved.filter(({ target, status, end }) => TEMPORARY.has(status) && !isRightlyTemporary(site, target, end)).map(({ target, status, end }) => {
      const pages = site.links.pagesNaming(target).sort()
      const { selector, text } = site.links.firstSighting(target)!
      return fail({ key: pathOf(target), url: target, proof: { selector, text, pages }, concerns: [target], values: { target: pathOf(target), status, end: pathOf(end) } })
    })
    verdicts.push(...doors.filter(({ status }) => TEMPORARY.has(status)).map(({ target, status, end }) => fail({ key: target, url: target, proof: { text: `${target} → ${end}` }, concerns: [site.homeUrl], values: { target, status, end } })))
    return verdicts.length ? verdicts : pass()
  },
  examples: {
    pass: [
      { '/': '<a href="/vieux">A</a>', '/vieux': { redirectsTo: '/neuf' }, '/neuf': '<p>' },
      { '/': { status: 302, redirectsTo: '/fr/' }, '/fr/': '<a href="/">Accueil</a><a href="/mon-compte">Compte</a>', '/mon-compte': { status: 302, redirectsTo: '/entrer' }, '/entrer': '<p>' },
      { '/': '<a href="/chaise?ajouter=1">Ajouter</a>', '/chaise?ajouter=1': { status: 302, redirectsTo: '/chaise' }, '/chaise': '<p>' },
      { pages: { '/': '<p>' }, host: { httpLeadsTo: 'https://exemple.fr/fr/', httpHops: [{ url: 'http://exemple.fr/', status: 301 }, { url: 'https://exemple.fr/', status: 302 }] } },
      { pages: { '/': '<p>' }, host: { httpLeadsTo: 'https://exemple.fr/?langue=fr', httpHops: [{ url: 'http://exemple.fr/', status: 301 }, { url: 'https://exemple.fr/', status: 302 }] } },
    ],
    fail: [
      { pages: { '/': '<p>' }, host: { httpLeadsTo: 'https://exemple.fr/', httpHops: [{ url: 'http://exemple.fr/', status: 302 }] } },
      { '/': '<a href="/tarifs">Tarifs</a>', '/tarifs': { status: 302, redirectsTo: '/nos-prix' }, '/nos-prix': '<p>' },
      { '/': '<a href="/a">A</a>', '/a': { status: 307, redirectsTo: '/b' }, '/b': '<p>' },
    ],
  },
})
