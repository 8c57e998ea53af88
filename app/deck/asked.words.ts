// Words of a rule that asks first.
import { defineWords } from './words.ts'

export const askedWords = defineWords({
  fr: { passOver: 'Passer outre, noté à mon nom' },
  en: { passOver: 'Go on, noted with my name' },
})
