// Tells what a text cannot hold before it is searched: of the hundred things that checks look for, most pages speak of none.
import type { PageFacts } from '../../facts/page-facts.ts'
import { askedBy, isAccented, type Asked } from './asked-words.ts'

/** A text is known by its runs of four characters: where one run of a word is missing, the word is. */
const RUN = 4
/** Twenty bits tell a run. */
const SHIFT = 5
const MASK = (1 << (RUN * SHIFT)) - 1
const BLANK = 0

/** A letter, a blank, one sign for all letters with an accent, or one of few for digits and underscores. */
function symbolOf(code: number): number {
  if (code > 96 && code < 123) return code - 96
  if (code > 64 && code < 91) return code - 64
  if (isAccented(code)) return 31
  return code > 47 && code < 58 ? 27 + (code & 3) : code === 95 ? 27 : BLANK
}

const SYMBOLS = Uint8Array.from({ length: 1_024 }, (_, code) => symbolOf(code))

function symbolAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < SYMBOLS.length ? SYMBOLS[code]! : BLANK
}

function runsOf(word: string): number[] {
  const runs: number[] = []
  let run = 0
  for (let at = 0; at < word.length; at += 1) {
    run = (run << SHIFT | symbolAt(word, at)) & MASK
    if (at >= RUN - 1) runs.push(run)
  }
  return runs
}

/** Made once an expression, asked of every text: plain loops, since seventy are asked of each. */
type Question = { runs: number[] } | { isAll: boolean; parts: Question[] }

function questionOf(asked: Asked): Question {
  if (typeof asked === 'string') return { runs: runsOf(asked) }
  return 'every' in asked ? { isAll: true, parts: asked.every.map(questionOf) } : { isAll: false, parts: asked.some.map(questionOf) }
}

function holds(bits: Int32Array, question: Question): boolean {
  if ('parts' in question) {
    for (const part of question.parts) if (holds(bits, part) !== question.isAll) return !question.isAll
    return question.isAll
  }
  const { runs } = question
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!
    if ((bits[run >> 5]! >> (run & 31) & 1) === 1) continue
    // What lacks in one text lacks in most: it is looked for first in the next.
    if (at > 0) { runs[at] = runs[0]!; runs[0] = run }
    return false
  }
  return true
}

const questions = new WeakMap<RegExp, { ask: Question | null }>()

function questionFor(words: RegExp): Question | null {
  let question = questions.get(words)
  if (!question) {
    const asked = askedBy(words.source, RUN)
    questions.set(words, question = { ask: asked === null ? null : questionOf(asked) })
  }
  return question.ask
}

export interface Traces {
  /** False when no match is possible. */
  mayHold(text: string, words: RegExp): boolean
}

/** Remembers the last text it was asked about. */
export function createTraces(): Traces {
  const bits = new Int32Array((MASK + 1) / 32)
  let known: string | null = null

  function learn(text: string): void {
    bits.fill(0)
    let run = 0
    for (let at = 0; at < text.length; at += 1) {
      run = (run << SHIFT | symbolAt(text, at)) & MASK
      bits[run >> 5]! |= 1 << (run & 31)
    }
    // A word at the very end is followed by a blank.
    run = run << SHIFT & MASK
    bits[run >> 5]! |= 1 << (run & 31)
    known = text
  }

  return {
    mayHold(text, words) {
      const ask = questionFor(words)
      if (ask === null) return true
      if (text !== known) learn(text)
      return holds(bits, ask)
    },
  }
}

const ofPages = createTraces()
type Text = Pick<PageFacts, 'mainText'>

/** Whether the page's own text says it. */
export function says({ mainText }: Text, words: RegExp): boolean {
  return ofPages.mayHold(mainText, words) && words.test(mainText)
}

/** How the page's own text says it, the first time. */
export function findSaid({ mainText }: Text, words: RegExp): string | undefined {
  return ofPages.mayHold(mainText, words) ? words.exec(mainText)?.[0] : undefined
}

/** False when the page's own text cannot say any of them. */
export function maySay({ mainText }: Text, ...expressions: RegExp[]): boolean {
  return expressions.some((words) => ofPages.mayHold(mainText, words))
}
