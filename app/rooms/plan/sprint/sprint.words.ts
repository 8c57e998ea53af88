/** Words of « Six semaines, cinq actions »: the actions proposed, and the screen that proposes them. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: '{weeks, plural, one {Une semaine} =6 {Six semaines} other {# semaines}}, {actions, plural, =0 {aucune action} one {une action} =2 {deux actions} =3 {trois actions} =4 {quatre actions} =5 {cinq actions} other {# actions}}',
    lead: 'Tirées de ce que nous avons lu, de votre levier et de vos heures. Décochez ce que vous ne ferez pas.',
    repair: 'Réparer «\u00a0{what}\u00a0»', repairByOther: 'Faire réparer «\u00a0{what}\u00a0»',
    till: 'Demander à chaque client «\u00a0Comment nous avez-vous connus\u202f?\u00a0»', tillHow: 'Une feuille près de la caisse ou du téléphone, un trait par réponse.',
    trial: '{lever}\u202f: préparer l’essai et le lancer', trialHow: 'Puis il tourne du {from} au {day}, à {money} par mois.', lever: '{lever}\u202f: mettre en place', leverHow: 'Premiers effets en {weeks, plural, one {une semaine} other {# semaines}} environ.',
    review: 'Faire le point', reviewHow: 'Attendu, arrivé, et ce qu’on change\u202f: 20 minutes.',
    owner: '{name}', nobody: 'à désigner', on: 'le {day}', between: 'du {from} au {to}',
    hours: '{planned} prévues sur {capacity} en six semaines.', free: '{share} laissés libres exprès\u202f: l’imprévu vient toujours.', hoursUnknown: 'Vos heures ne sont pas connues\u202f: nous avons compté 4 h par semaine.',
    left: 'N’entre pas dans ces six semaines\u202f: {titles}.',
    datesTitle: 'Les dates de votre métier', strip: 'Calendrier des six semaines', bar: '{bar}, semaine du {week}', freeRow: 'Libre exprès', freeBar: 'libre',
    accept: 'Mettre au calendrier (ICS)', acceptOnly: 'Garder ces actions', already: 'Vos actions sont placées. Vous les déplacez dans Planifier.', download: 'Télécharger le calendrier (ICS)', go: 'Continuer',
    toCourse: 'Fixer votre cap',
    none: 'Aucune action à proposer encore\u202f: il faut d’abord un cap.', accepted: '{count, plural, one {# action placée} other {# actions placées}}',
  },
  en: {
    title: '{weeks, plural, one {One week} =6 {Six weeks} other {# weeks}}, {actions, plural, =0 {no action} one {one action} =2 {two actions} =3 {three actions} =4 {four actions} =5 {five actions} other {# actions}}',
    lead: 'Drawn from what we read, from your lever and your hours. Untick what you will not do.',
    repair: 'Repair “{what}”', repairByOther: 'Have “{what}” repaired',
    till: 'Ask each customer “How did you hear of us?”', tillHow: 'A sheet near the till or the phone, one stroke an answer.',
    trial: '{lever}: prepare the trial and launch it', trialHow: 'Then it runs from {from} to {day}, at {money} a month.', lever: '{lever}: set it up', leverHow: 'First effects in about {weeks, plural, one {one week} other {# weeks}}.',
    review: 'Take stock', reviewHow: 'Expected, actual, and what changes: 20 minutes.',
    owner: '{name}', nobody: 'to be named', on: 'on {day}', between: 'from {from} to {to}',
    hours: '{planned} planned of {capacity} in six weeks.', free: '{share} left free on purpose: the unforeseen always comes.', hoursUnknown: 'Your hours are not known: we counted 4 h a week.',
    left: 'Does not fit in these six weeks: {titles}.',
    datesTitle: 'The dates of your trade', strip: 'Calendar of the six weeks', bar: '{bar}, week of {week}', freeRow: 'Free on purpose', freeBar: 'free',
    accept: 'Put in the calendar (ICS)', acceptOnly: 'Keep these actions', already: 'Your actions are placed. You move them in Plan.', download: 'Download the calendar (ICS)', go: 'Continue',
    toCourse: 'Set your course',
    none: 'No action to propose yet: a course comes first.', accepted: '{count, plural, one {# action placed} other {# actions placed}}',
  },
})
