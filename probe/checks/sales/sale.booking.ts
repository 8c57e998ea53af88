// A company seen by appointment, where no appointment can be made online.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { linkWith } from '../../rules/words/links.ts'
import { findSaid } from '../../rules/words/traces.ts'

const BOOK = /\br[ée]server\b|r[ée]servation en ligne|prendre (?:un )?(?:rendez-vous|rdv)|prise de rendez-vous|book (?:now|online|a|an|your)|make an appointment/i
const BY_APPOINTMENT = /(?:uniquement |seulement )?sur (?:rendez-vous|rdv)\b|by appointment/i

interface Noted { canBook: boolean; appointment: string | null }

export default check<Noted>({
  id: 'sale.booking', version: 1, element: 3, severity: 'info', reads: 'site',
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
      title: 'You receive by appointment, but none can be made online',
      why: 'Many customers think of it in the evening or on Sunday. Without an online diary, they must call you in opening hours, and interrupt you.',
      fix: 'Try an online diary linked to yours, with a few slots a week to begin with. Put the button at the top of every page.',
      good: 'People can book or make an appointment on your site',
    },
  },
  note(page) {
    const canBook = technologiesOf(page.technologies, 'booking').length > 0 || linkWith(page, 'text', BOOK) !== undefined || page.buttons.some(({ name }) => BOOK.test(name))
    const appointment = findSaid(page, BY_APPOINTMENT) ?? null
    return canBook || appointment ? { canBook, appointment } : undefined
  },
  run(site, notes) {
    if (notes.some(({ noted }) => noted.canBook)) return pass()
    const [first] = notes
    if (!first) return notApplicable
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { text: first.noted.appointment!, pages: [first.url] } })
  },
  examples: {
    pass: ['<a href="https://www.planity.com/salon-borde-toulon">Prendre rendez-vous</a><p>Sur rendez-vous</p>', '<main><p>Sur rendez-vous uniquement.</p></main><button>Réserver</button>', '<iframe src="https://calendly.com/lenoir/visite"></iframe>'],
    fail: ['<main><p>Nous recevons sur rendez-vous.</p></main>', '<html lang="en"><main><p>Visits by appointment only.</p></main><a href="/contact">Contact</a>'],
  },
})
