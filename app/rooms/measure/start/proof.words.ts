/** Words of « Comment saura-t-on que ça marche ? », the tenth screen of the first run. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Comment saura-t-on que ça marche\u202f?',
    lead: 'Un des trois suffit pour commencer. Les chiffres viendront seuls.',
    code: 'Un code sur le site, sans bandeau', minutes: '5 min', noSite: 'Sans site, les deux autres suffisent.',
    go: 'Continuer', you: 'C’était vous.',
  },
  en: {
    title: 'How will we know it works?',
    lead: 'One of the three is enough to begin. The figures will come by themselves.',
    code: 'A code on the site, with no banner', minutes: '5 min', noSite: 'Without a site, the two others are enough.',
    go: 'Continue', you: 'It was you.',
  },
})
