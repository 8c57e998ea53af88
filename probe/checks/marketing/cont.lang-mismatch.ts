// A page written in one language and declared in another.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isLanguageCode } from '../../rules/search/language-code.ts'
import { holdsWordsOf } from '../../rules/words/small-words.ts'

const FEWEST_WORDS = 100
/** Languages that a short text may not tell apart. */
const CLOSE = [['no', 'nb', 'nn', 'da'], ['hr', 'sr', 'bs', 'sl'], ['id', 'ms'], ['pt', 'gl', 'es', 'ca'], ['cs', 'sk'], ['bg', 'mk'], ['af', 'nl'], ['ru', 'uk', 'be']]

export default check({
  id: 'cont.lang-mismatch', version: 2, element: 2, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'developer',
  threshold: { value: FEWEST_WORDS, unit: 'words' },
  source: { reference: 'WCAG 2.2, 3.1.1; RGAA 4.1, 8.4; ACT ucwvc8', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} se dit « {declared} » mais elle est écrite en « {written} »',
      many: '{count} pages sont écrites dans une autre langue que celle qu’elles déclarent',
      why: 'Le navigateur propose de traduire une page qui n’en a pas besoin, les lecteurs d’écran la prononcent mal, et elle peut être proposée aux mauvais visiteurs.',
      fix: 'Au début du modèle de la page, écrivez la langue du texte : <html lang="{written}">. Si la page devait être traduite, traduisez-la.',
      good: 'La langue déclarée est celle du texte',
    },
    en: {
      title: 'The page {page} says it is in “{declared}” but it is written in “{written}”',
      many: '{count} pages are written in another language than the one they declare',
      why: 'Browsers offer to translate a page that needs none, screen readers pronounce it badly, and it may be offered to the wrong visitors.',
      fix: 'At the start of the page template, write the language of the text: <html lang="{written}">. If the page was to be translated, translate it.',
      good: 'The declared language is that of the text',
    },
  },
  run(page) {
    const declared = page.lang.trim().toLowerCase().split(/[-_]/)[0]!
    const written = page.language
    // A language that does not exist is told by a11y.lang-valid.
    if (!isLanguageCode(declared) || !written || page.mainWordCount < FEWEST_WORDS) return notApplicable
    if (declared === written || CLOSE.some((group) => group.includes(declared) && group.includes(written))) return pass()
    // A translation beside code or menus that were not translated is in two languages.
    if (holdsWordsOf(declared, page.mainText)) return notApplicable
    return fail({ url: page.url, proof: { selector: 'html', text: cutText(page.mainText, 200) }, values: { declared, written } })
  },
  examples: {
    pass: [
      `<html lang="fr"><main><p>${'Nous fabriquons des escaliers en bois dans notre atelier depuis trois générations. '.repeat(12)}</p></main></html>`,
      `<html lang="fr-CA"><main><p>${'Vous recevez votre commande chez vous en deux jours, sans frais de livraison. '.repeat(12)}</p></main></html>`,
    ],
    fail: [
      `<html lang="en"><main><p>${'Nous fabriquons des escaliers en bois dans notre atelier depuis trois générations. '.repeat(12)}</p></main></html>`,
      `<html lang="fr"><main><p>${'We have been building wooden stairs in our workshop for three generations now. '.repeat(12)}</p></main></html>`,
    ],
  },
})
