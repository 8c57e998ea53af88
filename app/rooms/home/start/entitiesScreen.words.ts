/** Words of a director's first screen. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: { title: 'Vos entités', lead: 'Marques, magasins ou pays\u202f: chacun aura son cap et son budget, et vous les verrez côte à côte.', count: '{count, plural, one {# entité} other {# entités}}', next: 'Continuer', only: 'Une seule entreprise' },
  en: { title: 'Your entities', lead: 'Brands, shops or countries: each will have its course and its budget, and you will see them side by side.', count: '{count, plural, one {# entity} other {# entities}}', next: 'Continue', only: 'A single company' },
})
