// What a question is: asked in one room, in plain words, and answered by records rather than by a text nobody reads again.
import type { Bilingual, RoomName } from '#app/model/noun.ts'

export interface Question {
  /** The question's id in the method's list of 46. */
  id: string
  /** Place among the questions of its pace, from 1. */
  order: number
  pace: 'essential'
  room: RoomName
  ask: Bilingual
  /** What goes wrong when nobody answers. */
  why: Bilingual
  /** The nouns of the model that answer it. */
  answeredBy: readonly [string, ...string[]]
  /** Rows of the method it covers. */
  methodRows: readonly [string, ...string[]]
}

/** @example export default question({ id: 'start-date', … }) */
export const question = (item: Question): Question => item
