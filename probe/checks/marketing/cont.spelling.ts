// Words that no dictionary knows: a person tells a mistake from a word of the trade.
import type { SpelledLanguage } from '../../facts/site-facts.ts'
import { isSpelled, wordsInDoubt, wordsToSpell, type SpelledNote } from '../../rules/words/spelled.ts'
import { check, notApplicable, notMeasured, pass, toVerify, type Note } from '../contract.ts'

const MOST_SHARE = 0.01
const FEWEST = 3
const SHOWN = 40

interface Unknown { word: string; page: string; meant: readonly string[] }

const written = ({ word, meant }: Unknown): string => meant.length ? `${word} → ${meant.join(', ')}` : word

const article = (words: string, language = 'fr') => `<html lang="${language}"><main><p>${`${words} `.repeat(12)}`
const FRENCH = 'Nous fabriquons dans notre atelier des escaliers pour les maisons de la région avec des bois que vous choisissez et nous les posons sur place'
const ENGLISH = 'We build stairs in our workshop for the houses of the region and you choose the wood with your family before we come and fit them'

export default check<SpelledNote>({
  id: 'cont.spelling', version: 1, element: 2, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 30, skill: 'editor', threshold: { value: MOST_SHARE, unit: 'share of words' },
  source: { reference: 'More than 1 % of words that the dictionaries of Dicollecte and SCOWL (Hunspell) do not know', kind: 'convention' },
  words: {
    fr: {
      title: '{count} mots de vos pages ne sont pas au dictionnaire',
      doubt: '{count} mots de vos pages ne sont pas au dictionnaire : sont-ils voulus ?',
      why: 'Une faute fait douter du soin que vous mettez au reste. Un mot de métier ou une marque n’en est pas une : vous seul pouvez le dire.',
      fix: 'Relisez les mots montrés en preuve, avec ce qu’ils voulaient peut-être dire, et corrigez ceux qui sont des fautes là où ils sont écrits.',
      good: 'Les mots de vos pages sont au dictionnaire',
    },
    en: {
      title: '{count} words of your pages are not in the dictionary',
      doubt: '{count} words of your pages are not in the dictionary: are they meant?',
      why: 'A mistake makes people doubt the care you put into the rest. A trade term or a brand name is not one: only you can tell.',
      fix: 'Look through the words shown as proof, with what they may have meant, and correct the mistakes on the site.',
      good: 'The words of your pages are in the dictionary',
    },
  },
  note({ language, lang, mainText }, { extras }) {
    // A page half translated, or said to be in another language than it reads, is no text to spell.
    const isSure = isSpelled(language) && (lang === '' || lang.toLowerCase().startsWith(language))
    return extras.includes('spelling') && isSure ? { language, words: wordsToSpell(mainText, language).join(' ') } : undefined
  },
  run({ spelling, extras }, notes) {
    if (!extras.includes('spelling') || !notes.length) return notApplicable
    if (!spelling) return notMeasured('the words could not be looked up')
    return [...new Set(notes.map(({ noted }) => noted.language))].map((language) => judge(language, spelling[language], notes))
  },
  examples: {
    pass: [
      { pages: { '/': article(FRENCH) }, spelling: {} },
      // The trade's own word is on three pages.
      { pages: { '/': article(`${FRENCH} chevronnage limonage crémaillage`), '/a': article(`${FRENCH} chevronnage limonage crémaillage`), '/b': article(`${FRENCH} chevronnage limonage crémaillage`) }, spelling: { fr: { chevronnage: [], limonage: [], crémaillage: [] } } },
      // Half translated: read as French, said to be English.
      { pages: { '/': article(FRENCH), '/en': article(`${FRENCH} acceuil dévellopement finission`, 'en') }, spelling: { fr: { acceuil: [], dévellopement: [], finission: [] } } },
      // Two words are not many.
      { pages: { '/': article(`${FRENCH} iroko padouk`) }, spelling: { fr: { iroko: [], padouk: [] } } },
    ],
    fail: [
      { pages: { '/': article(`${FRENCH} acceuil dévellopement language`) }, spelling: { fr: { acceuil: ['accueil'], dévellopement: ['développement'], language: ['langage'] } } },
      { pages: { '/': article(`${ENGLISH} recieve seperate definately`, 'en') }, spelling: { en: { recieve: ['receive'], seperate: ['separate'], definately: ['definitely'] } } },
    ],
  },
})

function judge(language: SpelledLanguage, unknown: ReadonlyMap<string, readonly string[]>, notes: readonly Note<SpelledNote>[]) {
  const { words, looked } = wordsInDoubt(notes, language)
  const found = [...words].flatMap(([word, pages]): (Unknown & { times: number })[] => unknown.has(word) ? [{ word, page: pages[0]!, meant: unknown.get(word)!, times: pages.length }] : [])
  const times = found.reduce((total, one) => total + one.times, 0)
  if (found.length < FEWEST || times <= MOST_SHARE * looked) return pass()
  const shown = found.slice(0, SHOWN)
  return toVerify({
    key: language, url: shown[0]!.page, values: { count: found.length },
    proof: { text: shown.map(written).join(' · '), pages: [...new Set(shown.map(({ page }) => page))] },
  })
}
