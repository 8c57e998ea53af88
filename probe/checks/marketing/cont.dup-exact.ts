// The same text under several addresses.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isListedPage } from '../../rules/search/listed-page.ts'
import { editionOf } from '../../rules/words/edition.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'
import { textKeyOf } from '../../rules/words/text-key.ts'

const FEWEST_WORDS = 50
const ALIKE_BY_NATURE = new Set(['account', 'search', 'list'])

const STORY = `<p>${'Nos escaliers sont faits à l’atelier, en chêne ou en frêne, puis posés en une journée par deux compagnons. '.repeat(5)}</p>`

export default check<{ text: string }>({
  id: 'cont.dup-exact', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  threshold: { value: FEWEST_WORDS, unit: 'words' },
  source: { reference: 'Google Search Central, « Consolidate duplicate URLs »', kind: 'standard' },
  words: {
    fr: {
      title: 'Le même texte se trouve à {pages} adresses',
      many: '{count} textes se trouvent chacun à plusieurs adresses',
      why: 'Les moteurs de recherche choisissent à votre place laquelle montrer, et les liens vers vos pages se partagent entre elles.',
      fix: 'Gardez une adresse et redirigez les autres vers elle. Si elles doivent rester, désignez la bonne sur chacune : <link rel="canonical" href="…">',
      good: 'Chaque page a son propre texte',
    },
    en: {
      title: 'The same text is at {pages} addresses',
      many: '{count} texts are each at several addresses',
      why: 'Search engines choose for you which one to show, and links to your pages are shared out between them.',
      fix: 'Keep one address and redirect the others to it. If they have to stay, name the right one on each: <link rel="canonical" href="…">',
      good: 'Each page has its own text',
    },
  },
  note(page, about) {
    if (page.mainWordCount < FEWEST_WORDS || !isListedPage(page, about.origin) || ALIKE_BY_NATURE.has(pageTypeOf(page, about))) return undefined
    return { text: `${textKeyOf(page)} ${editionOf(page)}` }
  },
  run(site, notes) {
    if (notes.length < 2) return notApplicable
    const titles = new Map(site.pages.map(({ url, title }) => [url, title]))
    const copies = [...Map.groupBy(notes, ({ noted }) => noted.text).values()].filter((group) => group.length > 1)
    if (!copies.length) return pass()
    return copies.map((group) => {
      const pages = group.map(({ url }) => url).sort()
      return fail({ url: pages[0]!, proof: { text: titles.get(pages[0]!) || pages[0]!, pages }, values: { pages: pages.length } })
    })
  },
  examples: {
    pass: [
      { '/a': `<main>${STORY}</main>`, '/b': `<main>${STORY}<p>Et des rampes.</p></main>` },
      { '/a': `<main>${STORY}</main>`, '/b': `<link rel="canonical" href="/a"><main>${STORY}</main>`, '/c': `<main>${STORY.replaceAll('chêne', 'hêtre')}</main>` },
      { '/paris-10': `<title>Paris 10e</title><main>${STORY} Paris 10</main>`, '/paris-11': `<title>Paris 11e</title><main>${STORY} Paris 11</main>` },
      { '/15/pose': `<main>${STORY}</main>`, '/16/pose': `<main>${STORY}</main>` },
      { '/fr/pose': `<main>${STORY}</main>`, '/en/pose': `<html lang="en"><main>${STORY}</main>` },
      { '/a': `<main>${STORY}</main>`, '/b': `<meta name="robots" content="noindex"><main>${STORY}</main>`, '/c': `<main>${STORY.replaceAll('chêne', 'hêtre')}</main>` },
    ],
    fail: [
      { '/pose': `<title>Pose 2026</title><main>${STORY}</main>`, '/pose-escalier': `<title>Pose 2026</title><main>${STORY}</main>` },
      { '/pose': `<main>${STORY}</main>`, '/pose-escalier': `<header>Accueil</header><main>${STORY}</main>` },
      { '/pose': `<title>Pose</title><main>${STORY}</main>`, '/pose/': `<title>La pose</title><main>${STORY}</main>` },
    ],
  },
})
