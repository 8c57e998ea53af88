// A company seen by appointment, where no appointment can be made online.
import type { PageFacts, Region } from '../../facts/page-facts.ts'
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { arrivalOf, isGone, statusOf } from '../../rules/search/answers.ts'
import { mayName } from '../../rules/words/links.ts'
import { findSaid } from '../../rules/words/traces.ts'

const BOOK = /\br[ée]server\b|r[ée]servation en ligne|prendre (?:un )?(?:rendez-vous|rdv)|prise de rendez-vous|book (?:now|online|a|an|your)|make an appointment/i
const BY_APPOINTMENT = /(?:uniquement |seulement )?sur (?:rendez-vous|rdv)\b|by appointment/i

interface Noted { canBook: boolean; leadsTo: string[]; appointment: string | null; /** It gives a number to call, and nothing else to book with. */ isPhoneOnly?: true }

/** « Comment réserver un lot ? » asks, and books nothing. */
const ASKS = /^\s*(?:comment|pourquoi|quand|o[ùu]|peut-on|puis-je|dois-je|faut-il|est-ce|how|why|when|where|can i|do i)\s/i
const books = (text: string) => BOOK.test(text) && !ASKS.test(text)

const isOwn = ({ region }: { region: Region }) => region === 'main'
const asksToCall = ({ phones, emails, forms, buttons, looseFields, frames }: PageFacts) =>
  phones.length > 0 && !emails.length && !looseFields.length && !frames.length && !forms.some(isOwn) && !buttons.some(isOwn)

export default check<Noted>({
  id: 'sale.booking', version: 2, element: 3, severity: 'info', reads: 'site',
  effortMinutes: 120, skill: 'anyone',
  source: { reference: 'Appointments can be made online', kind: 'convention' },
  words: {
    fr: {
      title: 'Vous recevez sur rendez-vous, mais on ne peut pas le prendre en ligne',
      why: 'Beaucoup de clients y pensent le soir ou le dimanche. Sans agenda en ligne, il faut vous appeler aux heures d’ouverture, et vous interrompre.',
      fix: 'Essayez un agenda en ligne relié au vôtre, avec quelques créneaux par semaine pour commencer. Mettez le bouton en haut de chaque page.',
      good: 'On peut réserver ou prendre rendez-vous sur votre site',
    },
    en: {
      title: 'You see customers by appointment, but none can be made online',
      why: 'Many customers think of it in the evening or on Sunday. Without an online diary, they must call you in opening hours, and interrupt you.',
      fix: 'Try an online diary linked to yours, with a few slots a week to begin with. Put the button at the top of every page.',
      good: 'People can book or make an appointment on your site',
    },
  },
  note(page) {
    const links = mayName(page, BOOK) ? page.links.filter(({ text }) => books(text)) : []
    const canBook = technologiesOf(page.technologies, 'booking').length > 0 || links.some(({ url }) => url === null) || page.buttons.some(({ name }) => books(name))
    const leadsTo = [...new Set(links.map(({ url }) => url).filter((url) => url !== null))]
    const appointment = findSaid(page, BY_APPOINTMENT) ?? null
    const isPhoneOnly = !canBook && asksToCall(page)
    return canBook || leadsTo.length || appointment || isPhoneOnly ? { canBook, leadsTo, appointment, ...isPhoneOnly && { isPhoneOnly } } : undefined
  },
  run(site, notes) {
    const phoneOnly = new Set(notes.filter(({ noted }) => noted.isPhoneOnly).map(({ url }) => url))
    const leadsOn = (url: string) => !isGone(statusOf(site, url)) && !phoneOnly.has(arrivalOf(site, url) ?? url)
    if (notes.some(({ noted }) => noted.canBook || noted.leadsTo.some(leadsOn))) return pass()
    const first = notes.find(({ noted }) => noted.appointment !== null)
    if (!first) return notApplicable
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { text: first.noted.appointment!, pages: [first.url] } })
  },
  examples: {
    pass: ['<a href="/reserver">Envie de réserver ?</a><p>Sur rendez-vous</p>', '<a href="https://www.planity.com/salon-borde-toulon">Prendre rendez-vous</a><p>Sur rendez-vous</p>', '<main><p>Sur rendez-vous uniquement.</p></main><button>Réserver</button>', '<iframe src="https://calendly.com/lenoir/visite"></iframe>', { '/': '<a href="/rdv">Réserver</a>', '/rdv': '<main><p>04 94 00 12 34</p><form action="/envoi"><input name="jour"><button>Demander</button></form></main>' }],
    fail: [{ '/': '<main><p>Sur rendez-vous.</p></main><a href="/rdv">Réserver</a>', '/rdv': 404 }, { '/': '<main><p>Sur rendez-vous.</p></main><a href="/rdv">Réserver</a>', '/rdv': '<main><h1>Réservation</h1><p>Au 04 94 00 12 34</p></main>' }, '<main><p>Sur rendez-vous.</p></main><button>Comment réserver une visite ?</button>', '<main><p>Nous recevons sur rendez-vous.</p></main>', '<html lang="en"><main><p>Visits by appointment only.</p></main><a href="/contact">Contact</a>'],
  },
})
