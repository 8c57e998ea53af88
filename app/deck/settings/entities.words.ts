/** Words of the entities of a company. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    title: 'Vos entités', none: 'Une seule entreprise, un seul cap. Ajoutez vos marques, magasins ou pays s’ils ont chacun le leur.',
    paste: 'Une entité par ligne', pasteHelp: 'Collez la colonne d’un tableur\u202f: marques, magasins, pays.', add: '{count, plural, =0 {Ajouter} one {Ajouter # entité} other {Ajouter # entités}}',
    added: '{count, plural, =0 {Rien de nouveau} one {# entité ajoutée} other {# entités ajoutées}}{known, plural, =0 {.} one {, # déjà là.} other {, # déjà là.}}',
    rename: 'Renommer', name: 'Nom', save: 'Enregistrer', leave: 'Laisser', renamed: 'Entité renommée.',
  },
  en: {
    title: 'Your entities', none: 'One company, one course. Add your brands, shops or countries if each has its own.',
    paste: 'One entity a line', pasteHelp: 'Paste the column of a spreadsheet: brands, shops, countries.', add: '{count, plural, =0 {Add} one {Add # entity} other {Add # entities}}',
    added: '{count, plural, =0 {Nothing new} one {# entity added} other {# entities added}}{known, plural, =0 {.} one {, # already there.} other {, # already there.}}',
    rename: 'Rename', name: 'Name', save: 'Save', leave: 'Leave', renamed: 'Entity renamed.',
  },
})
