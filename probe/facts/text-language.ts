// Tells the language of a page from its words.
import { hashOfWord } from './text-scan.ts'

const WORDS_LIMIT = 100
/** Small words are looked for among so many: the start of a page tells. */
const LISTENED_WORDS = 400
const SAMPLE_CHARACTERS = 380

/** Words that are frequent in one language and seldom or never written so in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  fr: 'les des du une est et pour dans avec vous nous votre vos notre nos sur aux ce cette qui sont ou par pas plus leur être ces',
  en: 'the and to for with you your our are this that from have by can will',
  de: 'und der das ist nicht mit für auf dem von zu ein eine werden wird oder auch sie',
  es: 'los las el y más pero también está del una por',
  it: 'della che gli sono alla nel delle dei degli di è',
  pt: 'uma não com dos em são ao pelo você é da',
  nl: 'het een van voor niet zijn wordt deze naar bij ook',
}
const LANGUAGES = Object.keys(SMALL_WORDS)
const TONGUES = new Map(Object.values(SMALL_WORDS).flatMap((words, language) => words.split(' ').map((word) => [hashOfWord(word), language] as const)))
/** Of the words listened to, those that are one language's; and of these, so few of another's: a page half translated is in no one language. */
const MANY = 0.09
const OTHERS = 0.25

/** Letters of one language alone, and the share of a text they make; Chinese ones are Japanese beside kana. */
const SCRIPTS: readonly (readonly [language: string, share: number, letter: RegExp])[] = [
  ['ja', 0.2, /[\u3040-\u30ff]/g], ['ko', 0.3, /[\uac00-\ud7af]/g], ['zh', 0.4, /[\u4e00-\u9fff]/g], ['el', 0.4, /[\u0370-\u03ff]/g], ['he', 0.4, /[\u05d0-\u05ea]/g],
]
/** The letters of all of them; most texts hold none. */
const FOREIGN = /[\u0370-\u05ff\u3040-\ud7af]/

/** The language of a text whose letters tell it. */
function languageOfLetters(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  if (!FOREIGN.test(sample)) return null
  return SCRIPTS.find(([, share, letter]) => (sample.match(letter)?.length ?? 0) > share * sample.length)?.[0] ?? null
}

/**
 * `fr`, `en` …; null under a hundred words, when the text is in two languages, or in none of those known here: a
 * detector of sixty languages would take 86 MB in each thread. `hashes` are those of its first words.
 */
export function findLanguage(text: string, words: number, hashes: Int32Array): string | null {
  if (words < WORDS_LIMIT) return null
  const written = languageOfLetters(text)
  if (written !== null) return written
  const listened = Math.min(words, LISTENED_WORDS, hashes.length)
  const heard = LANGUAGES.map(() => 0)
  let all = 0
  for (let at = 0; at < listened; at += 1) {
    const language = TONGUES.get(hashes[at]!)
    if (language === undefined) continue
    heard[language]! += 1
    all += 1
  }
  const most = Math.max(...heard)
  return most > listened * MANY && all - most <= most * OTHERS ? LANGUAGES[heard.indexOf(most)]! : null
}
