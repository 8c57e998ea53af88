/** Words of a director's second screen. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: { next: 'Continuer', none: 'Je n’ai pas de plan' },
  en: { next: 'Continue', none: 'I have no plan' },
})
