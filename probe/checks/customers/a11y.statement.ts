// Where the site says how accessible it is, for those whom the law asks to say so.
import { allThings, isA } from '../../facts/thing.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass, toVerify } from '../contract.ts'
import { mayName } from '../../rules/words/links.ts'

const STATEMENT = /accessibilit[ée]|\baccessibility\b/i
const PUBLIC_BODY = /^(?:Government(?:Organization|Office|Building)|CityHall)$/
const SHOP = /^(?:OnlineStore|OnlineBusiness|Product|ProductGroup)$/

export default check<{ hasStatement?: true; isPublic?: true; isShop?: true }>({
  id: 'a11y.statement', version: 1, element: 4, severity: 'medium', reads: 'site',
  effortMinutes: 240, skill: 'developer',
  source: { reference: 'Loi n° 2005-102, art. 47 et décret n° 2019-768 (organismes publics) ; loi n° 2023-171, art. 16 (commerce en ligne, depuis le 28 juin 2025, hors microentreprises)', kind: 'law' },
  words: {
    fr: {
      title: 'Aucune page ne dit si votre site est accessible',
      doubt: 'Votre site doit-il dire s’il est accessible ? Nous n’avons vu aucune page qui le dit',
      why: 'Un organisme public doit l’écrire dès l’accueil (« Accessibilité : non conforme », même en retard). Une boutique en ligne de 10 personnes et plus, ou de plus de 2 millions d’euros, doit expliquer comment son service est accessible.',
      fix: 'Si vous êtes concerné, publiez une page « Accessibilité » : état du site, défauts connus, contact pour les signaler. Mettez-en le lien au bas de chaque page.',
      good: 'Votre site dit s’il est accessible',
    },
    en: {
      title: 'No page says whether your site is accessible',
      doubt: 'Must your site say whether it is accessible? We saw no page that does',
      why: 'A French public body must write it on its home page (“Accessibilité : non conforme”, even when late). An online shop of 10 people or more, or above 2 million euros, must explain how its service is accessible.',
      fix: 'If this applies to you, publish an “Accessibility” page: state of the site, known faults, contact to report them. Link to it at the bottom of every page.',
      good: 'Your site says whether it is accessible',
    },
  },
  note(page) {
    const things = allThings(page.things)
    const hasStatement = mayName(page, STATEMENT) && page.links.some((link) => link.region !== 'header' && STATEMENT.test(link.text)) || STATEMENT.test(parsed(page.url).pathname)
    const isPublic = things.some((thing) => isA(thing, PUBLIC_BODY)) || parsed(page.url).hostname.endsWith('.gouv.fr')
    const isShop = things.some((thing) => isA(thing, SHOP) && (thing.properties.offers || thing.types.includes('OnlineStore')))
    if (!hasStatement && !isPublic && !isShop) return undefined
    return { ...hasStatement && { hasStatement }, ...isPublic && { isPublic }, ...isShop && { isShop } }
  },
  run(site, notes) {
    if (!site.isFrench) return notApplicable
    if (notes.some(({ noted }) => noted.hasStatement)) return pass()
    const shown = (url: string) => ({ url: site.homeUrl, proof: { text: url } })
    const bodies = notes.find(({ noted }) => noted.isPublic)
    if (bodies) return fail(shown(bodies.url))
    const shop = notes.find(({ noted }) => noted.isShop)
    return shop ? toVerify(shown(shop.url)) : notApplicable
  },
  examples: {
    pass: [
      '<footer><a href="/a11y">Accessibilité : partiellement conforme</a></footer>',
      { '/': '<script type="application/ld+json">{"@type":"CityHall","name":"Mairie"}</script><a href="/accessibilite">Infos</a>', '/accessibilite': '<h1>Déclaration</h1>' },
    ],
    fail: [
      '<script type="application/ld+json">{"@type":"CityHall","name":"Mairie de Toulon"}</script><footer><a href="/ml">Mentions légales</a></footer>',
      '<script type="application/ld+json">{"@type":"GovernmentOrganization","name":"Agence"}</script><p>Bienvenue',
    ],
  },
})
