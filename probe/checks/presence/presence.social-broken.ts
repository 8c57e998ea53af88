// A link to a page on a social network that is no longer there.
import { NETWORK_NAMES, linkedProfiles, profileOf } from '../../readings/networks.ts'
import { check, fail, notApplicable, notMeasured, pass, type Verdict } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

interface Noted { url: string; text: string; selector: string }

export default check<Noted[]>({
  id: 'presence.social-broken', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'RFC 9110, 15.5.5 (404) et 15.5.11 (410)', kind: 'standard' },
  words: {
    fr: {
      title: 'Le lien vers votre page {network} mène à une page absente',
      many: '{count} liens vers vos réseaux sociaux mènent à une page absente',
      why: 'Le client qui veut vous suivre sur {network} voit une erreur {status} : il peut croire que l’entreprise a fermé. {pages} {pages|page y mène|pages y mènent}.',
      fix: 'Ouvrez votre page {network}, copiez son adresse et remplacez-la dans le pied de page. Si la page n’existe plus, retirez le lien.',
      good: 'Vos liens vers les réseaux sociaux mènent bien à vous',
    },
    en: {
      title: 'The link to your {network} page leads to a missing page',
      many: '{count} links to your social networks lead to a missing page',
      why: 'Customers who want to follow you on {network} see error {status}: they may believe the company has closed. {pages} {pages|page leads|pages lead} there.',
      fix: 'Open your {network} page, copy its address and replace it in the footer. If the page no longer exists, remove the link.',
      good: 'Your links to social networks lead to you',
    },
  },
  note(page) {
    const found = linkedProfiles(page).map(({ link: { text, href, selector }, profile: { url } }) => ({ url, text: text || href, selector }))
    return found.length ? [...new Map(found.map((link) => [link.url, link])).values()] : undefined
  },
  run(site, notes) {
    const links = new Map(notes.flatMap(({ url: page, noted }) => noted.map((link) => [link.url, { ...link, page }] as const)).toReversed())
    if (!links.size) return notApplicable
    const answers = [...links.values()].map((link) => ({ ...link, status: site.targets.get(link.url)?.status ?? null }))
    // Networks close their door to robots in many ways; a page that is gone is the only sure answer.
    const gone = answers.filter(({ status }) => isGone(status))
    if (!gone.length) return answers.some(({ status }) => status !== null && status < 400) ? pass() : notMeasured('the outside pages were not asked')
    return gone.toSorted((a, b) => a.url < b.url ? -1 : 1).map(({ url, text, selector, status }): Verdict => {
      const pages = site.links.pagesNaming(url).toSorted()
      return fail({ key: url, url: site.homeUrl, proof: { selector, text, pages }, values: { network: NETWORK_NAMES[profileOf(url)!.network]!, status: status!, pages: pages.length } })
    })
  },
  examples: {
    pass: [
      { pages: { '/': '<a href="https://www.facebook.com/lenoir">Facebook</a>' }, targets: { 'https://www.facebook.com/lenoir': { status: 200 } } },
      { pages: { '/': '<a href="https://www.linkedin.com/company/lenoir">LinkedIn</a> <a href="https://www.instagram.com/lenoir">Instagram</a>' }, targets: { 'https://www.linkedin.com/company/lenoir': { status: 999 }, 'https://www.instagram.com/lenoir': { status: 200 } } },
    ],
    fail: [
      { pages: { '/': '<a href="https://www.facebook.com/lenoir">Facebook</a>' }, targets: { 'https://www.facebook.com/lenoir': { status: 404 } } },
      { pages: { '/': '<a href="https://www.youtube.com/@lenoir"><img src="/yt.svg" alt="YouTube"></a>' }, targets: { 'https://www.youtube.com/@lenoir': { status: 410 } } },
    ],
  },
})
