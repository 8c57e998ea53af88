/** The words of the home page. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    mentions: 'On vous attend', mentioned: '{name}\u202f: {text}',
    where: '{day} · {company}', fictional: '{company} (exemple fictif)',
    onCourse: 'Vous tenez le cap\u202f: {actual} {results} sur {expected} {gender, select, masculine {attendus} other {attendues}} à ce jour.',
    watch: 'Votre cap est à surveiller\u202f: {actual} {results} sur {expected} {gender, select, masculine {attendus} other {attendues}} à ce jour.',
    offCourse: 'Vous perdez le cap\u202f: {actual} {results} sur {expected} {gender, select, masculine {attendus} other {attendues}} à ce jour.',
    tooEarly: '{actual, plural, =0 {Trop tôt pour juger\u202f: {gender, select, masculine {aucun des {results} n’est compté} other {aucune des {results} n’est comptée}} encore.} other {Trop tôt pour juger\u202f: {actual} {results} à ce jour.}}',
    beforeStart: 'Le départ est le {day}.',
    late: 'La mesure est retardée. Les visites sont gardées, elles seront comptées.',
    unmeasured: 'Votre cap est fixé\u202f; rien n’est encore mesuré.',
    chances: 'À ce rythme, vous avez {count, plural, one {# chance sur 10} other {# chances sur 10}} d’atteindre {target} {results} au {day}.',
    tooEarlyDetail: 'Il faut en attendre au moins trois pour que le compte dise quelque chose.',
    arcLabel: '{count, plural, one {# chance sur 10} other {# chances sur 10}}', arcCaption: '{count, plural, one {chance sur 10} other {chances sur 10}}',

    stepSite: 'Commençons par votre site.', stepSiteDetail: 'Azimut lit votre site, chiffre votre objectif et vous dit quoi faire chaque semaine. Comptez 25 minutes en tout.', stepSiteDo: 'Donner l’adresse de votre site',
    stepDiagnosis: 'Lisons votre site.', stepDiagnosisReading: 'Votre site est en cours de lecture.', stepDiagnosisDetail: 'Trois minutes\u202f: ce que voit un client, avec la preuve de chaque constat.', stepDiagnosisDo: 'Voir la lecture',
    stepCourse: 'Où voulez-vous aller cette année\u202f?', stepCourseDetail: 'Un objectif chiffré et daté. Le reste s’en déduit.', stepCourseDo: 'Fixer votre cap',
    stepBudget: 'Voyons ce que ce cap demande.', stepBudgetDetail: 'Le budget se déduit de l’objectif, avec ses chances de suffire.', stepBudgetDo: 'Déduire le budget',
    stepActions: 'Qui fait quoi, et quand\u202f?', stepActionsDetail: 'Quelques actions qui tiennent dans vos heures, chacune avec une date.', stepActionsDo: 'Choisir les actions',
    stepTracker: 'Comment saurez-vous que ça marche\u202f?', stepTrackerDetail: 'Un code sur votre site, sans bandeau\u202f: cinq minutes.', stepTrackerDo: 'Poser le code de mesure',
    path: 'Le chemin', ofSteps: '{done} sur {of}', gives: '{what}, {count} min', later: 'plus tard, quand vous aurez un site',
    siteGives: 'une adresse suffit', diagnosisGives: 'vos atouts et vos freins, avec leur preuve', courseGives: 'un chiffre et une date', budgetGives: 'des euros, des heures, et vos chances', actionsGives: 'qui, quoi, pour quand', trackerGives: 'un code sur le site, sans bandeau', reviewGives: 'ce qu’on garde, ce qu’on change',
    site: 'Votre site', diagnosis: 'Ce que voit un client', course: 'Votre cap', budget: 'Ce que cela demande', actions: 'Vos actions', tracker: 'La mesure', review: 'Le premier point',

    week: 'Cette semaine', atLeast: '{hours} au moins', inAll: '{hours}', hoursOf: '{planned} sur vos {capacity}', hours: '{planned} prévues', hoursLabel: '{planned} prévues sur vos {capacity}',
    weekNone: 'Rien à faire cette semaine.', start: 'Commencer', seeWeek: 'Toute la semaine', serves: 'sert «\u00a0{why}\u00a0»', allServe: 'tout sert «\u00a0{why}\u00a0»', overdue: 'à faire depuis le {day}', done: '{title}\u202f: c’est noté, {hours}.', undo: 'Annuler',
    moreActions: '{count, plural, one {et # autre} other {et # autres}}',

    waiting: 'Une décision vous attend', decide: 'Décider', why: 'Pourquoi\u202f?', thread: 'Fil rouge', close: 'Fermer',
    lineCost: '<b>«\u00a0{line}\u00a0» a coûté {cost} par {result}</b>, contre {expected} prévus.',
    lineNone: '<b>«\u00a0{line}\u00a0» a coûté {spent}</b> et n’a encore rien apporté, pour {expected} prévus par {result}.',
    lineFew: '{count} {results} seulement\u202f: entre {low} et {high}. Arrêter, attendre encore, ou déplacer l’argent.',
    lineNoneDetail: 'Arrêter, corriger, ou laisser encore un peu de temps.',
    lineBar: '{value}, entre {low} et {high}, contre {expected} prévus', planned: 'prévu {amount}',
    reviewToday: 'C’est le jour de faire le point.', reviewLate: 'Le point du {day} attend.', reviewDetail: 'Vingt minutes\u202f: attendu, arrivé, et ce qu’on change.',
    waitingNone: 'Aucune décision ne vous attend.',

    cap: 'Votre cap', curve: '{actual} {results} au {today}, {expected} {gender, select, masculine {attendus} other {attendues}}\u202f; entre {low} et {high} au {end}', actual: 'réel', expected: 'attendu', range: 'fourchette',
    state_onCourse: 'Cap tenu', state_watch: 'À surveiller', state_offCourse: 'Cap perdu', state_tooEarly: 'Trop tôt', capNone: 'La courbe commencera avec le code de mesure.',

    worth: 'Ce que ça rapporte', brought: 'Chiffre d’affaires apporté', since: 'depuis le {day}', broughtDefinition: 'Résultats comptés depuis le départ, à la valeur que vous donnez à chacun.', broughtFormula: '{count} {results} × valeur d’un résultat', costRow: 'Coût complet',
    roiInterval: 'Pour 1\u00a0€ dépensé, {low} à {high} reviennent', fullCost: 'Coût complet {amount}, dont {hours} de travail.', costNoHours: 'Coût complet {amount}, aucune heure notée.', costUnknown: 'Dépensé {amount}, {hours} de travail. Le coût complet attend des heures ou des taux.', worthTooEarly: 'Trop tôt\u202f: encore {count} {results}', worthEnough: 'Assez de données', worthUnknown: 'Dites ce que vaut un résultat\u202f: nous dirons ce que ça rapporte.', giveValue: 'Dire ce que vaut un résultat',

    sinceVisit: 'Depuis votre dernière visite', fixed: 'Réparé', fault: 'Panne', back: 'De retour', watchOther: 'Veille', atOther: 'chez {site}', firstVisit: 'Première visite reçue', firstVisitAt: 'à {time}', nothingNew: 'Rien de neuf depuis votre dernière visite.',
    toLink: 'À relier', toLinkCount: '{count, plural, =0 {Tout est relié.} one {# lien manque au fil rouge.} other {# liens manquent au fil rouge.}}', missing: '{noun} sans {what}',
    nextReview: 'Prochain point', nextReviewDay: '{day}, 20 min.', prepare: 'Préparer', nextReviewSaid: 'Prochain point\u202f: {day}, 20 min.', noReview: 'Aucun point au calendrier.', placeReview: 'Placer les points',
  },
  en: {
    mentions: 'You are asked for', mentioned: '{name}: {text}',
    where: '{day} · {company}', fictional: '{company} (fictional example)',
    onCourse: 'You are on course: {actual} {results} of {expected} {gender, select, other {expected}} by today.',
    watch: 'Your course needs watching: {actual} {results} of {expected} {gender, select, other {expected}} by today.',
    offCourse: 'You are off course: {actual} {results} of {expected} {gender, select, other {expected}} by today.',
    tooEarly: '{actual, plural, =0 {Too early to judge: no {results} {gender, select, other {counted}} yet.} other {Too early to judge: {actual} {results} so far.}}',
    beforeStart: 'You start on {day}.',
    late: 'The measure is delayed. Visits are kept, they will be counted.',
    unmeasured: 'Your course is set; nothing is measured yet.',
    chances: 'At this pace, you have {count, plural, one {# chance in 10} other {# chances in 10}} of reaching {target} {results} by {day}.',
    tooEarlyDetail: 'At least three must be expected before the count says anything.',
    arcLabel: '{count, plural, one {# chance in 10} other {# chances in 10}}', arcCaption: '{count, plural, one {chance in 10} other {chances in 10}}',

    stepSite: 'Let us begin with your site.', stepSiteDetail: 'Azimut reads your site, puts a number on your objective and tells you what to do each week. It takes 25 minutes in all.', stepSiteDo: 'Give the address of your site',
    stepDiagnosis: 'Let us read your site.', stepDiagnosisReading: 'Your site is being read.', stepDiagnosisDetail: 'Three minutes: what a customer sees, with the proof of each finding.', stepDiagnosisDo: 'See the reading',
    stepCourse: 'Where do you want to go this year?', stepCourseDetail: 'An objective with a number and a date. The rest follows from it.', stepCourseDo: 'Set your course',
    stepBudget: 'Let us see what this course takes.', stepBudgetDetail: 'The budget is derived from the objective, with its chances of being enough.', stepBudgetDo: 'Derive the budget',
    stepActions: 'Who does what, and when?', stepActionsDetail: 'A few actions that fit your hours, each with a date.', stepActionsDo: 'Choose the actions',
    stepTracker: 'How will you know it works?', stepTrackerDetail: 'A code on your site, with no banner: five minutes.', stepTrackerDo: 'Put the tracking code in place',
    path: 'The way', ofSteps: '{done} of {of}', gives: '{what}, {count} min', later: 'later, once you have a site',
    siteGives: 'an address is enough', diagnosisGives: 'your assets and your brakes, with their proof', courseGives: 'a figure and a date', budgetGives: 'euros, hours, and your chances', actionsGives: 'who, what, by when', trackerGives: 'a code on the site, with no banner', reviewGives: 'what stays, what changes',
    site: 'Your site', diagnosis: 'What a customer sees', course: 'Your course', budget: 'What it takes', actions: 'Your actions', tracker: 'The measure', review: 'The first review',

    week: 'This week', atLeast: '{hours} or more', inAll: '{hours}', hoursOf: '{planned} of your {capacity}', hours: '{planned} planned', hoursLabel: '{planned} planned of your {capacity}',
    weekNone: 'Nothing to do this week.', start: 'Begin', seeWeek: 'The whole week', serves: 'serves “{why}”', allServe: 'all serve “{why}”', overdue: 'to do since {day}', done: '{title}: noted, {hours}.', undo: 'Undo',
    moreActions: '{count, plural, one {and # more} other {and # more}}',

    waiting: 'A decision awaits you', decide: 'Decide', why: 'Why?', thread: 'Thread', close: 'Close',
    lineCost: '<b>“{line}” cost {cost} per {result}</b>, against {expected} planned.',
    lineNone: '<b>“{line}” cost {spent}</b> and has brought nothing yet, for {expected} planned per {result}.',
    lineFew: 'Only {count} {results}: between {low} and {high}. Stop, wait some more, or move the money.',
    lineNoneDetail: 'Stop, correct, or leave it a little more time.',
    lineBar: '{value}, between {low} and {high}, against {expected} planned', planned: 'planned {amount}',
    reviewToday: 'It is the day of the review.', reviewLate: 'The review of {day} is waiting.', reviewDetail: 'Twenty minutes: expected, actual, and what one changes.',
    waitingNone: 'No decision awaits you.',

    cap: 'Your course', curve: '{actual} {results} on {today}, {expected} {gender, select, other {expected}}; between {low} and {high} on {end}', actual: 'actual', expected: 'expected', range: 'range',
    state_onCourse: 'On course', state_watch: 'To watch', state_offCourse: 'Off course', state_tooEarly: 'Too early', capNone: 'The curve begins with the tracking code.',

    worth: 'What it brings', brought: 'Sales brought', since: 'since {day}', broughtDefinition: 'Results counted since the start, at the value you give each of them.', broughtFormula: '{count} {results} × value of a result', costRow: 'Full cost',
    roiInterval: 'For €1 spent, {low} to {high} come back', fullCost: 'Full cost {amount}, {hours} of work included.', costNoHours: 'Full cost {amount}, no hours noted.', costUnknown: 'Spent {amount}, {hours} of work. The full cost awaits hours or rates.', worthTooEarly: 'Too early: {count} more {results}', worthEnough: 'Enough data', worthUnknown: 'Say what a result is worth: we will say what it brings.', giveValue: 'Say what a result is worth',

    sinceVisit: 'Since your last visit', fixed: 'Fixed', fault: 'Fault', back: 'Back', watchOther: 'Watch', atOther: 'on {site}', firstVisit: 'First visit received', firstVisitAt: 'at {time}', nothingNew: 'Nothing new since your last visit.',
    toLink: 'To be linked', toLinkCount: '{count, plural, =0 {Everything is linked.} one {# link is missing on the thread.} other {# links are missing on the thread.}}', missing: '{noun} without {what}',
    nextReview: 'Next review', nextReviewDay: '{day}, 20 min.', prepare: 'Prepare', nextReviewSaid: 'Next review: {day}, 20 min.', noReview: 'No review in the calendar.', placeReview: 'Place the reviews',
  },
})
