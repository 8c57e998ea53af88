/** The words of the company's own brand. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Votre identité sur les documents', lead: 'Nom, couleurs et logo du rapport, de la page, des présentations et des courriers.',
    whose: 'À qui est cette identité\u202f?', company: 'L’entreprise elle-même', adviser: 'Son conseil', companyHelp: 'Ce nom remplace celui de l’entreprise sur les documents.', adviserHelp: 'Les documents restent ceux de {company}, « préparés par » ce nom, à ses couleurs.',
    name: 'Nom', primary: 'Couleur principale', second: 'Seconde couleur', footer: 'Ligne de bas de page', optional: 'facultatif',
    logo: 'Déposer un logo', logoHint: 'PNG, JPEG ou WebP. Un SVG s’enregistre d’abord en PNG.', removeLogo: 'Retirer le logo', logoUnread: 'Cette image ne s’ouvre pas. Essayez un PNG.',
    readable: 'Cette couleur se lit bien sur le papier\u202f: elle sert aux titres et aux formes.', paleText: 'Cette couleur est trop pâle pour écrire\u202f: elle sert aux formes seulement, et l’encre écrit.', paleShapes: 'Cette couleur est trop pâle pour écrire et pour les graphiques\u202f: elle sert de fond, et l’encre fait le reste.',
    save: 'Garder cette identité', saved: 'Identité gardée.', remove: 'Revenir à celle d’Azimut', removed: 'Les documents reprennent l’allure d’Azimut.',
    takeFrom: 'Reprendre celle de', choose: 'Choisir une entreprise', takenNone: 'Cette entreprise n’a pas encore d’identité.', preview: 'Aperçu', madeBy: 'Préparé par {name}', kind: 'Stratégie numérique',
  },
  en: {
    title: 'Your brand on documents', lead: 'Name, colours and logo of the report, the page, the decks and the mails.',
    whose: 'Whose brand is it?', company: 'The company’s own', adviser: 'Its adviser’s', companyHelp: 'This name replaces the company’s on documents.', adviserHelp: 'Documents stay those of {company}, “prepared by” this name, in its colours.',
    name: 'Name', primary: 'Main colour', second: 'Second colour', footer: 'Line at the foot', optional: 'optional',
    logo: 'Drop a logo', logoHint: 'PNG, JPEG or WebP. Save an SVG as a PNG first.', removeLogo: 'Remove the logo', logoUnread: 'This picture does not open. Try a PNG.',
    readable: 'This colour reads well on paper: it serves titles and shapes.', paleText: 'This colour is too pale to write with: it serves shapes only, and ink writes.', paleShapes: 'This colour is too pale to write with and for charts: it serves as a ground, and ink does the rest.',
    save: 'Keep this brand', saved: 'Brand kept.', remove: 'Back to Azimut’s own', removed: 'Documents take Azimut’s look again.',
    takeFrom: 'Take that of', choose: 'Choose a company', takenNone: 'This company has no brand yet.', preview: 'Preview', madeBy: 'Prepared by {name}', kind: 'Digital strategy',
  },
})
