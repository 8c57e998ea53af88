/** Words of « Ce que cela demande », the eighth screen of the first run. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Ce que cela demande',
    noCourse: 'Dites d’abord où vous allez\u202f: nous remontons jusqu’à ce que cela coûte.', toCourse: 'Fixer votre cap',
    range: 'Pour {count} {results} de plus, comptez <mark>{range}</mark> par mois.',
    hoursOnly: 'Pour {count} {results} de plus, ce levier ne demande que du temps\u202f: <mark>{hours}</mark> par semaine.',
    noPrice: 'Pour {count} {results} de plus, nous ne savons pas encore déduire ce que ce levier coûte. Il prend <mark>{hours}</mark> par semaine.',
    wide: 'L’écart est grand\u202f: il repose sur des repères du marché. <b>Un essai de {cents} le réduirait de moitié.</b>',
    wideLess: 'L’écart est grand\u202f: il repose sur des repères du marché. <b>Un essai de {cents} le réduirait déjà.</b>',
    months: '{months, plural, one {} other {Sur # mois, pour tenir dans ce que vous y mettez.}}',
    fits: '{hours, select, none {Ce qui vous conviendrait} other {Ce qui tient dans vos {hours}{money, select, none {} other { et vos {money}}}}}',
    facts: '{hours} par semaine', money: '{range} {per}',
    beyond: 'Ce qui n’y tient pas', tooLong: '{hours} par semaine, plus que vos {capacity}.', tooDear: 'environ {amount} {per}, plus que vos {money} par mois.',
    counts: 'On compte chaque {one}.', free: 'gratuit',
    trial: 'Commencer par l’essai', keep: 'Garder ce budget', keepLever: 'Garder ce levier', go: 'Continuer', change: 'Choisir autrement',
    keptTrial: 'Vous commencez par un essai\u202f: {label}, {money} par mois jusqu’au {day}.', keptBudget: 'Vous avez gardé\u202f: {label}, {money} par mois.', keptHours: 'Vous avez gardé\u202f: {label}, du temps et pas d’argent.',
  },
  en: {
    title: 'What it takes',
    noCourse: 'First say where you are going: we work back to what it costs.', toCourse: 'Set your course',
    range: 'For {count} more {results}, count on <mark>{range}</mark> a month.',
    hoursOnly: 'For {count} more {results}, this lever asks for time only: <mark>{hours}</mark> a week.',
    noPrice: 'For {count} more {results}, we do not know yet how to derive what this lever costs. It takes <mark>{hours}</mark> a week.',
    wide: 'The range is wide: it rests on market references. <b>A trial of {cents} would halve it.</b>',
    wideLess: 'The range is wide: it rests on market references. <b>A trial of {cents} would already narrow it.</b>',
    months: '{months, plural, one {} other {Over # months, to fit what you put in.}}',
    fits: '{hours, select, none {What would suit you} other {What fits your {hours}{money, select, none {} other { and your {money}}}}}',
    facts: '{hours} a week', money: '{range} {per}',
    beyond: 'What does not fit', tooLong: '{hours} a week, more than your {capacity}.', tooDear: 'about {amount} {per}, more than your {money} a month.',
    counts: 'Each {one} is counted.', free: 'free',
    trial: 'Begin with the trial', keep: 'Keep this budget', keepLever: 'Keep this lever', go: 'Continue', change: 'Choose otherwise',
    keptTrial: 'You begin with a trial: {label}, {money} a month until {day}.', keptBudget: 'You kept: {label}, {money} a month.', keptHours: 'You kept: {label}, time and no money.',
  },
})
