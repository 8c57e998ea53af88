// Words of a file on its way: sent, read, what is refused of it.
import { defineWords } from '#app/deck/words.ts'

export const fileWords = defineWords({
  fr: {
    sending: 'Envoi de {name}', reading: 'Lecture de {name}', importing: 'Import de {name}', stop: 'Arrêter', share: '{share} faits',
    refused: 'Refusée',
    more: 'et {count, plural, one {# autre ligne} other {# autres lignes}}',
  },
  en: {
    sending: 'Sending {name}', reading: 'Reading {name}', importing: 'Importing {name}', stop: 'Stop', share: '{share} done',
    refused: 'Refused',
    more: 'and {count, plural, one {# more line} other {# more lines}}',
  },
})
