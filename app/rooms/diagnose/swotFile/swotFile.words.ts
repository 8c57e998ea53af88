// Words of the SWOT as a file.
import { defineWords } from '#app/deck/words.ts'

export const swotFileWords = defineWords({
  fr: {
    fold: 'Reprendre ou emporter vos forces et faiblesses',
    download: 'Emporter en CSV',
    lead: 'Deux colonnes, « Type » et « Phrase », un tableau à quatre cases ou une liste sous des titres.',
    understood: '{count, plural, =0 {Aucune phrase nouvelle} one {# phrase nouvelle} other {# phrases nouvelles}}{known, plural, =0 {} one {, # déjà dite} other {, # déjà dites}}{refused, plural, =0 {} one {, # ligne refusée} other {, # lignes refusées}}.',
    moreRefused: '{count, plural, one {Et # autre.} other {Et # autres.}}',
    strength: 'Force', weakness: 'Faiblesse', opportunity: 'Opportunité', threat: 'Menace', constraint: 'Contrainte',
    import: '{count, plural, one {Importer # phrase} other {Importer # phrases}}',
    imported: '{count, plural, one {# phrase importée} other {# phrases importées}}.',
    undo: 'Tout annuler', undone: 'Import annulé.', cancel: 'Choisir un autre fichier',
  },
  en: {
    fold: 'Import or export your strengths and weaknesses',
    download: 'Export as CSV',
    lead: 'Two columns, “Kind” and “Sentence”, a table of four squares or a list under headings.',
    understood: '{count, plural, =0 {No new sentence} one {# new sentence} other {# new sentences}}{known, plural, =0 {} other {, # already there}}{refused, plural, =0 {} one {, # line refused} other {, # lines refused}}.',
    moreRefused: 'And {count} more.',
    strength: 'Strength', weakness: 'Weakness', opportunity: 'Opportunity', threat: 'Threat', constraint: 'Constraint',
    import: '{count, plural, one {Import # sentence} other {Import # sentences}}',
    imported: '{count, plural, one {# sentence imported} other {# sentences imported}}.',
    undo: 'Undo it all', undone: 'Import undone.', cancel: 'Choose another file',
  },
})
