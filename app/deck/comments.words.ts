/** Words of the comments under a thread. */
import { defineWords } from './words.ts'

export const words = defineWords({
  fr: {
    title: '{count, plural, =0 {Commenter} one {# commentaire} other {# commentaires}}',
    write: 'Votre commentaire', answerTo: 'Répondre à {name}', send: 'Commenter', answer: 'Répondre', change: 'Modifier', save: 'Enregistrer', remove: 'Retirer', cancel: 'Laisser ainsi',
    said: 'Commentaire noté.', removed: 'Commentaire retiré.', call: 'Prévenir', called: 'prévenu\u202f: {names}', nobody: 'personne en particulier', you: 'vous',
  },
  en: {
    title: '{count, plural, =0 {Comment} one {# comment} other {# comments}}',
    write: 'Your comment', answerTo: 'Answer {name}', send: 'Comment', answer: 'Answer', change: 'Change', save: 'Save', remove: 'Remove', cancel: 'Leave it so',
    said: 'Comment noted.', removed: 'Comment removed.', call: 'Tell', called: 'told: {names}', nobody: 'nobody in particular', you: 'you',
  },
})
