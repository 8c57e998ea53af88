// Tells the language of a page from its words.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'
import { hashOfWord } from './text-scan.ts'

const WORDS_LIMIT = 100
/** Small words are looked for among so many: the start of a page tells. */
const LISTENED_WORDS = 400
const SAMPLE_CHARACTERS = 380

/** Words that are frequent in one language and seldom or never written so in the others. They spare most pages the detector, which costs as much as their parsing. */
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
const MANY = 0.15
const FEW = 0.03

/** Letters of one language alone, and the share of a text they make; Chinese ones are Japanese beside kana. */
const SCRIPTS: readonly (readonly [language: string, share: number, letter: RegExp])[] = [
  ['ja', 0.2, /[\u3040-\u30ff]/g], ['ko', 0.3, /[\uac00-\ud7af]/g], ['zh', 0.4, /[\u4e00-\u9fff]/g], ['el', 0.4, /[\u0370-\u03ff]/g], ['he', 0.4, /[\u05d0-\u05ea]/g],
]
/** Beyond Latin letters; other texts have no such script. */
const FOREIGN = /[\u0370-\uffff]/

type Detector = typeof eld

let detector: Detector | null = null

/** Loaded when the first page asks for it: it takes 86 MB in each worker, and most sites never need it. */
function loadDetector(): Detector {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  return (createRequire(import.meta.url)(path) as { eld: Detector }).eld
}

function detect(text: string, from: number): string | null {
  detector ??= loadDetector()
  const detected = detector.detect(text.slice(from, from + SAMPLE_CHARACTERS))
  return detected.isReliable() ? detected.language : null
}

/** The language of a text whose letters tell it. */
function languageOfLetters(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  if (!FOREIGN.test(sample)) return null
  return SCRIPTS.find(([, share, letter]) => (sample.match(letter)?.length ?? 0) > share * sample.length)?.[0] ?? null
}

/** `fr`, `en` …; null under a hundred words, or when parts of the text do not agree. `hashes` are those of its first words. */
export function findLanguage(text: string, words: number, hashes: Int32Array): string | null {
  if (words < WORDS_LIMIT) return null
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
  if (most > listened * MANY && all - most < listened * FEW) return LANGUAGES[heard.indexOf(most)]!
  const written = languageOfLetters(text)
  if (written !== null) return written
  const start = detect(text, 0)
  return start !== null && start === detect(text, text.length >> 1) ? start : null
}
