// One brand written in two ways: « Maison Lenoir » here, « MaisonLenoir » there.
import type { PageFacts } from '../../facts/page-facts.ts'
import { allThings, isA, textOf } from '../../facts/thing.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isMisspelt, lettersOf, spellingOf, spellingsIn, tidyName } from '../../rules/words/brand.ts'

const COMPANY = /^(?:Organization|Corporation|LocalBusiness|OnlineStore|Store|Restaurant|WebSite|ProfessionalService|HomeAndConstructionBusiness)$/
const FEWEST_LETTERS = 5

/** The names by which a page says whose site it is. */
function namesOf(page: PageFacts): string[] {
  const things = allThings(page.things).filter((thing) => isA(thing, COMPANY)).flatMap((thing) => textOf(thing, 'name') ?? [])
  return [...new Set([page.metas['og:site_name'] ?? '', page.metas['application-name'] ?? '', ...things].map(tidyName).filter((name) => lettersOf(name).length >= FEWEST_LETTERS && name.length <= 60))]
}

function spellingsOn(page: PageFacts): string[] {
  const names = namesOf(page)
  if (!names.length) return []
  const text = [page.titles[0], ...page.headings.map((heading) => heading.text), page.mainText].join('\n')
  return [...new Set(names.flatMap((name) => [name, ...spellingsIn(text, name)]))].slice(0, 8)
}

/** Spellings of one name together: the same letters, or all but one. The most frequent comes first, here and in each. */
function brandsOf(spellings: readonly Spelling[]): Spelling[][] {
  const brands: Spelling[][] = []
  for (const spelling of spellings) {
    const letters = lettersOf(spelling.name)
    const brand = brands.find(([first]) => lettersOf(first!.name) === letters || isMisspelt(lettersOf(first!.name), letters))
    if (brand) brand.push(spelling)
    else brands.push([spelling])
  }
  return brands
}

interface Spelling { name: string; pages: string[] }

/** « Lenoir, Toulon » and « Lenoir – Toulon » are read alike. */
const readAs = (name: string) => spellingOf(name.replace(/\s[-–—|·/:]+\s/g, ' ').replace(/[.,;:!?…«»"“”()|·]/g, ''))

/** « Lenoir » and « SARL Lenoir » may be one company; two names that only share a word are not one way of writing. */
function areOneCompany(one: string, other: string): boolean {
  const [letters, others] = [lettersOf(one), lettersOf(other)]
  return letters.includes(others) || others.includes(letters)
}

export default check<string[]>({
  id: 'cont.name-coherent', version: 2, element: 2, severity: 'low', reads: 'site',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'One spelling of the brand everywhere', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre nom s’écrit de plusieurs façons : {spellings}',
      why: 'Un client qui hésite sur votre nom le cherche mal. Les moteurs de recherche peuvent y voir deux entreprises.',
      fix: 'Choisissez une écriture (« {main} » est la plus fréquente) et corrigez les autres : textes, titre du site, données structurées.',
      good: 'Votre nom s’écrit partout de la même façon : {main}',
    },
    en: {
      title: 'Your name is written in several ways: {spellings}',
      why: 'Customers who are unsure of your name look for it wrongly. Search engines may see two companies.',
      fix: 'Choose one spelling (“{main}” is the most frequent) and correct the others: texts, site title, structured data.',
      good: 'Your name is written the same way everywhere: {main}',
    },
  },
  note(page) {
    const spellings = spellingsOn(page)
    return spellings.length ? spellings : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const spellings = new Map<string, Spelling>()
    for (const { url, noted } of notes) for (const name of noted) {
      const seen = spellings.get(readAs(name)) ?? { name, pages: [] }
      if (seen.pages.at(-1) !== url) seen.pages.push(url)
      spellings.set(readAs(name), seen)
    }
    const ranked = [...spellings.values()].sort((a, b) => b.pages.length - a.pages.length || (a.name < b.name ? -1 : 1))
    const doubled = brandsOf(ranked).filter((brand) => brand.length > 1)
    if (!doubled.length) {
      const [main, ...others] = ranked
      const isOurs = main!.pages.includes(site.homeUrl) || main!.pages.length * 2 > site.pages.length
      return isOurs && others.every(({ name }) => areOneCompany(main!.name, name)) ? pass({ main: main!.name }) : notApplicable
    }
    return doubled.map(([main, ...others]) => {
      const list = [main!, ...others].map(({ name }) => name).join(' / ')
      const pages = [...new Set(others.flatMap((other) => other.pages))].sort()
      return fail({ key: lettersOf(main!.name), url: site.homeUrl, proof: { text: list, pages }, values: { spellings: list, main: main!.name } })
    })
  },
  examples: {
    pass: [
      { '/': '<meta property="og:site_name" content="Maison Lenoir"><main>MAISON LENOIR, maison@maisonlenoir.fr, maisonlenoir.fr, #MaisonLenoir</main>' },
      { '/': '<meta property="og:site_name" content="AC Service"><main>AC SERVICE, dépannage à Hyères</main>', '/a': '<meta property="og:site_name" content="AC SERVICE">' },
      '<meta property="og:site_name" content="L’Atelier Lenoir"><main><h1>Bienvenue à L\'atelier Lenoir</h1></main>',
      { '/': '<meta property="og:site_name" content="Lenoir et fils"><script type="application/ld+json">{"@type":"Organization","name":"SARL Lenoir et fils"}</script>' },
      { '/': '<meta property="og:site_name" content="Menuiserie Lenoir – Toulon">', '/a': '<meta property="og:site_name" content="Menuiserie Lenoir, Toulon">' },
      { '/': '<meta property="og:site_name" content="Hôtel Lenoir">', '/2': '<meta property="og:site_name" content="Hôtel Lenoir 2">' },
    ],
    fail: [
      { '/': '<meta property="og:site_name" content="Maison Lenoir"><main>Maison Lenoir</main>', '/a': '<meta property="og:site_name" content="Maison Lenoir"><main>Chez MaisonLenoir, tout est fait main.</main>' },
      '<meta property="og:site_name" content="Menuiserie Lenoir"><script type="application/ld+json">{"@type":"LocalBusiness","name":"Menuiserie Le Noir"}</script>',
      { '/': '<meta property="og:site_name" content="Menuiserie Lenoir">', '/a': '<meta property="og:site_name" content="Menuiserie Lenoire">' },
    ],
  },
})
