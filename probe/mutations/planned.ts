// A site that does not do what its company's plan counts on, and one that is written carelessly.
import { wordsToSpell } from '../rules/words/spelled.ts'
import { addPage, answers, at, every, fill, home, inHead, inMain, page, planning, set, steps, swap, unlisted, type Edit } from './edit.ts'
import { mutationsOf, type Step, type World } from './mutation.ts'
import { OAK, pageAbout } from './words.ts'

const STAIRS = '/escaliers-helicoidaux'
const stairs = steps(addPage(STAIRS, { title: 'Escaliers hélicoïdaux en chêne', main: pageAbout(OAK) }), planning({ keywords: ['escalier hélicoïdal'] }))
const hidden = inHead('<meta name="robots" content="noindex">')
const HIDDEN = { 'seo.noindex-unexpected': 'the page is hidden from search engines', 'seo.sitemap-agrees': 'and its map names it', 'seo.orphan': 'nobody is led there' }

const OFFER = '/offre-ete'
const offer: Step = steps(addPage(OFFER, { title: 'Notre offre de l’été', main: pageAbout(OAK) }), unlisted(OFFER), (world) => planning({ landings: [{ name: 'Lettre de juin', url: `${world.origin}${OFFER}?utm_source=lettre` }] })(world))
const GONE = { 'seo.broken-internal': 'a link leads there', 'seo.redirect-temporary': 'the link goes a long way', 'seo.redirect-chain': 'idem' }

const CALL = '<p><a href="/devis" data-azimut-event="quote_request">Demander un devis</a></p>'
const call = steps(every(inMain(CALL)), planning({ calls: [{ name: 'Demander un devis', goal: 'quote_request', isHeard: false }] }))
const eventIs = (name: string | null): Step => every(set('a[data-azimut-event]', 'data-azimut-event', name))

const textOf = ({ pages }: World): string => Object.values(pages).map(({ body = '' }) => body.replace(/<[^>]*>/g, ' ')).join(' ')

/** What is written after and was not before, no dictionary knows. */
const misspelt = (edit: Edit): Step => (world) => {
  const mutated = at(({ inner, other, third }) => [inner, other, third], edit)(world)
  const before = new Set(wordsToSpell(textOf(world), 'fr'))
  const words = wordsToSpell(textOf(mutated), 'fr').filter((word) => !before.has(word))
  return { ...mutated, spelling: { fr: Object.fromEntries(words.map((word) => [word, []])), en: {} } }
}
const CARELESS = {
  'presence.nap-address': 'the address is misspelt too', 'presence.legal-notice-content': 'so are the words that the law asks for', 'find.price': 'and those before a price',
  'cont.readability-fr': 'words have other syllables', 'cont.dup-near': 'a page differs more from the next',
}
/** Of the page's own words, tags apart. */
const inText = (letters: RegExp, to: string): Edit => (html) => html.replace(/<main[^]*<\/main>/, (main) => main.replace(/(?<=>)[^<]+/g, (text) => text.replace(letters, to)))

export const PLANNED = [
  ...mutationsOf('cont.keyword-target', {
    'its title says something else': page(STAIRS, fill('title', 'Le chêne dans la maison, du sol au plafond')), 'its heading says something else': page(STAIRS, fill('h1', 'Le chêne dans la maison')),
    'a second page on it': addPage('/escalier-helicoidal', { title: 'Votre escalier hélicoïdal', main: pageAbout(OAK.toReversed()) }), 'hidden from Google': page(STAIRS, hidden),
  }, { given: stairs, brings: { ...HIDDEN, 'cont.dup-near': 'a second page on a subject is near the first' } }),
  ...mutationsOf('mkt.landing-noindex-orphan', {
    'the page is gone': answers(OFFER, { status: 404 }), 'it leads to the home page': answers(OFFER, { redirectsTo: '/' }),
    'hidden while linked': page(OFFER, hidden), 'no link left': home(swap(/<p><a href="\/offre-ete">[^<]*<\/a><\/p>/, '')),
  }, { given: offer, brings: GONE }),
  ...mutationsOf('trk.goal-events', { 'the mark is gone': eventIs(null), 'it is misspelt': eventIs('quote-request'), 'it is another’s': eventIs('phone_call'), 'the link is rewritten': every(swap(CALL, '<p><a href="/devis">Demander un devis</a></p>')) }, { given: call }),
  ...mutationsOf('perf.inp', { 'each press is worked on first': planning({ answers: { p75Ms: 480, views: 640, days: 28 } }), 'a chat window holds the page': planning({ answers: { p75Ms: 2_104, views: 640, days: 28 } }), 'a little too slow': planning({ answers: { p75Ms: 208, views: 150, days: 28 } }) }),
  ...mutationsOf('cont.spelling', { 'accents are lost': misspelt(inText(/[éèê]/g, 'e')), 'consonants are doubled': misspelt(inText(/(?<=[aeiou])([ltnr])(?=[aeiou])/g, '$1$1')), 'a letter is dropped': misspelt(inText(/(?<=\p{L}{3})[aeiou](?=\p{L})/gu, '')) }, { isFrench: true, brings: CARELESS }),
]
