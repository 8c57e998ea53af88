// Two different opening hours for one day: the customer finds a closed door.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass, type Note } from '../contract.ts'
import { disagreement, shownOpening, toldOpening, writeOpening, type Opening } from '../../rules/words/opening.ts'

const DAYS = { fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'], en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] }

interface Said { opening: Opening; text: string }
interface Noted { shown: Said | null; told: Said | null }

const said = (opening: Opening | null, text: string): Said | null => opening && opening.some(Boolean) ? { opening, text } : null

interface Clash { one: { url: string; said: Said }; other: { url: string; said: Said }; day: number }

/** What most pages show comes first; a page that agrees with it says nothing more. */
function findClash(notes: readonly Note<Noted>[]): Clash | null {
  const all = notes.flatMap(({ url, noted }) => [noted.shown, noted.told].flatMap((one) => one ? [{ url, said: one }] : []))
  const groups = [...Map.groupBy(all, ({ said: { opening } }) => opening.join('|')).values()].sort((a, b) => b.length - a.length || (a[0]!.url < b[0]!.url ? -1 : 1))
  const [main, ...others] = groups
  for (const [other] of others) {
    const day = disagreement(main![0]!.said.opening, other!.said.opening)
    if (day !== null) return { one: main![0]!, other: other!, day }
  }
  return null
}

export default check<Noted>({
  id: 'cust.hours-coherent', version: 2, element: 4, severity: 'low', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'One set of opening hours everywhere', kind: 'convention' },
  words: {
    fr: {
      title: 'Vos horaires du {dayFr} se contredisent',
      why: 'Le site écrit « {one} » et, ailleurs, « {other} ». Un client qui trouve porte close ne revient pas, et le raconte.',
      fix: 'Choisissez les bons horaires et corrigez les deux endroits. Les horaires lus par Google sont souvent dans les réglages « Référencement local » du site.',
      good: 'Vos horaires sont les mêmes partout',
    },
    en: {
      title: 'Your {dayEn} hours contradict each other',
      why: 'The site writes “{one}” and, elsewhere, “{other}”. A customer who finds a closed door does not come back, and says so.',
      fix: 'Choose the right hours and correct both places. The hours Google reads are often in the site’s “Local search” settings.',
      good: 'Your hours are the same everywhere',
    },
  },
  note(page) {
    const shown = said(shownOpening(page.hours), page.hours.join(' · '))
    const opening = toldOpening(page)
    const told = said(opening, opening ? writeOpening(opening, page.language ?? page.lang) : '')
    return shown || told ? { shown, told } : undefined
  },
  run(site, notes) {
    const places = notes.reduce((count, { noted: { shown, told } }) => count + Number(shown !== null) + Number(told !== null), 0)
    // Said in one place, hours agree with nothing.
    if (places < 2) return notApplicable
    const clash = findClash(notes)
    if (!clash) return pass()
    const { one, other, day } = clash
    const [first, second] = [cutText(one.said.text, 120), cutText(other.said.text, 120)]
    return fail({ url: site.homeUrl, proof: { text: `${first} ≠ ${second}`, pages: [...new Set([one.url, other.url])].sort() }, values: { one: first, other: second, dayFr: DAYS.fr[day]!, dayEn: DAYS.en[day]! } })
  },
  examples: {
    pass: [
      { '/': '<footer><p>Lundi au vendredi 9h-18h</p></footer>', '/contact': '<main><p>Du lundi au vendredi : 9 h à 18 h</p><p>Samedi : 9h-12h</p></main>' },
      { '/': '<footer><p>Lundi au vendredi 9h-18h</p></footer>', '/acces': '<main><p>Lundi : 9h-18h</p></main>', '/contact': '<main><p>Été : lundi 10h-19h</p><p>Hiver : lundi 9h-17h</p></main>' },
      { '/': '<footer><p>Lundi 9h-18h</p></footer>', '/contact': '<script type="application/ld+json">{"@type":"LocalBusiness","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":"Monday","opens":"09:00","closes":"18:00"}]}</script>' },
      { '/': '<footer><p>Lundi au vendredi 9h-17h30</p></footer><script type="application/ld+json">{"@type":"LocalBusiness","openingHours":"Mo-Fr 09:00-17:30"}</script>', '/en': '<footer><p>Mon–Fri 9am–5.30pm</p></footer>', '/en/contact': '<table><tr><td>Monday</td><td>9-5.30</td></tr></table>' },
      { '/': '<footer><p>Vendredi 9h-17h</p></footer>', '/bar': '<p>Friday 10pm-2am</p>', '/en': '<p>Friday 9-11</p>', '/en/shop': '<p>Friday 9-5</p>' },
    ],
    fail: [
      { '/': '<footer><p>Lundi au vendredi 9h-17h30</p></footer>', '/en': '<footer><p>Mon–Fri 9am–5pm</p></footer>' },
      '<footer><p>Open Monday to Friday, 9am to 5pm</p></footer><script type="application/ld+json">{"@type":"Store","openingHours":["Mo-Th 09:00-17:00","Fr 09:00-16:00"]}</script>',
      { '/': '<footer><p>Lundi au vendredi 9h-18h</p></footer>', '/contact': '<main><p>Lundi au vendredi 8h-17h</p></main>' },
      '<footer><p>Lundi au samedi 9h-18h</p></footer><script type="application/ld+json">{"@type":"LocalBusiness","openingHoursSpecification":{"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Saturday"],"opens":"09:00","closes":"12:00"}}</script>',
    ],
  },
})
