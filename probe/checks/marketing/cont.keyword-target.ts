// Each expression people should find the company by has one page of its own: none is a gap, several of the same subject fight one another.
import { isFurtherLeaf, isListedPage } from '../../rules/search/listed-page.ts'
import { holdsAll, keyWordsOf } from '../../rules/words/keyword-words.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify, type Note, type Verdict } from '../contract.ts'

interface Headline { title: string; heading: string; language: string; isShell: boolean }

const LONGEST = 300
/** Words of a page that its scripts have still to write. */
const SHELL_WORDS = 10
const plan = (...keywords: string[]) => ({ plan: { keywords, landings: [], calls: [] } })
const page = (title: string, heading = title, more = '') => `<title>${title}</title>${more}<h1>${heading}</h1><p>Texte`

export default check<Headline>({
  id: 'cont.keyword-target', version: 1, element: 2, severity: 'medium', reads: 'site',
  effortMinutes: 120, skill: 'editor', threshold: { value: 1, unit: 'pages' },
  source: { reference: 'One page for one expression, in its title and its main heading; Google Search Central, "Influencing your title links": a descriptive title of its own', kind: 'convention' },
  words: {
    fr: {
      title: '« {keyword} » n’a pas une page à lui, et une seule',
      doubt: '{found} pages de votre site annoncent « {keyword} » : laquelle est la sienne ?',
      many: '{count} mots-clés de votre plan n’ont pas une page à eux, et une seule',
      why: '{found} {found|page le porte dans son titre|pages le portent dans leur titre} et en grand titre. Sans page qui l’annonce, Google a peu de raisons de vous montrer à qui le cherche ; avec plusieurs sur le même sujet, il peut hésiter entre elles.',
      fix: 'S’il n’y en a aucune, écrivez une page sur ce sujet, avec ces mots dans le titre et le grand titre. Si plusieurs disent la même chose, gardez la meilleure, réunissez-y les autres et redirigez-les vers elle.',
      good: 'Chaque mot-clé de votre plan a sa page',
    },
    en: {
      title: '“{keyword}” does not have one page of its own',
      doubt: '{found} pages of your site announce “{keyword}”: which one is its page?',
      many: '{count} keywords of your plan do not have one page of their own',
      why: '{found} {found|page has|pages have} it both in title and main heading. Without a page that announces it, Google has little reason to show you to people who look for it; with several on the same subject, it may hesitate between them.',
      fix: 'If there is none, write a page on the subject, with these words in the title and the main heading. If several say the same, keep the best one, bring the others into it and redirect them there.',
      good: 'Each keyword of your plan has its page',
    },
  },
  note(facts, { origin, extras }) {
    if (!extras.includes('plan') || !isListedPage(facts, origin) || isFurtherLeaf(facts.url)) return undefined
    const heading = facts.headings.filter(({ level }) => level === 1).map(({ text }) => text).join(' ')
    return { title: (facts.titles[0] ?? '').slice(0, LONGEST), heading: heading.slice(0, LONGEST), language: facts.language ?? facts.lang.slice(0, 2), isShell: facts.wordCount < SHELL_WORDS && facts.scripts.length > 0 }
  },
  run({ plan: given, homeUrl, isWhole }, notes) {
    // « de », « à » alone say nothing to look for.
    const keywords = new Set(given?.keywords.filter((keyword) => keyWordsOf(keyword).size))
    if (!keywords.size) return notApplicable
    if (notes.length && notes.every(({ noted }) => noted.isShell)) return notMeasured('the page is written by its scripts')
    return [...keywords].map((keyword): Verdict => {
      const words = keyWordsOf(keyword)
      const targets = notes.filter(({ noted: { title, heading } }) => holdsAll(title, words) && (!heading || holdsAll(heading, words)))
      const found = mostOfOneLanguage(targets)
      // Those that say more are of narrower subjects: « Escalier en chêne » beside « Escalier ».
      const exact = found.filter(({ noted: { title, heading } }) => keyWordsOf(heading || title).size === words.size)
      if (found.length === 1 || exact.length === 1) return pass()
      const shown = (pages: readonly Note<Headline>[]) => ({ key: keyword, url: pages[0]!.url, proof: { text: pages[0]!.noted.title, pages: pages.map(({ url }) => url) }, values: { keyword, found: pages.length } })
      if (exact.length) return fail(shown(exact))
      if (found.length) return toVerify(shown(found))
      return isWhole ? fail({ key: keyword, url: homeUrl, proof: { sought: keyword }, values: { keyword, found: 0 } }) : notMeasured('the site was not read to its end')
    })
  },
  examples: {
    pass: [
      { pages: { '/': page('Menuiserie Lenoir'), '/escaliers': page('Escaliers sur mesure à Toulon', 'Votre escalier, sur mesure') }, ...plan('escalier sur mesure') },
      // The same page in another language, a further leaf of it, and a page that only names it in its title.
      {
        pages: {
          '/': page('Lenoir, nos escaliers'), '/design': page('Escalier design'), '/en/design': `<html lang="en">${page('Design of an escalier')}`,
          '/design/page/2': page('Escalier design'), '/avis': page('Escalier design', 'Ce qu’en disent nos clients'),
        }, ...plan('escalier design'),
      },
      // Its own page, and narrower ones below it.
      { pages: { '/': page('Nos robes rouges'), '/robes-rouges': page('Robes rouges'), '/a': page('Robe rouge longue'), '/b': page('Robe rouge en lin') }, ...plan('robe rouge') },
      { pages: { '/': '<title>Cuisine sur mesure</title><h2>Texte' }, ...plan('cuisine sur mesure') },
    ],
    fail: [
      { pages: { '/': page('Menuiserie Lenoir'), '/escaliers': page('Nos escaliers') }, ...plan('escalier hélicoïdal') },
      { pages: { '/': page('Cuisine sur mesure'), '/cuisines': page('Cuisines sur mesure') }, ...plan('cuisine sur mesure') },
    ],
  },
})

/** Translations of a page do not fight it. */
function mostOfOneLanguage(targets: readonly Note<Headline>[]): readonly Note<Headline>[] {
  return [...Map.groupBy(targets, ({ noted }) => noted.language).values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}
