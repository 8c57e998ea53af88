// Says which element of a page is meant as its owner sees it: « le lien “Contact” », not its place in the code.
import type { SeenElement } from '../../facts/browser-facts.ts'
import { cutText } from '../../facts/cut.ts'

const SHOWN = 40
const KINDS: Readonly<Record<SeenElement['kind'], { fr: [named: string, nameless: string]; en: [named: string, nameless: string] }>> = {
  link: { fr: ['le lien', 'un lien sans texte'], en: ['the link', 'a link without text'] },
  button: { fr: ['le bouton', 'un bouton sans texte'], en: ['the button', 'a button without text'] },
  field: { fr: ['le champ', 'un champ sans nom'], en: ['the field', 'a field without a name'] },
  box: { fr: ['la case', 'une case sans nom'], en: ['the box', 'a box without a name'] },
  picture: { fr: ['l’image', 'une image'], en: ['the picture', 'a picture'] },
  frame: { fr: ['le cadre', 'un cadre (carte, vidéo)'], en: ['the frame', 'a frame (map, video)'] },
  table: { fr: ['le tableau', 'un tableau'], en: ['the table', 'a table'] },
  part: { fr: ['le texte', 'une partie de la page sans texte'], en: ['the text', 'a part of the page without text'] },
}

/** For a sentence that quotes it, in either language. */
export function sayElement({ kind, name }: Pick<SeenElement, 'kind' | 'name'>, locale: 'fr' | 'en'): string {
  const [named, nameless] = KINDS[kind][locale]
  return name ? `${named} “${cutText(name, SHOWN)}”` : nameless
}

/** What elements are read as, each once, for a proof: nothing of those that show no word. */
export function namesOfElements(elements: readonly Pick<SeenElement, 'name'>[]): string {
  return [...new Set(elements.map(({ name }) => cutText(name, SHOWN)).filter(Boolean))].slice(0, 5).join(' · ')
}
