/** Words of « Votre cap », the seventh screen of the first run. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Votre cap',
    lead: 'Une phrase, que vous pouvez corriger là où elle est.',
    sentence: 'D’ici le <end>,</end> passer de <from></from> à <to></to> <results></results> par mois.',
    sentenceNew: 'D’ici le <end>,</end> atteindre <to></to> <results></results> par mois.',
    from: 'Par mois, en ce moment', to: 'Par mois, à atteindre', end: 'Pour quand', results: 'Ce que l’on compte',
    proposed: 'Le chiffre et la date sont une proposition. Corrigez-les\u202f: c’est vous qui savez.',
    proposedFirst: 'Votre point de départ n’est pas encore connu\u202f: ce chiffre est une première proposition, à corriger.',
    unknownFrom: 'Je ne sais pas d’où nous partons', knowFrom: 'Je connais notre point de départ',
    checks: 'Un cap qui se vérifie',
    specific: 'Précis', measurable: 'Chiffré', dated: 'Daté', accepted: 'Accepté par {name}', reachable: 'Atteignable', nextScreen: 'réponse à l’écran suivant',
    done: 'oui', notYet: 'pas encore',
    serves: 'Ce cap sert à', answers: 'Il répond à «\u00a0{weakness}\u00a0».',
    worth: 'Ce que vaut chaque {one}', about: 'environ {value}', worthUnknown: 'à préciser', trap: 'Le piège',
    carried: 'Cap changé. {lines, plural, =0 {} one {Une ligne de budget le suit. } other {# lignes de budget le suivent. }}{actions, plural, =0 {} one {Une action le sert désormais. } other {# actions le servent désormais. }}{meetings, plural, =0 {} one {Un point l’examinera. } other {# points l’examineront. }}{lines, plural, =0 {} other {Le budget est à déduire à nouveau.}}',
    set: 'C’est notre cap', keep: 'Garder ce cap',
  },
  en: {
    title: 'Your course',
    lead: 'One sentence, which you can correct where it stands.',
    sentence: 'By <end>,</end> go from <from></from> to <to></to> <results></results> a month.',
    sentenceNew: 'By <end>,</end> reach <to></to> <results></results> a month.',
    from: 'A month, at the moment', to: 'A month, to reach', end: 'By when', results: 'What is counted',
    proposed: 'The figure and the date are a proposal. Correct them: you are the one who knows.',
    proposedFirst: 'Where you start from is not known yet: this figure is a first proposal, to be corrected.',
    unknownFrom: 'I don’t know where we start from', knowFrom: 'I know where we start from',
    checks: 'A course that can be checked',
    specific: 'Specific', measurable: 'Measurable', dated: 'Dated', accepted: 'Accepted by {name}', reachable: 'Reachable', nextScreen: 'answered on the next screen',
    done: 'yes', notYet: 'not yet',
    serves: 'This course serves to', answers: 'It answers “{weakness}”.',
    worth: 'What each {one} is worth', about: 'about {value}', worthUnknown: 'still to be known', trap: 'The trap',
    carried: 'Course changed. {lines, plural, =0 {} one {One budget line follows it. } other {# budget lines follow it. }}{actions, plural, =0 {} one {One action now serves it. } other {# actions now serve it. }}{meetings, plural, =0 {} one {One review will examine it. } other {# reviews will examine it. }}{lines, plural, =0 {} other {The budget is to be derived again.}}',
    set: 'This is our course', keep: 'Keep this course',
  },
})
