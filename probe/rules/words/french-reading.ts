// How hard a French text is to read: words a sentence, and the index of Kandel and Moles.

export interface Reading { sentences: number; words: number; wordsPerSentence: number }

const SENTENCE_END = /[.!?…]+(?=\s|$|»|”|")/
/** Letters of French, without `u`: it is three times as fast. */
const WORD = /[a-zà-öø-ÿœæ][a-zà-öø-ÿœæ’'-]*/gi
const FEWEST_WORDS = 4
/** A block of the page, an empty line within it, or the sign before an item of a list. */
const BREAK = /\n| {2,}|[•▪✓✔✅→]|[\ud83c-\ud83e][\udc00-\udfff]/

export const blocksOf = (text: string): string[] => text.split(BREAK)

/** The words of each sentence of a text; blocks without an end of sentence (menus, lists, titles) are left out. */
function sentencesOf(text: string): string[][] {
  return blocksOf(text).filter((line) => SENTENCE_END.test(line)).flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => sentence.match(WORD) ?? []).filter((words) => words.length >= FEWEST_WORDS)
}

/** `l’atelier` is one word. */
export function readFrench(text: string): Reading {
  const sentences = sentencesOf(text)
  const words = sentences.reduce((count, own) => count + own.length, 0)
  return { sentences: sentences.length, words, wordsPerSentence: sentences.length ? words / sentences.length : 0 }
}

/** Sounded groups of vowels, without the silent e of the end: « contemple » has two, « journée » two. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return Math.max(1, plain.replace(/(?<=[^aeiouy])(?:es?|ent)$/, '').match(/[aeiouy]+/g)?.length ?? 0)
}

/** 207 − 1.015 × words per sentence − 73.6 × syllables per word: 100 is very easy, 0 very hard (Kandel and Moles, 1958). 0 without a sentence. */
export function kandelMoles(text: string): number {
  const { words, wordsPerSentence } = readFrench(text)
  const syllables = sentencesOf(text).flat().reduce((count, word) => count + syllablesOf(word), 0)
  return words ? 207 - 1.015 * wordsPerSentence - 73.6 * syllables / words : 0
}
