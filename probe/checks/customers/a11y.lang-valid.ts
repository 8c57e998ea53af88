// A page whose declared language does not exist: it helps no more than none.
import { check, fail, notApplicable, pass } from '../contract.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
/** A site has a few; asking for one takes as long as several other checks. */
const known = new Map<string, boolean>()
const KNOWN_LIMIT = 100

/**
 * Whether a language tag starts with a registered language. Languages of two letters are all known;
 * `eng` is no tag where `en` exists; other codes of three letters get the benefit of the doubt.
 */
function startsWithLanguage(tag: string): boolean {
  const before = known.get(tag)
  if (before !== undefined) return before
  const isOne = isLanguage(tag)
  if (known.size < KNOWN_LIMIT) known.set(tag, isOne)
  return isOne
}

function isLanguage(tag: string): boolean {
  const primary = tag.toLowerCase().split('-')[0]!
  if (/^[a-z]{2}$/.test(primary)) return languageNames.of(primary) !== undefined
  return /^[a-z]{3}$/.test(primary) && Intl.getCanonicalLocales(primary)[0]!.length === 3
}

export default check({
  id: 'a11y.lang-valid', version: 1, element: 4, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'developer',
  source: { reference: 'WCAG 2.2, 3.1.1; RGAA 4.1, 8.4; BCP 47; ACT bf051a', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} déclare une langue qui n’existe pas : « {lang} »',
      many: '{count} pages déclarent une langue qui n’existe pas',
      why: 'Les lecteurs d’écran et les outils de traduction ne reconnaissent pas « {lang} » : ils lisent la page comme si elle ne disait rien de sa langue.',
      fix: 'Au début du modèle de vos pages, écrivez un code de deux lettres : <html lang="fr"> pour le français, <html lang="en"> pour l’anglais.',
    },
    en: {
      title: 'The page {page} declares a language that does not exist: “{lang}”',
      many: '{count} pages declare a language that does not exist',
      why: 'Screen readers and translation tools do not recognise “{lang}”: they read the page as if it said nothing of its language.',
      fix: 'At the start of your page template, write a code of two letters: <html lang="en"> for English, <html lang="fr"> for French.',
    },
  },
  run(page) {
    const lang = page.lang.trim()
    if (!lang) return notApplicable
    if (startsWithLanguage(lang)) return pass()
    return fail({ url: page.url, proof: { selector: 'html', text: `<html lang="${lang}">` }, values: { lang } })
  },
  examples: {
    pass: ['<html lang="FR"><p>A</p></html>', '<html lang="en-US-GB"><p>A</p></html>', '<html lang="gsw"><p>Salü</p></html>', '<html lang="zh-Hant-TW"><p>A</p></html>'],
    fail: ['<html lang="french"><p>A</p></html>', '<html lang="fr_FR"><p>A</p></html>', '<html lang="eng"><p>A</p></html>', '<html lang="em-US"><p>A</p></html>'],
  },
})
