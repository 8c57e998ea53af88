// One description for several pages: each result in Google says the same.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass, type Note } from '../contract.ts'
import { isFurtherLeaf, isListedPage } from '../../rules/search/listed-page.ts'

interface Described { text: string; content: string }

// What Google shows of one; the rest is not worth keeping of every page.
const SHOWN = 160

export default check({
  id: 'seo.desc-duplicate', version: 1, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  threshold: { value: 1, unit: 'page per description' },
  source: { reference: 'Google Search Central, "Control your snippets in search results": unique descriptions for each page', kind: 'convention' },
  words: {
    fr: {
      title: '{pages} pages ont la même description',
      many: '{count} descriptions servent à plusieurs pages',
      why: 'Dans Google, le texte sous le titre est le même pour ces pages : il n’aide pas le client à choisir.',
      fix: 'Écrivez pour chaque page deux phrases qui ne valent que pour elle. Si le site met la même partout, laissez plutôt vide : Google prendra un extrait de la page.',
      good: 'Aucune description ne sert à deux pages',
    },
    en: {
      title: '{pages} pages have the same description',
      many: '{count} descriptions are used by several pages',
      why: 'In Google, the text below the title is the same for these pages: it does not help customers choose.',
      fix: 'Write for each page two sentences that hold for it alone. If the site puts the same everywhere, it is better to leave it empty: Google will take an extract of the page.',
      good: 'No description is used by two pages',
    },
  },
  note(page, about): Described | undefined {
    const text = page.metas.description?.replace(/\s+/g, ' ').trim()
    if (!text || !isListedPage(page, about.origin) || isFurtherLeaf(page.url)) return undefined
    // A page copied whole is another fault, told elsewhere; under thirty words, likeness means nothing.
    return { text: cutText(text, SHOWN), content: page.simhash ? page.mainHash : page.url }
  },
  run(site, notes) {
    if (notes.length < 2) return notApplicable
    const contentsOf = (pages: readonly Note<Described>[]) => new Set(pages.map(({ noted }) => noted.content)).size
    const shared = [...Map.groupBy(notes, ({ noted }) => noted.text)].filter(([, pages]) => contentsOf(pages) > 1)
    if (!shared.length) return pass()
    return shared.map(([text, pages]) => fail({
      key: text, url: site.homeUrl,
      proof: { selector: 'head > meta[name="description"]', text, pages: pages.map(({ url }) => url).sort() }, values: { pages: contentsOf(pages) },
    }))
  },
  examples: {
    pass: [
      { '/': '<meta name="description" content="Escaliers à Toulon">', '/portes': '<meta name="description" content="Portes à Toulon">', '/x': '<p>' },
      { '/': '<meta name="description" content="Durand">', '/blog': '<meta name="description" content="Journal">', '/blog/page/2/': '<meta name="description" content="Journal">' },
    ],
    fail: [
      { '/': '<meta name="description" content="Durand">', '/a': '<meta name="description" content="Durand ">' },
      { '/a': '<meta name="description" content="Durand"><link rel="canonical" href="https://exemple.fr/a">', '/b': '<meta name="description" content="Durand">' },
    ],
  },
})
