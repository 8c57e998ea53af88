// Words of what a choice touches.
import { defineWords } from '#app/deck/words.ts'

export const impactWords = defineWords({
  fr: {
    title: 'Ce que « {title} » touche',
    sentence: '{actions, plural, =0 {Aucune action} one {Une action à faire} other {# actions à faire}}, {hours} de travail{spends, select, yes {, {money} par mois} other {}}{people, plural, =0 {} one {, une personne} other {, # personnes}}.',
    dates: 'Du {first} au {last}.',
    also: '{contents, plural, =0 {} one {Un contenu. } other {# contenus. }}{meetings, plural, =0 {} one {Un point.} other {# points.}}',
    nothing: 'Rien d’autre n’en dépend : vous pouvez changer sans rien déplacer.',
    waits: 'attend une de celles-ci',
    nobody: 'à désigner',
    actions: 'Actions', lines: 'Budget', close: 'Fermer', each: '{money} par mois',
  },
  en: {
    title: 'What “{title}” touches',
    sentence: '{actions, plural, =0 {No action} one {One action left} other {# actions left}}, {hours} of work{spends, select, yes {, {money} a month} other {}}{people, plural, =0 {} one {, one person} other {, # people}}.',
    dates: 'From {first} to {last}.',
    also: '{contents, plural, =0 {} one {One piece of content. } other {# pieces of content. }}{meetings, plural, =0 {} one {One review.} other {# reviews.}}',
    nothing: 'Nothing else rests on it: you can change it without moving anything.',
    waits: 'waits for one of these',
    nobody: 'nobody yet',
    actions: 'Actions', lines: 'Budget', close: 'Close', each: '{money} a month',
  },
})
