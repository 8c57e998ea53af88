// Each expression people should find the company by has one page of its own: none is a gap, several fight one another.
import { isFurtherLeaf, isListedPage } from '../../rules/search/listed-page.ts'
import { holdsAll, keyWordsOf } from '../../rules/words/keyword-words.ts'
import { check, fail, notApplicable, notMeasured, pass, type Note, type Verdict } from '../contract.ts'

interface Headline { title: string; heading: string; language: string }

const LONGEST = 300
const plan = (...keywords: string[]) => ({ plan: { keywords, landings: [], calls: [] } })
const page = (title: string, heading = title, more = '') => `<title>${title}</title>${more}<h1>${heading}</h1><p>Texte`

export default check<Headline>({
  id: 'cont.keyword-target', version: 1, element: 2, severity: 'medium', reads: 'site',
  effortMinutes: 120, skill: 'editor', threshold: { value: 1, unit: 'pages' },
  source: { reference: 'One page for one expression, in its title and its main heading; Google Search Central, "Influencing your title links": a descriptive title of its own', kind: 'convention' },
  words: {
    fr: {
      title: '« {keyword} » n’a pas une page à lui, et une seule',
      many: '{count} mots-clés de votre plan n’ont pas une page à eux, et une seule',
      why: '{found} {found|page le porte dans son titre|pages le portent dans leur titre} et en grand titre. Sans page, Google n’a rien à montrer à qui le cherche ; avec plusieurs, il hésite et les classe moins bien toutes.',
      fix: 'S’il n’y en a aucune, écrivez une page sur ce sujet, avec ces mots dans le titre et le grand titre. S’il y en a plusieurs, gardez la meilleure, réunissez-y les autres et redirigez-les vers elle.',
      good: 'Chaque mot-clé de votre plan a sa page',
    },
    en: {
      title: '“{keyword}” does not have one page of its own',
      many: '{count} keywords of your plan do not have one page of their own',
      why: '{found} {found|page has|pages have} it both in title and main heading. Without a page, Google has nothing to show to who looks for it; with several, it hesitates and ranks them all lower.',
      fix: 'If there is none, write a page on the subject, with these words in the title and the main heading. If there are several, keep the best one, bring the others into it and redirect them there.',
      good: 'Each keyword of your plan has its page',
    },
  },
  note(facts, { origin, extras }) {
    if (!extras.includes('plan') || !isListedPage(facts, origin) || isFurtherLeaf(facts.url)) return undefined
    const heading = facts.headings.filter(({ level }) => level === 1).map(({ text }) => text).join(' ')
    return { title: (facts.titles[0] ?? '').slice(0, LONGEST), heading: heading.slice(0, LONGEST), language: facts.language ?? facts.lang.slice(0, 2) }
  },
  run({ plan: given, homeUrl, isWhole }, notes) {
    if (!given?.keywords.length) return notApplicable
    return [...new Set(given.keywords)].map((keyword): Verdict => {
      const words = keyWordsOf(keyword)
      const targets = notes.filter(({ noted: { title, heading } }) => holdsAll(title, words) && holdsAll(heading, words))
      const found = mostOfOneLanguage(targets)
      if (found.length === 1) return pass()
      if (found.length > 1) return fail({ key: keyword, url: found[0]!.url, proof: { text: found[0]!.noted.title, pages: found.map(({ url }) => url) }, values: { keyword, found: found.length } })
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
    ],
    fail: [
      { pages: { '/': page('Menuiserie Lenoir'), '/escaliers': page('Nos escaliers') }, ...plan('escalier hélicoïdal') },
      { pages: { '/': page('Cuisine sur mesure Lenoir'), '/cuisines': page('Cuisines sur mesure') }, ...plan('cuisine sur mesure') },
    ],
  },
})

/** Translations of a page do not fight it. */
function mostOfOneLanguage(targets: readonly Note<Headline>[]): readonly Note<Headline>[] {
  return [...Map.groupBy(targets, ({ noted }) => noted.language).values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}
