// Words of « Seuils »: the usual figures, those the company chooses, and what choosing one changes.
import { defineWords } from '#app/deck/words.ts'

export const limitsWords = defineWords({
  fr: {
    sentence: '{chosen, plural, =0 {Votre site est jugé selon l’usage.} one {Un contrôle est jugé selon votre seuil, les {others} autres selon l’usage.} other {# contrôles sont jugés selon vos seuils, les {others} autres selon l’usage.}}',
    detail: 'Ces chiffres viennent de l’usage, d’aucune loi ni norme. Changez-en un si vos clients vous donnent raison : la prochaine lecture jugera ainsi votre site et ceux auxquels vous le comparez. Pour ce contrôle, la suite ne se comparera pas à ce qui précède.',
    example: 'Par exemple, un photographe dont les pages parlent par l’image peut demander 80 mots au lieu de 200.',
    readAgain: 'Relire avec ces seuils',
    readingSaid: 'La lecture commence, avec vos seuils.',
    underWay: 'Une lecture est en cours, avec les seuils de son départ : un changement vaudra pour la suivante.',
    noSite: 'Donner l’adresse de votre site',
    usual: 'L’usage : {usual}. {origin}.',
    own: 'Votre seuil',
    keep: 'Garder',
    keepNamed: 'Garder : {name}',
    back: 'Revenir à l’usage',
    backNamed: 'Revenir à l’usage : {name}',
    kept: 'Noté pour la prochaine lecture.',
    backSaid: 'L’usage vaudra de nouveau à la prochaine lecture.',
  },
  en: {
    sentence: '{chosen, plural, =0 {Your site is judged by the usual limits.} one {One check is judged by your limit, the other {others} by the usual ones.} other {# checks are judged by your limits, the other {others} by the usual ones.}}',
    detail: 'These figures are a convention, no law or standard. Change one where your customers prove you right: the next reading will judge your site by it, and those you compare it with. For that check, what follows will not compare with what came before.',
    example: 'For example, a photographer whose pages speak through pictures may ask for 80 words rather than 200.',
    readAgain: 'Read again with these limits',
    readingSaid: 'The reading begins, with your limits.',
    underWay: 'A reading is under way, with the limits it began with: a change will hold for the next one.',
    noSite: 'Give the address of your site',
    usual: 'Usually {usual}. {origin}.',
    own: 'Your limit',
    keep: 'Keep',
    keepNamed: 'Keep: {name}',
    back: 'Back to the usual limit',
    backNamed: 'Back to the usual limit: {name}',
    kept: 'Noted for the next reading.',
    backSaid: 'The usual limit will hold again at the next reading.',
  },
})
