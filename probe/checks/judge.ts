// What the checks say of one page, and what they note of it: all that is kept once the page is dropped. Plain JSON, since a page is judged in a thread and remembered in a file.
import type { PageFacts } from '../facts/page-facts.ts'
import type { PageContext } from '../facts/site-facts.ts'
import type { Noter } from '../readings/reading.ts'
import { drawnMenus } from '../rules/words/drawn-menus.ts'
import { notMeasured, type Check, type Note, type Values, type Verdict } from './contract.ts'
import { limitOf, type Limits } from './limits.ts'

/** What is asked of a site. The same shelf on both sides of a thread: states are told by place. */
export interface Shelf { checks: readonly Check[]; noters: readonly Noter[]; /** Chosen in place of the usual figures. */ limits?: Limits | undefined }

export type PageCheck = Extract<Check, { reads: 'page' }>
export type Found = Extract<Verdict, { state: 'fail' | 'to_verify' }>

const LETTERS = { pass: 'p', fail: 'f', to_verify: 'v', not_applicable: '-', not_measured: '?' } as const
export type Letter = typeof LETTERS[keyof typeof LETTERS]

export interface PageJudgement {
  /** A letter a page check, in the shelf's order. */
  states: string
  found: { check: string; verdict: Found }[]
  /** Of passes that have something to tell, by check. */
  values: Record<string, Values>
  /** Why something was not measured, by check; why something could not be noted, by noter. */
  reasons: Record<string, string>
  /** By noter, as JSON: a note is written once, then only passed on until the site is judged. */
  notes: Record<string, string>
}

const pageChecksOf = (checks: readonly Check[]): PageCheck[] => checks.filter((check) => check.reads === 'page')

/** Those asked for, and what concluding needs. */
const allNoters = (noters: readonly Noter[]): readonly Noter[] => [...noters, drawnMenus]

const failureOf = (error: unknown): string => `the check failed: ${error instanceof Error ? error.message : String(error)}`

/** A check that throws has measured nothing. */
export function guarded<Answer>(judge: () => Answer): Answer | Verdict {
  try {
    return judge()
  } catch (error) {
    return notMeasured(failureOf(error))
  }
}

export function judgePage({ checks, noters, limits }: Shelf, page: PageFacts, about: PageContext): PageJudgement {
  const judged: PageJudgement = { states: '', found: [], values: {}, reasons: {}, notes: {} }
  for (const check of checks) {
    if (check.reads !== 'page') continue
    const verdict = guarded(() => check.run(page, about, limitOf(check, limits)))
    judged.states += LETTERS[verdict.state]
    if (verdict.state === 'fail' || verdict.state === 'to_verify') judged.found.push({ check: check.id, verdict })
    if (verdict.state === 'not_measured') judged.reasons[check.id] = verdict.reason
    if (verdict.state === 'pass' && Object.keys(verdict.values).length) judged.values[check.id] = verdict.values
  }
  for (const noter of allNoters(noters)) {
    try {
      const note = noter.note?.(page, about)
      if (note !== undefined) judged.notes[noter.id] = JSON.stringify(note)
    } catch (error) {
      judged.reasons[noter.id] = failureOf(error)
    }
  }
  return judged
}

/** Findings of one check that are kept whole; of a site with more, the others are counted. */
const FOUND_LIMIT = 1_000
/** Different notes remembered for being said again: those of templates come early. */
const KNOWN_LIMIT = 50_000

/** How a check of pages went over the pages read so far. */
export interface PageCount { letters: Record<Letter, number>; values: Values; reasons: Set<string>; found: Found[] }

export interface Tally {
  counts: ReadonlyMap<string, PageCount>
  /** Pages that noted the same share one note: it is read, never changed. */
  notesOf(id: string): Note<unknown>[]
  /** Why a page's notes are missing: nothing sure can be said of the site then. */
  failureOf(id: string): string | undefined
  add(url: string, judgement: PageJudgement): void
}

/** Adds page to page. Notes wait as text, which takes a third of the room; those that a template repeats on every page are held once. */
export function createTally({ checks, noters }: Shelf): Tally {
  const counts = new Map(pageChecksOf(checks).map(({ id }): [string, PageCount] => [id, { letters: { p: 0, f: 0, v: 0, '-': 0, '?': 0 }, values: {}, reasons: new Set(), found: [] }]))
  const inOrder = [...counts.values()]
  const notes = new Map(allNoters(noters).map(({ id }): [string, { urls: string[]; texts: string[] }] => [id, { urls: [], texts: [] }]))
  const failures = new Map<string, string>()
  const same = new Map<string, string>()
  const once = (text: string): string => {
    const former = same.get(text)
    if (former === undefined && same.size < KNOWN_LIMIT) same.set(text, text)
    return former ?? text
  }
  return {
    counts,
    notesOf(id) {
      const { urls, texts } = notes.get(id) ?? { urls: [], texts: [] }
      const read = new Map<string, unknown>()
      return texts.map((text, at) => {
        if (!read.has(text)) read.set(text, JSON.parse(text))
        return { url: urls[at]!, noted: read.get(text) }
      })
    },
    failureOf: (id) => failures.get(id),
    add(url, judgement) {
      for (const [at, { letters }] of inOrder.entries()) letters[judgement.states[at] as Letter] += 1
      for (const [id, values] of Object.entries(judgement.values)) {
        const count = counts.get(id)!
        if (count.letters.p === 1) count.values = values
      }
      for (const [id, reason] of Object.entries(judgement.reasons)) {
        const count = counts.get(id)
        if (count) count.reasons.add(reason)
        else failures.set(id, reason)
      }
      for (const { check, verdict } of judgement.found) {
        const { found } = counts.get(check)!
        if (found.length < FOUND_LIMIT) found.push(verdict)
      }
      for (const [id, note] of Object.entries(judgement.notes)) {
        const kept = notes.get(id)!
        kept.urls.push(url)
        kept.texts.push(once(note))
      }
    },
  }
}
