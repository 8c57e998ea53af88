// Words of the calendar register: one line of time for everything, filtered.
import { defineWords } from '#app/deck/words.ts'

export const calendarWords = defineWords({
  fr: {
    sentence: '{actions, plural, =0 {Aucune action} one {Une action} other {# actions}}{contents, plural, =0 {} one {, un contenu} other {, # contenus}}{meetings, plural, =0 {} one { et un point à faire} other { et # points à faire}} {span, select, month {ce mois-ci} other {en trois mois}}.',
    span: 'Durée montrée', month: 'Mois', quarter: 'Trimestre',
    before: 'Avant', after: 'Après', today: 'Aujourd’hui',
    person: 'Qui', everyone: 'tout le monde', nobody: 'à désigner',
    objective: 'Objectif', allObjectives: 'tous', channel: 'Canal ou levier', allChannels: 'tous',
    place: 'Où', anywhere: 'en ligne et sur place', online: 'en ligne', offline: 'sur place',
    contents: 'Contenus', meetings: 'Faire le point', away: 'Absences',
    label: 'Calendrier filtré', listTitle: 'La même chose en liste', what: 'Quoi', kind: 'Nature', from: 'Du', to: 'Au',
    action: 'action', content: 'contenu', meeting: 'point', date: 'date à retenir', empty: 'Rien dans cette période avec ces filtres.',
    moved: 'Action déplacée : {title}',
    help: 'Au clavier : flèches pour aller d’une barre à l’autre, Majuscule et flèche pour déplacer une action d’une semaine, Entrée pour l’ouvrir.',
    bar: '{row}, {bar}, semaine du {week}',
  },
  en: {
    sentence: '{actions, plural, =0 {No action} one {One action} other {# actions}}{contents, plural, =0 {} one {, one piece of content} other {, # pieces of content}}{meetings, plural, =0 {} one { and one review} other { and # reviews}} {span, select, month {this month} other {over three months}}.',
    span: 'Time shown', month: 'Month', quarter: 'Quarter',
    before: 'Earlier', after: 'Later', today: 'Today',
    person: 'Who', everyone: 'everybody', nobody: 'nobody yet',
    objective: 'Objective', allObjectives: 'all', channel: 'Channel or lever', allChannels: 'all',
    place: 'Where', anywhere: 'online and on the spot', online: 'online', offline: 'on the spot',
    contents: 'Contents', meetings: 'Reviews', away: 'Leave',
    label: 'Filtered calendar', listTitle: 'The same as a list', what: 'What', kind: 'Kind', from: 'From', to: 'To',
    action: 'action', content: 'content', meeting: 'review', date: 'date to remember', empty: 'Nothing in this time with these filters.',
    moved: 'Action moved: {title}',
    help: 'By keyboard: arrows go from one bar to the next, Shift with an arrow moves an action by a week, Enter opens it.',
    bar: '{row}, {bar}, week of {week}',
  },
})
