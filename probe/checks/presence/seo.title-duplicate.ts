// Different pages under one title: in a list of results they cannot be told apart.
import type { PageCard } from '../../facts/site-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isFurtherLeaf, isListed, isListedPage } from '../../rules/search/listed-page.ts'

/** `lang`: as the page declares it; `content`: where it says enough to be compared. */
interface Noted { lang: string; content?: string }

export default check<Noted>({
  id: 'seo.title-duplicate', version: 2, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  threshold: { value: 1, unit: 'page per title' },
  source: { reference: 'Google Search Central, "Influencing your title links in search results"', kind: 'convention' },
  words: {
    fr: {
      title: '{pages} pages portent le même titre : « {name} »',
      many: '{count} titres servent à plusieurs pages',
      why: 'Dans Google, ces pages se ressemblent trop : le client ne sait pas laquelle ouvrir, et Google n’en montre souvent qu’une.',
      fix: 'Donnez à chaque page un titre qui dit ce qu’on n’y trouve que là : le produit, la prestation ou la ville, puis votre nom.',
      good: 'Aucun titre ne sert à deux pages',
    },
    en: {
      title: '{pages} pages have the same title: “{name}”',
      many: '{count} titles are used by several pages',
      why: 'In Google these pages look alike: customers cannot tell which to open, and Google often shows only one.',
      fix: 'Give each page a title that says what is found only there: the product, the service or the town, then your name.',
      good: 'No title is used by two pages',
    },
  },
  // A page copied whole is another fault, told elsewhere; under thirty words, likeness means nothing.
  note: (page, about) => isListedPage(page, about.origin) ? { lang: page.lang.trim().slice(0, 2).toLowerCase(), ...page.simhash && { content: page.mainHash } } : undefined,
  run(site, notes) {
    const notesOf = new Map(notes.map(({ url, noted }) => [url, noted]))
    const titled = site.pages.filter((page) => page.title && isListed(page, site.origin) && !isFurtherLeaf(page.url))
    if (titled.length < 2) return notApplicable
    // Translations may well share a name; a language guessed from few words is left for the one declared.
    const langOf = ({ url, language }: PageCard) => notesOf.get(url)?.lang || language
    // A page of no known language is taken to be in that of the first page of its title.
    const firstLang = new Map(titled.filter(langOf).toReversed().map((page) => [page.title.toLowerCase(), langOf(page)]))
    const byTitle = Map.groupBy(titled, (page) => `${langOf(page) || (firstLang.get(page.title.toLowerCase()) ?? '')} ${page.title.toLowerCase()}`)
    const contentsOf = (pages: readonly PageCard[]) => new Set(pages.map(({ url }) => notesOf.get(url)?.content ?? url)).size
    const shared = [...byTitle].filter(([, pages]) => contentsOf(pages) > 1)
    if (!shared.length) return pass()
    return shared.map(([key, pages]) => {
      const name = pages[0]!.title
      return fail({ key, url: site.homeUrl, proof: { selector: 'head > title', text: name, pages: pages.map(({ url }) => url).sort() }, values: { name, pages: contentsOf(pages) } })
    })
  },
  examples: {
    pass: [
      { '/': '<html lang="fr"><title>Durand</title>', '/en': '<html lang="en"><title>Durand</title>' },
      { '/': '<title>Durand</title>', '/blog': '<title>Journal</title>', '/blog/page/2': '<title>Journal</title>', '/blog?page=3': '<title>Journal</title>' },
      { '/': '<title>Durand</title>', '/a': '<title>Chaise</title><link rel="canonical" href="/a">', '/a?couleur=rouge': '<title>Chaise</title><link rel="canonical" href="/a">' },
      { '/': '<title>Durand</title>', '/a': '<title>Chaise</title>', '/imprimer': '<title>Chaise</title><meta name="robots" content="noindex">' },
    ],
    fail: [
      { '/': `<html lang="fr"><title>Menuiserie Durand</title><p>${'Our workshop makes the stairs and the doors that you have always wanted for the house. '.repeat(9)}`, '/tarifs': '<html lang="fr"><title>Menuiserie Durand</title><p>Nos prix' },
      { '/': '<html lang="fr"><title>Menuiserie Durand</title><p>Accueil', '/tarifs': '<title>Menuiserie Durand</title><p>Nos prix' },
      { '/': '<title>Menuiserie Durand</title><p>Accueil', '/tarifs': '<title>Menuiserie Durand</title><p>Nos prix' },
      { '/a': '<title>Chaise</title><p>Rouge', '/b': '<title>chaise</title><p>Bleue', '/c': '<title>Table</title>' },
    ],
  },
})
