// A year at the bottom of the pages that says nobody has been there for a while.
import type { PageFacts } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** From April on, last year's date is late; before, it is only slow. */
const oldestFine = (today: string) => Number(today.slice(0, 4)) - (today.slice(5, 7) < '04' ? 1 : 0)

const yearsIn = (text: string) => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)

interface Noted { year: number; text: string; selector: string; isInFooter: boolean }

/** The newest year of the page's copyright line: its footer's, else the last one there is. */
function newestYear(page: PageFacts): Noted | undefined {
  const inFooter = page.copyrights.filter(({ region }) => region === 'footer')
  return (inFooter.length ? inFooter : page.copyrights.slice(-1))
    .flatMap(({ text, selector, region }) => yearsIn(text).map((year) => ({ year, text, selector, isInFooter: region === 'footer' }))).sort((a, b) => b.year - a.year)[0]
}

export default check<Noted>({
  id: 'cont.stale', version: 1, element: 2, severity: 'low', reads: 'site',
  effortMinutes: 5, skill: 'editor',
  threshold: { value: 1, unit: 'years' },
  source: { reference: 'Copyright year of the current year; last year’s until the end of March', kind: 'convention' },
  words: {
    fr: {
      title: 'Vos pages portent encore l’année {year}',
      why: 'Une vieille date au bas de la page fait douter : le magasin est-il toujours ouvert, les prix sont-ils à jour ? C’est le cas sur {pages} {pages|page|pages}.',
      fix: 'Remplacez l’année dans le pied de page, ou retirez-la : elle n’est pas obligatoire. Votre outil sait souvent écrire l’année en cours tout seul.',
    },
    en: {
      title: 'Your pages still bear the year {year}',
      why: 'An old date at the bottom of a page raises doubts: is the shop still open, are the prices up to date? This is so on {pages} {pages|page|pages}.',
      fix: 'Change the year in the footer, or remove it: it is not compulsory. Your tool can often write the current year by itself.',
    },
  },
  note: newestYear,
  run(site, notes) {
    // Outside a footer, a line may be a photographer’s or a program’s: the site’s own is on most pages.
    const seen = Map.groupBy(notes, ({ noted }) => noted.text)
    const own = notes.filter(({ noted }) => noted.isInFooter || seen.get(noted.text)!.length > Math.max(1, site.pages.length / 2))
    if (!own.length) return notApplicable
    const stale = own.filter(({ noted }) => noted.year < oldestFine(site.today))
    const [first] = stale
    if (!first) return pass()
    return fail({
      url: site.homeUrl, proof: { selector: first.noted.selector, text: first.noted.text, pages: stale.map(({ url }) => url) },
      values: { year: String(Math.max(...stale.map(({ noted }) => noted.year))), pages: stale.length },
    })
  },
  examples: {
    pass: [
      '<footer>© 2012–2026 Menuiserie Lenoir</footer>', '<main>Photo © 2019 Jean Petit</main><footer>Copyright 2026 Lenoir</footer>', { '/': '<footer>© 2026 Lenoir</footer>', '/a': '<main>Photo © 2019 Jean Petit</main>' }, '<footer>© Lenoir 2026, depuis 1985</footer>',
    ],
    fail: ['<footer>© 2019 Menuiserie Lenoir</footer>', { '/': '<footer>Copyright 2010-2024 Lenoir. Tous droits réservés.</footer>', '/a': '<footer>© 2026 Lenoir</footer>' }, { '/': '<p>Bonjour</p><p>© 2019 Lenoir</p>', '/a': '<p>Contact</p><p>© 2019 Lenoir</p>' }],
  },
})
