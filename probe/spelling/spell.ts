// Asks dictionaries about the words of a site. In a process of its own: the French one takes seconds to load and 400 MB, which it gives back by ending.
import { fork } from 'node:child_process'
import type { Note } from '../checks/contract.ts'
import type { SiteFacts, SpelledLanguage } from '../facts/site-facts.ts'
import { wordsInDoubt, type SpelledNote } from '../rules/words/spelled.ts'

export type ToSpell = Record<SpelledLanguage, string[]>
/** Words that are unknown, each with what it may have meant. */
export type Spelled = Record<SpelledLanguage, [word: string, suggestions: string[]][]>

const TIME_LIMIT_MS = 180_000
const MEMORY_MB = 1_024

export interface SpellOptions { signal?: AbortSignal | undefined; timeoutMs?: number | undefined; memoryMb?: number | undefined }

/** Null when the process did not answer, in time or at all: nothing is known of the words then. */
export async function ask(words: ToSpell, { signal, timeoutMs = TIME_LIMIT_MS, memoryMb = MEMORY_MB }: SpellOptions = {}): Promise<Spelled | null> {
  if (signal?.aborted) return null
  const speller = fork(new URL('./speller.ts', import.meta.url), { execArgv: [`--max-old-space-size=${memoryMb}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], timeout: timeoutMs, signal })
  return new Promise((done) => {
    speller.once('message', (answer) => done(answer as Spelled))
    speller.once('error', () => done(null))
    speller.once('exit', () => done(null))
    speller.send(words, () => {})
  })
}

/** Of what the pages noted: what no dictionary of their language knows. */
export async function spell(notes: readonly Note<unknown>[], options?: SpellOptions): Promise<SiteFacts['spelling']> {
  const wordsOf = (language: SpelledLanguage) => [...wordsInDoubt(notes as Note<SpelledNote>[], language).words.keys()]
  const words = { fr: wordsOf('fr'), en: wordsOf('en') }
  const spelled = words.fr.length + words.en.length ? await ask(words, options) : { fr: [], en: [] }
  return spelled && { fr: new Map(spelled.fr), en: new Map(spelled.en) }
}
