// Tells the language of a page from its words.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'
import { hashOfWord } from './text-scan.ts'

const WORDS_LIMIT = 100
/** Small words are looked for among so many: the start of a page tells. */
const LISTENED_WORDS = 400
const SAMPLE_CHARACTERS = 380

/** Words that no neighbouring language writes so. They spare most pages the detector, which costs as much as their parsing. */
const SMALL_WORDS = { fr: 'les des du une est et pour dans avec vous nous votre vos notre nos sur aux ce cette qui sont ou par pas plus leur être ces', en: 'the and to for with you your our are this that from have by can will' } as const
const TONGUES = new Map(Object.entries(SMALL_WORDS).flatMap(([tongue, words]) => words.split(' ').map((word) => [hashOfWord(word), tongue === 'fr'] as const)))
const MANY = 0.15
const FEW = 0.03

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

/** `fr`, `en` …; null under a hundred words, or when parts of the text do not agree. `hashes` are those of its first words. */
export function findLanguage(text: string, words: number, hashes: Int32Array): string | null {
  if (words < WORDS_LIMIT) return null
  const listened = Math.min(words, LISTENED_WORDS, hashes.length)
  let [french, english] = [0, 0]
  for (let at = 0; at < listened; at += 1) {
    const isFrench = TONGUES.get(hashes[at]!)
    if (isFrench === true) french += 1
    else if (isFrench === false) english += 1
  }
  if (french > listened * MANY && english < listened * FEW) return 'fr'
  if (english > listened * MANY && french < listened * FEW) return 'en'
  const start = detect(text, 0)
  return start !== null && start === detect(text, text.length >> 1) ? start : null
}
