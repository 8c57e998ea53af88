// Addresses that make one page into several, or that break when they are copied.
import { onSite, pathOf } from '../../crawl/address.ts'
import type { PageFacts } from '../../facts/page-facts.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isListed } from '../../rules/search/listed-page.ts'
import { mayName } from '../../rules/words/links.ts'

const MOST_PARAMETERS = 3
const SESSION = /[?&;](phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|cfid)=/i

/** What is wrong with an address, as it stands in it; null when nothing is. */
function faultOf(url: string): string | null {
  const { pathname, searchParams } = parsed(url)
  if (pathname.includes('%20')) return '%20'
  const parameters = [...new Set(searchParams.keys())]
  return parameters.length > MOST_PARAMETERS ? `?${parameters.join('&')}` : null
}

function sessionIn(page: PageFacts, origin: string) {
  const link = !mayName(page, SESSION) ? undefined : page.links.find(({ href, url }) => url !== null && SESSION.test(href) && onSite(url, origin) !== null)
  return link && { href: link.href, selector: link.selector }
}

export default check({
  id: 'seo.url-shape', version: 1, element: 1, severity: 'low', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  threshold: { value: MOST_PARAMETERS, unit: 'parameters' },
  source: { reference: 'Google Search Central, "URL structure best practices"', kind: 'convention' },
  words: {
    fr: {
      title: 'L’adresse {address} est mal formée : « {sign} »',
      many: '{count} adresses sont mal formées',
      why: 'Un espace, un numéro de visite, trop de paramètres ou des majuscules en double : l’adresse se copie mal, ou la même page existe plusieurs fois pour Google.',
      fix: 'Donnez à la page une adresse courte, en minuscules, avec des tirets, et redirigez l’ancienne vers elle.',
      good: 'Les adresses de vos pages sont simples et uniques',
    },
    en: {
      title: 'The address {address} is badly formed: “{sign}”',
      many: '{count} addresses are badly formed',
      why: 'A space, a visit number, too many parameters or a twin in capitals: the address is hard to copy, or Google takes the same page for several.',
      fix: 'Give the page a short address, in lower case, with hyphens, and redirect the old one to it.',
      good: 'The addresses of your pages are simple and unique',
    },
  },
  note: (page, { origin }) => sessionIn(page, origin),
  run(site, notes) {
    const listed = site.pages.filter((page) => isListed(page, site.origin))
    const verdicts = listed.flatMap(({ url }) => {
      const sign = faultOf(url)
      return sign ? [fail({ url, key: sign, proof: { text: url }, values: { address: pathOf(url), sign } })] : []
    })
    for (const twins of Map.groupBy(listed, ({ url }) => parsed(url).pathname.toLowerCase() + parsed(url).search).values()) {
      const [first, second] = twins.map(({ url }) => url).sort()
      if (first && second) verdicts.push(fail({ url: first, key: 'case', proof: { text: second, pages: [first, second] }, values: { address: pathOf(first), sign: pathOf(second) } }))
    }
    const [session] = notes
    if (session) {
      const sign = SESSION.exec(session.noted.href)![1]!
      const pages = notes.map(({ url }) => url).sort()
      verdicts.push(fail({ url: site.homeUrl, key: 'session', proof: { selector: session.noted.selector, text: session.noted.href, pages }, values: { address: session.noted.href, sign } }))
    }
    if (verdicts.length) return verdicts
    return listed.length ? pass() : notApplicable
  },
  examples: {
    pass: [
      { '/': '<a href="/%C3%A9t%C3%A9">É</a>', '/%C3%A9t%C3%A9': '<p>', '/A': '<link rel="canonical" href="https://exemple.fr/a">', '/a': '<p>' },
      { '/liste?a=1&b=2&c=3': '<p>', '/liste?a=1&b=2&c=3&d=4': '<link rel="canonical" href="https://exemple.fr/liste">' },
      { '/': '<a href="https://ailleurs.fr/?PHPSESSID=12">A</a>', '/lire?v=aB': '<p>', '/lire?v=Ab': '<p>' },
    ],
    fail: [
      { '/nos%20tarifs': '<p>' }, { '/Contact': '<p>', '/contact': '<p>' }, { '/liste?a=1&b=2&c=3&d=4': '<p>' },
      { '/': '<a href="/a?PHPSESSID=abc123">A</a>' },
    ],
  },
})
