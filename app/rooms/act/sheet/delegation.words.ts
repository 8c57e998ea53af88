// The delegation card as it leaves: who, what, when, why, and the thread that says it.
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    subject: 'À faire pour le {day} : {title}',
    hello: 'Bonjour,',
    asks: '{from} vous confie cette action.',
    what: 'Quoi : {title}',
    who: 'Qui : {name}',
    when: 'Quand : du {start} au {due}, {hours} environ',
    why: 'Pourquoi : {objective}',
    doneWhen: 'C’est fait quand : {text}',
    thread: 'La fiche et son fil rouge : {url}',
    file: 'action',
    noOwner: 'à désigner',
    noObjective: 'à relier',
  },
  en: {
    subject: 'To do by {day}: {title}',
    hello: 'Hello,',
    asks: '{from} hands you this action.',
    what: 'What: {title}',
    who: 'Who: {name}',
    when: 'When: from {start} to {due}, about {hours}',
    why: 'Why: {objective}',
    doneWhen: 'It is done when: {text}',
    thread: 'The sheet and its thread: {url}',
    file: 'action',
    noOwner: 'nobody yet',
    noObjective: 'to link',
  },
})
