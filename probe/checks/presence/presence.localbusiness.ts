// A company that does not describe itself to search engines.
import { allThings, isA, textOf, type Thing } from '../../facts/thing.ts'
import { addressOf, companyOf } from '../../readings/company.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

/** Kinds of companies that go by other names, and what an association or a town hall is. */
const WHO = /Organization$|Business$|^(?:Person|Dentist|Physician|Pharmacy|Hotel|Bakery|Winery|Brewery|School|Museum|GovernmentOffice|NGO|Attorney|Notary|RealEstateAgent|TravelAgency|BeautySalon|HairSalon|AutoRepair|Electrician|Plumber|LodgingBusiness|FoodEstablishment|CafeOrCoffeeShop|BarOrPub|BedAndBreakfast|Campground|Place)$/

/** How to reach a local business is told by seo.jsonld-required; an organization has no required property there. */
const ORGANIZATION = /^(?:Organization|Corporation|NGO|GovernmentOrganization|Person)$/

interface Noted { name: boolean; reach: boolean }

const saidOf = (thing: Thing): Noted => ({ name: textOf(thing, 'name') !== null, reach: !isA(thing, ORGANIZATION) || addressOf(thing) !== null || ['telephone', 'email', 'url', 'contactPoint'].some((property) => thing.properties[property]?.length) })

export default check<Noted>({
  id: 'presence.localbusiness', version: 1, element: 1, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'Google Search Central, "Organization" and "Local business" structured data', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site ne dit pas à Google qui vous êtes',
      why: 'Un bloc invisible, que lisent les moteurs de recherche, donne votre nom, votre adresse et vos horaires. Sans lui, Google les devine. {isThere|Le vôtre existe, mais il y manque le nom, ou de quoi vous joindre.|Nous n’en avons vu aucun.}',
      fix: 'Remplissez la fiche « Entreprise locale » de votre outil de référencement, ou demandez à votre prestataire un bloc JSON-LD « LocalBusiness » sur la page d’accueil : nom, adresse, téléphone, horaires, logo.',
      good: 'Votre site dit à Google qui vous êtes',
    },
    en: {
      title: 'Your site does not tell Google who you are',
      why: 'An invisible block, read by search engines, gives your name, address and hours. Without it, Google guesses them. {isThere|Yours exists, but lacks the name, or a way to reach you.|We saw none.}',
      fix: 'Fill in the “Local business” card of your search tool, or ask your provider for a JSON-LD block “LocalBusiness” on the home page: name, address, phone, hours, logo.',
      good: 'Your site tells Google who you are',
    },
  },
  note(page) {
    const company = companyOf(page) ?? allThings(page.things).find((thing) => isA(thing, WHO))
    return company ? saidOf(company) : undefined
  },
  run(site, notes) {
    if (notes.some(({ noted }) => noted.name && noted.reach)) return pass()
    if (!notes.length && !site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { sought: notes.length ? 'name, address, telephone, url' : 'Organization, LocalBusiness' }, values: { isThere: notes.length ? 1 : 2 } })
  },
  examples: {
    pass: [
      '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Lenoir","address":"12 rue de la Scierie 83000 Toulon"}</script>',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"A","publisher":{"@type":"Organization","name":"Lenoir","url":"https://exemple.fr"}}]}</script>',
      '<div itemscope itemtype="https://schema.org/Bakery"><span itemprop="name">Borde</span><span itemprop="telephone">04 94 00 12 34</span></div>',
    ],
    fail: ['<script type="application/ld+json">{"@type":"WebSite","name":"Lenoir"}</script>', '<script type="application/ld+json">{"@type":"Organization","logo":"/l.png"}</script>'],
  },
})
