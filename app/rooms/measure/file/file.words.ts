// Words of a file on its way: sent, read, what is refused of it.
import { defineWords } from '#app/deck/words.ts'

export const fileWords = defineWords({
  fr: {
    sending: 'Envoi de {name}', reading: 'Lecture de {name}', stop: 'Arrêter', share: '{share} faits',
    more: 'et {count, plural, one {# autre ligne} other {# autres lignes}}',
  },
  en: {
    sending: 'Sending {name}', reading: 'Reading {name}', stop: 'Stop', share: '{share} done',
    more: 'and {count, plural, one {# more line} other {# more lines}}',
  },
})
