/** Words of the frame of the first run: how far one is, later, back and the way out; and what home says of it. */
import { defineWords } from '../words.ts'

export const guideWords = defineWords({
  fr: {
    of: '{at} sur {count}',
    progress: 'Écran {at} sur {count}',
    later: 'Plus tard',
    back: 'Revenir à l’écran précédent',
    out: 'Reprendre plus tard',
    underWay: 'Mise en route',
    resume: 'Reprendre la mise en route, écran {at} sur {count}',
    stillToDo: 'Laissé pour plus tard',
    screen: '{screen, select, 2 {L’adresse de votre site} 3 {Votre souhait, vos heures, vos euros} 4 {Est-ce bien vous ?} 5 {Ce que voit un client} 6 {Trois chiffres que vous seul connaissez} 7 {Votre cap} 8 {Ce que cela demande} 9 {Le calendrier des six semaines} 10 {Comment saura-t-on que ça marche ?} 11 {Votre stratégie sur une page} 13 {Vos entités} 14 {Reprendre votre plan} other {Votre première semaine}}',
  },
  en: {
    of: '{at} of {count}',
    progress: 'Screen {at} of {count}',
    later: 'Later',
    back: 'Back to the previous screen',
    out: 'Carry on another time',
    underWay: 'Getting started',
    resume: 'Carry on with the set-up, screen {at} of {count}',
    stillToDo: 'Left for later',
    screen: '{screen, select, 2 {The address of your site} 3 {Your wish, your hours, your euros} 4 {Is this you?} 5 {What a customer sees} 6 {Three figures only you know} 7 {Your course} 8 {What it takes} 9 {The calendar of the six weeks} 10 {How will you know it works?} 11 {Your strategy on one page} 13 {Your entities} 14 {Bring your plan} other {Your first week}}',
  },
})
