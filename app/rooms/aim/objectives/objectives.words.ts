// Words of the register of objectives, and of the drafts one may start from.
import { defineWords } from '#app/deck/words.ts'

export const objectivesWords = defineWords({
  fr: {
    sentence: '{count, plural, =0 {Aucun objectif suivi.} one {Un objectif suivi, un seul cap.} other {# objectifs suivis, un seul cap.}}',
    detail: 'Le cap est l’objectif que toutes les pages suivent. Les autres avancent à côté, et ceux qu’on arrête gardent leur histoire.',
    add: 'Ajouter un objectif', cancel: 'Revenir à la liste',
    agrees: 'va dans le sens de\u202f: {goal}', acts: 'Actions',
    course: 'votre cap', open: 'suivi', ended: 'arrêté le {day}', endedWhy: 'arrêté le {day}\u202f: {reason}',
    choose: 'En faire le cap', resume: 'Reprendre', stop: 'Arrêter', none: 'Rien encore.',
    chosen: 'C’est votre cap. Toutes les pages le suivent.',
    stopTitle: 'Arrêter cet objectif', stopWhy: 'Pourquoi l’arrêter\u202f?', stopHelp: 'La raison reste écrite avec lui. Ses actions et ses lignes de budget restent où elles sont.', stopped: 'Objectif arrêté. Son histoire reste.', close: 'Fermer',
    offline: 'Déjà atteint hors ligne', offlineReason: 'Pourquoi en ligne aussi\u202f: {reason}',
    drafts: 'Brouillons par métier et par taille', draftsLead: 'Sept souhaits, chacun avec son indicateur, ses leviers et son délai. Tout se corrige.',
    sector: 'Métier', noSector: 'Aucun en particulier', size: 'Temps disponible', alone: 'Une personne, 6 h par semaine au plus', small: 'Jusqu’à 35 h par semaine', team: 'Plus de 35 h par semaine',
    wish: 'Souhait', counted: 'Ce que l’on compte', target: 'Premier repère, par mois', months: 'Délai', monthsOf: '{count, plural, one {# mois} other {# mois}}', levers: 'Leviers à regarder d’abord', start: 'Partir de là',
  },
  en: {
    sentence: '{count, plural, =0 {No objective followed.} one {One objective followed, one course.} other {# objectives followed, one course.}}',
    detail: 'The course is the objective that every page follows. The others go on beside it, and those one ends keep their history.',
    add: 'Add an objective', cancel: 'Back to the list',
    agrees: 'agrees with: {goal}', acts: 'Actions',
    course: 'your course', open: 'followed', ended: 'ended on {day}', endedWhy: 'ended on {day}: {reason}',
    choose: 'Make it the course', resume: 'Take it up again', stop: 'End it', none: 'Nothing yet.',
    chosen: 'This is your course. Every page follows it.',
    stopTitle: 'End this objective', stopWhy: 'Why end it?', stopHelp: 'The reason stays written with it. Its actions and budget lines stay where they are.', stopped: 'Objective ended. Its history stays.', close: 'Close',
    offline: 'Already met offline', offlineReason: 'Why online too: {reason}',
    drafts: 'Drafts by trade and size', draftsLead: 'Seven wishes, each with its KPI, its levers and its time. All of it can be changed.',
    sector: 'Trade', noSector: 'None in particular', size: 'Time available', alone: 'One person, 6 h a week at most', small: 'Up to 35 h a week', team: 'More than 35 h a week',
    wish: 'Wish', counted: 'What is counted', target: 'First figure, a month', months: 'Time', monthsOf: '{count, plural, one {# month} other {# months}}', levers: 'Levers to look at first', start: 'Start from there',
  },
})
