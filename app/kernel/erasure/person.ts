// Who is to be erased, and what stands for them: an e-mail address, or the identifier a site gave a visitor.
import { randomUUID } from 'node:crypto'
import * as z from 'zod'

export type Person = {
  /** As it was given, without spaces around it. */
  text: string
  /** What is written where the text was. An address stays an address, and no two are alike: some columns ask for that. */
  instead: string
  isAddress: boolean
}

/** Shorter texts are found inside other words: removing them would damage what is not theirs. */
const shortest = 6

/** Rejects with a sentence what would reach further than one person. */
export const readPerson = (given: string): Person => {
  const text = given.trim()
  if (text.length < shortest) throw new Error(`"${text}" is too short to stand for one person: give an e-mail address or a visitor's identifier of at least ${shortest} characters.`)
  const isAddress = z.email().safeParse(text).success
  return { text, instead: isAddress ? `efface-${randomUUID().slice(0, 8)}@efface.invalid` : '[effacé]', isAddress }
}
