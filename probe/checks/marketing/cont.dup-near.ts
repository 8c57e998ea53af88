// Pages that say almost the same thing, but for a few words.
import { parsed } from '../../net/parsed.ts'
import { similarityOf, unpackSketch } from '../../facts/sketch.ts'
import type { Note } from '../contract.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isListedPage } from '../../rules/search/listed-page.ts'
import { editionOf } from '../../rules/words/edition.ts'
import { isListing, pageTypeOf } from '../../rules/words/page-type.ts'
import { textKeyOf } from '../../rules/words/text-key.ts'

const FEWEST_WORDS = 100
/** Two texts that are alike share one of their four smallest hashes, but for one pair in ten thousand. */
const BANDS = 4
/** Pages compared within one band: a sentence that is everywhere must not make every page meet every other. */
const BAND_LIMIT = 50
const ALIKE_BY_NATURE = new Set(['account', 'search', 'list', 'legal'])

interface Noted { /** Of its text, by which copies are known. */ hash: string; edition: string; words: number; sketch: string }

interface Family { words: number; sketch: Uint32Array; urls: string[] }

/** Pages alike, each compared to the first of every family it may belong to. */
function familiesOf(notes: readonly Note<Noted>[], similarity: number): Family[] {
  const bands = new Map<string, Family[]>()
  const families: Family[] = []
  const seen = new Set<string>()
  for (const { url, noted } of notes.toSorted((a, b) => a.url < b.url ? -1 : 1)) {
    const copy = `${noted.hash} ${noted.edition}`
    // The very same text is said by `cont.dup-exact`.
    if (seen.has(copy)) continue
    seen.add(copy)
    const sketch = unpackSketch(noted.sketch)
    const own = [...sketch.subarray(0, BANDS)].map((hash) => `${hash} ${noted.edition}`)
    const isAlike = (other: Family) => Math.min(other.words, noted.words) >= similarity * Math.max(other.words, noted.words) && similarityOf(other.sketch, sketch) >= similarity
    const family = own.flatMap((band) => bands.get(band) ?? []).find(isAlike)
    if (family) {
      family.urls.push(url)
      continue
    }
    const first: Family = { words: noted.words, sketch, urls: [url] }
    families.push(first)
    for (const band of own) {
      const met = bands.get(band) ?? []
      if (met.length < BAND_LIMIT) met.push(first)
      bands.set(band, met)
    }
  }
  return families
}

/** A text of 140 words without meaning, for the examples. */
const story = (letter: string) => Array.from({ length: 140 }, (_, at) => letter + String.fromCharCode(97 + at % 26, 97 + at * 7 % 25, 97 + at % 23)).join(' ')

export default check<Noted>({
  id: 'cont.dup-near', version: 1, element: 2, severity: 'medium', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 90, unit: 'percent', from: 80, to: 99,
    words: { fr: { name: 'Ressemblance de deux pages, moins de', origin: 'Neuf suites de trois mots sur dix en commun' }, en: { name: 'Likeness of two pages, less than', origin: 'Nine runs of three words in ten in common' } },
  },
  source: { reference: 'Nine tenths of word triples in common, in one language and one version', kind: 'convention' },
  words: {
    fr: {
      title: '{pages} pages disent presque mot pour mot la même chose',
      many: '{count} groupes de pages disent presque la même chose',
      why: 'Pages par ville, par couleur, par modèle : quand seuls quelques mots changent, les moteurs de recherche n’en montrent qu’une, et pas toujours la bonne.',
      fix: 'Réunissez-les en une page, ou donnez à chacune ce qui lui est propre : un chantier, des photos, un prix, un avis de client.',
    },
    en: {
      title: '{pages} pages say almost word for word the same thing',
      many: '{count} groups of pages say almost the same thing',
      why: 'Pages by town, by colour, by model: when only a few words change, search engines show one of them, and not always the right one.',
      fix: 'Join them into one page, or give each what is its own: a job done, photographs, a price, a customer’s review.',
    },
  },
  note(page, about) {
    if (page.mainWordCount < FEWEST_WORDS || !isListedPage(page, about.origin) || ALIKE_BY_NATURE.has(pageTypeOf(page, about)) || isListing(page)) return undefined
    return { hash: textKeyOf(page), edition: editionOf(page), words: page.mainWordCount, sketch: page.sketch }
  },
  run(site, notes, limit) {
    if (notes.length < 2) return notApplicable
    const families = familiesOf(notes, limit / 100).filter(({ urls }) => urls.length > 1)
    if (!families.length) return pass()
    const titles = new Map(site.pages.map(({ url, title }) => [url, title]))
    return families.map(({ urls }) => {
      const text = urls.slice(0, 3).map((url) => `« ${titles.get(url) || parsed(url).pathname} »`).join(' / ')
      return fail({ url: urls[0]!, proof: { text, pages: urls }, values: { pages: urls.length } })
    })
  },
  examples: {
    pass: [
      { '/a': `<main>${story('b')}</main>`, '/b': `<main>${story('c')}</main>` },
      { '/15/a': `<main>${story('b')}</main>`, '/16/a': `<main>${story('b')} nouveau paragraphe</main>` },
      { '/fr/a': `<main>${story('b')}</main>`, '/de/a': `<html lang="de"><main>${story('b')} neu</main>` },
      { '/a': `<main>${story('b')}</main>`, '/b': `<main>${story('b')}</main>` },
      { '/a': `<main>${story('b')}</main>`, '/b': `<main>${story('b').slice(0, 500)} ${story('d').slice(0, 200)}</main>` },
    ],
    fail: [
      { '/paris-10': `<title>Paris 10e</title><main>${story('b')} Paris 10e</main>`, '/paris-11': `<title>Paris 11e</title><main>${story('b')} Paris 11e</main>` },
      { '/plombier-toulon': `<main>${story('b')} Toulon</main>`, '/plombier-hyeres': `<main>${story('b')} Hyères</main>` },
      { '/chaise-rouge': `<title>Rouge</title><main>rouge ${story('b')}</main>`, '/chaise-bleue': `<title>Bleue</title><main>bleue ${story('b')}</main>`, '/table': `<main>${story('e')}</main>` },
    ],
  },
})
