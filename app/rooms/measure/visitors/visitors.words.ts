// Words of the visitors' register: who came, from where, by which pages, and who comes back.
import { defineWords } from '#app/deck/words.ts'

export const visitorWords = defineWords({
  fr: {
    question: 'Qui vient sur votre site\u202f?', empty: 'Posez d’abord le code sur votre site\u202f: 5 minutes.', emptyDetail: 'Il compte les visites sans bandeau et sans suivre personne.', toCode: 'Poser le code',
    sentence: '{visits, plural, one {{number} visite} other {{number} visites}} en {weeks} semaines{change, select, more {, {share} de plus qu’avant} less {, {share} de moins qu’avant} same {, autant qu’avant} other {}}.',
    detail: 'Semaines entières, du {from} au {to}, à côté des {weeks} d’avant.', span: 'Période', weeks: '{count} semaines',
    whose: 'De qui', everybody: 'Tout le monde', mobile: 'Sur téléphone', desktop: 'Sur ordinateur', agreedViews: '{share} des pages vues avec accord', agreedOnly: 'Personnes d’accord seulement\u202f: {share} des pages vues',
    totals: 'En tout', before: 'Du {from} au {to}', was: 'avant\u202f: {value}', wasAgreed: 'avec accord, avant\u202f: {value}', change: 'Écart', everyone: 'Tout le monde est compté.', agreed: 'Seules les personnes qui ont accepté d’être reconnues sont comptées.', unknown: 'inconnu', period: '{from} – {to}', minutes: '{minutes} min {seconds} s', seconds: '{seconds} s',
    trend: 'Semaine après semaine', now: 'visites', past: 'avant', range: 'fourchette', trendSays: 'Visites par semaine, du {from} au {to}\u202f: de {low} à {high}.', trendCaption: 'Visites par semaine\u202f; en pointillé, les mêmes semaines de la période d’avant.', showNumbers: 'Voir les chiffres', hideNumbers: 'Masquer les chiffres', week: 'Semaine du',
    tops: 'Le plus souvent', page: 'Pages', channel: 'Provenances', source: 'Sources', campaign: 'Campagnes', country: 'Pays', device: 'Appareils', visits: 'Visites', pageviews: 'Vues', entries: 'Entrées', share: 'Part', notKnown: 'non connu', none: 'Rien sur ces semaines.', tablet: 'Tablette', phone: 'Téléphone', computer: 'Ordinateur',
    machines: 'Machines écartées', machinesLead: 'Comptées à part de tout le reste, par ce à quoi on les reconnaît.', noMachine: 'Aucune sur ces semaines.', crawler: 'robots', prefetch: 'pages préparées d’avance', preview: 'aperçus de messageries', mailscanner: 'filtres de courrier', monitor: 'surveillance de sites',
    journey: 'D’une page à l’autre', from: 'Départ', to: 'Arrivée', step: 'Étape', reach: 'Visites', lost: 'N’y arrivent pas', went: 'Vont plutôt vers', leave: 'quittent le site', event: 'geste\u202f: {name}', form: 'formulaire envoyé', link: 'clic sur un lien', outbound: 'départ vers un autre site', download: 'téléchargement', pick: 'Il faut deux pages vues par des personnes d’accord.',
    back: 'Qui revient', engagement: 'À la première visite', people: 'Personnes', cameBack: 'Reviennent la semaine d’après', cohorts: 'Semaine par semaine', began: 'Venues la semaine du', after: '{count, plural, one {# semaine après} other {# semaines après}}',
  },
  en: {
    question: 'Who comes to your site?', empty: 'Put the code on your site first: 5 minutes.', emptyDetail: 'It counts visits without a banner and without following anybody.', toCode: 'Place the code',
    sentence: '{visits, plural, one {{number} visit} other {{number} visits}} in {weeks} weeks{change, select, more {, {share} more than before} less {, {share} fewer than before} same {, as many as before} other {}}.',
    detail: 'Whole weeks, from {from} to {to}, beside the {weeks} before.', span: 'Period', weeks: '{count} weeks',
    whose: 'Of whom', everybody: 'Everybody', mobile: 'On a phone', desktop: 'On a computer', agreedViews: '{share} of page views with consent', agreedOnly: 'People who agreed alone: {share} of page views',
    totals: 'In all', before: 'From {from} to {to}', was: 'before: {value}', wasAgreed: 'with consent, before: {value}', change: 'Difference', everyone: 'Everybody is counted.', agreed: 'Only people who agreed to be recognised are counted.', unknown: 'unknown', period: '{from} – {to}', minutes: '{minutes} min {seconds} s', seconds: '{seconds} s',
    trend: 'Week after week', now: 'visits', past: 'before', range: 'range', trendSays: 'Visits a week, from {from} to {to}: from {low} to {high}.', trendCaption: 'Visits a week; dashed, the same weeks of the period before.', showNumbers: 'Show the numbers', hideNumbers: 'Hide the numbers', week: 'Week of',
    tops: 'Most often', page: 'Pages', channel: 'Origins', source: 'Sources', campaign: 'Campaigns', country: 'Countries', device: 'Devices', visits: 'Visits', pageviews: 'Views', entries: 'Entries', share: 'Share', notKnown: 'not known', none: 'Nothing over these weeks.', tablet: 'Tablet', phone: 'Phone', computer: 'Computer',
    machines: 'Machines left out', machinesLead: 'Counted apart from all the rest, by what they are recognised by.', noMachine: 'None over these weeks.', crawler: 'robots', prefetch: 'pages fetched ahead', preview: 'previews of messages', mailscanner: 'mail filters', monitor: 'site monitoring',
    journey: 'From page to page', from: 'Start', to: 'End', step: 'Step', reach: 'Visits', lost: 'Do not get there', went: 'Rather go to', leave: 'leave the site', event: 'gesture: {name}', form: 'form sent', link: 'click on a link', outbound: 'left for another site', download: 'download', pick: 'It takes two pages seen by people who agreed.',
    back: 'Who comes back', engagement: 'At the first visit', people: 'People', cameBack: 'Come back the next week', cohorts: 'Week by week', began: 'First came the week of', after: '{count, plural, one {# week later} other {# weeks later}}',
  },
})
