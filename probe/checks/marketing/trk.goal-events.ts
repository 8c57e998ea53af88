// Each call to action of the plan is counted: its event was heard, or stands in the pages.
import type { PlannedCall } from '../../facts/plan.ts'
import { eventNamesOf } from '../../rules/words/event-names.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify, type Note, type Verdict } from '../contract.ts'

const plan = (...calls: PlannedCall[]) => ({ plan: { keywords: [], landings: [], calls } })
const DEVIS = { name: 'Demander un devis', goal: 'quote_request' }

export default check<string[]>({
  id: 'trk.goal-events', version: 1, element: 2, severity: 'medium', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'Each call to action of the plan has an event: what is not counted cannot be compared', kind: 'convention' },
  words: {
    fr: {
      title: 'Aucun événement reçu ces derniers temps pour « {name} »',
      many: 'Aucun événement reçu ces derniers temps pour {count} appels à l’action de votre plan',
      doubt: 'Qu’est-ce qui compte « {name} » ? Le plan ne le dit pas',
      why: 'Sans événement, vous ne saurez pas laquelle de vos actions vous amène des clients, ni ce que vous coûte chacun d’eux.',
      fix: 'Cliquez-y une fois et regardez dans Mesurer si l’événement arrive. Sinon, mettez <a data-azimut-event="{goal}"> sur le lien ou le bouton : l’attribut seul suffit.',
      good: 'Chaque appel à l’action de votre plan est compté',
    },
    en: {
      title: 'No event received lately for “{name}”',
      many: 'No event received lately for {count} calls to action of your plan',
      doubt: 'What counts “{name}”? The plan does not say',
      why: 'Without an event, you will not know which of your actions brings you customers, nor what each of them costs.',
      fix: 'Click it once and see in Measure whether the event arrives. If not, put <a data-azimut-event="{goal}"> on the link or button: the attribute is enough.',
      good: 'Each call to action of your plan is counted',
    },
  },
  note(page, { extras }) {
    const names = extras.includes('plan') ? eventNamesOf(page) : []
    return names.length ? names : undefined
  },
  run: ({ plan: given, homeUrl }, notes) => given?.calls.length ? given.calls.map((call) => judge(call, homeUrl, notes)) : notApplicable,
  examples: {
    pass: [
      { pages: { '/': '<a href="/devis" data-azimut-event="quote_request">Demander un devis</a>' }, ...plan(DEVIS) },
      { pages: { '/': `<script>document.forms[0].onsubmit = () => azimut('event', 'quote_request')</script>` }, ...plan({ ...DEVIS, isHeard: false }) },
      { pages: { '/': '<p>', '/appel': '<a href="tel:0494001234" data-azimut-event="phone_call">Appeler</a>' }, ...plan({ name: 'Appeler', url: '/appel' }, { ...DEVIS, isHeard: true }) },
    ],
    fail: [
      { pages: { '/': '<a href="/devis">Demander un devis</a>' }, ...plan({ ...DEVIS, isHeard: false }) },
      { pages: { '/': '<a href="/devis" data-azimut-event="phone_call">Demander un devis</a>' }, ...plan({ name: 'Réserver', isHeard: false }, DEVIS) },
    ],
  },
})

/** What a name becomes as an event's. */
const eventOf = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z\d]+/g, '_').replace(/^_|_$/g, '').slice(0, 40) || 'contact'

function judge({ name, url, goal, isHeard }: PlannedCall, homeUrl: string, notes: readonly Note<string[]>[]): Verdict {
  const isInPages = notes.some((note) => goal === undefined ? note.url === url : note.noted.includes(goal))
  if (isHeard || isInPages) return pass()
  // A goal keeps its name in every language.
  const found = { key: goal ?? name, url: url ?? homeUrl, proof: { sought: goal ?? name }, values: { name, goal: goal ?? eventOf(name) } }
  if (isHeard === false) return fail(found)
  return goal === undefined ? toVerify(found) : notMeasured('events may be sent by files that are not read')
}
