// The pages the plan's actions lead to: they answer, and are shown to Google or kept apart on purpose.
import { frontOf } from '../../crawl/address.ts'
import type { PlannedLanding } from '../../facts/plan.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { arrivalOf, isBroken } from '../../rules/search/answers.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify, type Verdict } from '../contract.ts'

const plan = (...paths: string[]) => ({ plan: { keywords: [], calls: [], landings: paths.map((url) => ({ name: `Offre ${url}`, url })) } })
const NOINDEX = '<meta name="robots" content="noindex">'

export default check({
  id: 'mkt.landing-noindex-orphan', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 30, skill: 'editor',
  source: { reference: 'The page an action leads to answers 200; it is either linked and open to search engines, or neither', kind: 'convention' },
  words: {
    fr: {
      title: 'La page de « {name} », dans votre plan, n’est plus là',
      many: '{count} pages de votre plan ne sont plus là',
      doubt: 'La page de « {name} » est {way|reliée au site mais cachée à Google|montrée à Google sans lien qui y mène} : est-ce voulu ?',
      why: 'Vos actions y envoient du monde, souvent payé : qui clique doit trouver ce qu’on lui a promis, et pas une erreur ou la page d’accueil.',
      fix: 'Remettez la page en ligne ou corrigez l’adresse dans le plan. Une page faite pour une seule campagne se cache à Google et reste hors des menus ; une page qui dure se relie au menu et se montre à Google.',
      good: 'Les pages où mènent vos actions sont en ligne',
    },
    en: {
      title: 'The page of “{name}”, in your plan, is no longer there',
      many: '{count} pages of your plan are no longer there',
      doubt: 'The page of “{name}” is {way|linked from the site yet hidden from Google|shown to Google with no link to it}: is it meant?',
      why: 'Your actions send people there, often paid for: people who click must find what was promised, and not an error or the home page.',
      fix: 'Put the page back online or correct the address in the plan. A page made for one campaign alone is hidden from Google and left out of menus; one that lasts is linked from the menu and shown to Google.',
      good: 'The pages your actions lead to are online',
    },
  },
  run: (site) => site.plan?.landings.length ? site.plan.landings.map((landing) => judge(site, landing)) : notApplicable,
  examples: {
    pass: [
      { pages: { '/': '<a href="/devis">Devis</a>', '/devis': '<h1>Devis' }, ...plan('/devis?utm_source=lettre') },
      { pages: { '/': '<p>', '/ete': `${NOINDEX}<h1>Été` }, ...plan('/ete') },
      { pages: { '/': '<a href="/promo">Promo</a>', '/promo': { redirectsTo: '/offre' }, '/offre': '<h1>Offre' }, ...plan('/promo') },
      { pages: { '/': '<h1>Lenoir', '/index.php': { redirectsTo: '/' } }, ...plan('/', '/index.php') },
    ],
    fail: [
      { pages: { '/': '<p>', '/ete': 404 }, ...plan('/ete') },
      { pages: { '/': '<p>', '/noel': { redirectsTo: '/' }, '/devis': 410 }, ...plan('/noel', '/devis') },
    ],
  },
})

function judge(site: SiteFacts, { name, url }: PlannedLanding): Verdict {
  if (!url.startsWith(`${site.origin}/`)) return notMeasured('the landing page is on another site')
  const answer = site.responses.get(url)
  if (!answer) return notMeasured('the landing page was not read')
  // The two ways of being half shown are told apart as a singular and a plural.
  const found = { key: name, url, concerns: [url], values: { name, way: 1 } }
  const arrival = arrivalOf(site, url) ?? url
  if (isBroken(answer.status)) return fail({ ...found, proof: { text: String(answer.status) } })
  // The front door often moves its visitors on, to a language or to `/accueil`: it has led where it should.
  if (arrival === site.homeUrl && url !== site.homeUrl && !isFront(url)) return fail({ ...found, proof: { text: `${url} → ${arrival}` } })
  if (answer.status !== 200) return notMeasured('the landing page did not answer')
  const page = site.pages.find((card) => card.url === arrival)
  // A document, or another name of a page that was read under its own.
  if (!page) return pass()
  const isLinked = [url, arrival].some((address) => site.links.pagesNaming(address).some((from) => from !== arrival))
  if (page.isIndexable === isLinked || isToldElsewhere(site, arrival)) return pass()
  if (!isLinked && !site.isWhole) return notMeasured('the site was not read to its end')
  return toVerify({ ...found, values: { name, way: isLinked ? 1 : 2 }, proof: { text: page.title || url } })
}

const isFront = (url: string): boolean => frontOf(url.split('?')[0]!) !== null

/** What the site itself shows to all and hides, or announces and does not link, is told by `seo.noindex-unexpected` and `seo.orphan`. */
function isToldElsewhere({ homeUrl, announced, links }: SiteFacts, url: string): boolean {
  return url === homeUrl || announced.has(url) || links.firstSighting(url)?.region === 'header'
}
