// Stars a company gives itself for search engines: Google does not show them.
import { allThings, isA, textOf } from '../../facts/thing.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const COMPANY = /Organization$|Business$|Store$|^(?:Corporation|Restaurant|Hotel|Bakery|Dentist|Physician|Attorney|HairSalon|BeautySalon|Electrician|Plumber)$/
const REVIEWED = /^(?:Product|Book|Course|Event|Movie|Recipe|SoftwareApplication|CreativeWork)/

/** `name`: of the company that is rated; null when something else is. */
interface Noted { name: string | null; stars: string }

export default check<Noted>({
  id: 'rep.reviews-schema', version: 1, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'Google Search Central, "Making review rich results more helpful": self-serving reviews of LocalBusiness and Organization', kind: 'standard' },
  words: {
    fr: {
      title: 'Les étoiles que votre site vous donne ne paraîtront pas dans Google',
      why: 'Votre site annonce une note de {stars} pour « {name} ». Google n’affiche plus les étoiles qu’une entreprise se donne chez elle : celles qui comptent sont sur votre fiche Google.',
      fix: 'Retirez la note du bloc de données, ou du module d’avis, de votre entreprise. Gardez celles de vos produits. Invitez vos clients à donner leur avis sur votre fiche Google.',
      good: 'Vos avis sont décrits comme Google l’accepte',
    },
    en: {
      title: 'The stars your site gives you will not appear in Google',
      why: 'Your site announces a rating of {stars} for “{name}”. Google no longer shows the stars a company gives itself on its own site: those that count are on your Google listing.',
      fix: 'Remove the rating from your company’s data block, or from the reviews module. Keep those of your products. Invite your customers to review you on your Google listing.',
      good: 'Your reviews are described as Google accepts them',
    },
  },
  note(page) {
    const rated = allThings(page.things).filter(({ properties }) => properties.aggregateRating?.length)
    const company = rated.find((thing) => isA(thing, COMPANY))
    const one = company ?? rated.find((thing) => isA(thing, REVIEWED))
    const [rating] = one?.properties.aggregateRating ?? []
    if (!one || !rating) return undefined
    return { name: company ? textOf(company, 'name') ?? '' : null, stars: typeof rating === 'string' ? rating : textOf(rating, 'ratingValue') ?? '' }
  },
  run(_site, notes) {
    const companies = notes.filter(({ noted }) => noted.name !== null)
    const [first] = companies
    if (!first) return notes.length ? pass() : notApplicable
    // A guide that rates several companies is nobody's praise of itself.
    if (new Set(companies.map(({ noted }) => noted.name)).size > 1) return pass()
    const pages = companies.map(({ url }) => url).sort()
    return fail({ url: first.url, key: first.noted.name!, proof: { selector: 'script[type="application/ld+json"]', text: `aggregateRating ${first.noted.stars}`, pages }, values: { name: first.noted.name!, stars: first.noted.stars } })
  },
  examples: {
    pass: [
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.8"}}</script>',
      { '/': '<a href="/b">B</a><script type="application/ld+json">{"@type":"Restaurant","name":"Chez Paul","aggregateRating":{"ratingValue":"4"}}</script>', '/b': '<script type="application/ld+json">{"@type":"Restaurant","name":"Le Port","aggregateRating":{"ratingValue":"3"}}</script>' },
    ],
    fail: [
      '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Lenoir","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"212"}}</script>',
      '<div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Lenoir</span><div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span itemprop="ratingValue">5</span></div></div>',
    ],
  },
})
