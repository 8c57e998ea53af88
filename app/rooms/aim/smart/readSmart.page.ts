// Reads the sentence of an objective as a demanding colleague would: what is precise, counted, accepted, reachable, dated, and what is missing.
import { amount, deadline, means, owner, result, several, vague, verb } from './vocabulary.page.ts'

/** In the order of the word: précis, chiffré, accepté, atteignable, daté. */
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T'

/** What the sentence lacks; each has its words, with what to add. */
export type Lack = 'verb' | 'result' | 'means' | 'one' | 'number' | 'owner' | 'budget' | 'date' | 'vagueDate'

export interface SmartAnswer {
  letter: Letter
  /** For R, null: it is a chance, never a tick. */
  met: boolean | null
  /** The words that say it. */
  found: string | null
  /** Empty when nothing is missing. */
  lacks: readonly Lack[]
  /** R only: chances 0–1 with the budget kept; null until there is one. */
  chance: number | null
}

/** What is known beside the words: who accepted the objective, and the chance its budget gives. */
export interface SmartFacts { acceptedBy?: string | null; chance?: number | null }

/**
 * @param sentence in French or in English
 * @example readSmart('D’ici juin 2027, passer de 22 à 30 demandes de devis par mois.') // S, M and T met; A and R wait
 */
export function readSmart(sentence: string, { acceptedBy = null, chance = null }: SmartFacts = {}): SmartAnswer[] {
  const text = ` ${sentence.toLocaleLowerCase().replaceAll(/[\s\u00A0\u202F]+/gu, ' ').replaceAll(/['‘]/gu, '’')} `
  const date = find(deadline, text)
  // « En 6 mois », « juin 2027 » : the figures of a date count nothing.
  const undated = text.replaceAll(new RegExp(deadline.source, 'giu'), ' … ')
  const counted = find(amount, undated)
  const named = find(result, undated)
  const acts = find(verb, undated)
  const agreed = acceptedBy ?? find(owner, text)
  const specific: Lack[] = [
    ...(named ? [] : find(means, undated) ? ['means' as const] : ['result' as const]),
    ...(acts || counted?.includes('doubl') ? [] : ['verb' as const]),
    ...(several.test(undated) ? ['one' as const] : []),
  ]
  const answer = (letter: Letter, found: string | null, lacks: readonly Lack[]): SmartAnswer => ({ letter, met: lacks.length === 0, found, lacks, chance: null })
  return [
    answer('S', named, specific),
    answer('M', counted, counted ? [] : ['number']),
    answer('A', agreed, agreed ? [] : ['owner']),
    { letter: 'R', met: null, found: null, lacks: chance === null ? ['budget'] : [], chance },
    answer('T', date, date ? [] : [vague.test(text) ? 'vagueDate' : 'date']),
  ]
}

const find = (pattern: RegExp, text: string) => pattern.exec(text)?.[0]?.trim() ?? null
