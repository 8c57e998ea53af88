// Words of links and measure, and of promises kept.
import { defineWords } from '#app/deck/words.ts'

export const trackingWords = defineWords({
  fr: {
    question: 'Saura-t-on que ça marche ?', sentence: '{missing, plural, =0 {Chaque page prévue a son lien suivi.} one {Une page prévue n’a pas de lien suivi.} other {# pages prévues n’ont pas de lien suivi.}}', empty: 'Aucune page prévue encore.', lead: 'Une page prévue est celle où une action ou un contenu envoie les gens.',
    planTitle: 'Ce qui doit être suivi', what: 'Action ou contenu', page: 'Page', tracked: 'Suivie', yes: 'suivie', no: 'sans lien suivi', action: 'action', content: 'contenu',
    make: 'Créer le lien', made: 'Lien créé : {label}', toLink: 'à relier à une action',
    taxonomyTitle: 'Les mots des liens', taxonomyLead: 'Chaque lien dit d’où vient la visite. La source suit le levier de l’action, et le support se prend dans une liste\u202f: les chiffres se comparent.', source: 'Source', medium: 'Support', links: 'Liens', clicks: 'Clics', allMedia: 'Les supports qu’on peut choisir', noLink: 'Aucun lien suivi encore.',
    keptQuestion: 'Tenons-nous ce que nous avons dit ?', keptSentence: '{onTime, plural, =0 {Aucune action faite à l’heure} one {Une action faite à l’heure} other {# actions faites à l’heure}} sur {planned}.', keptEmpty: 'Rien n’était encore attendu.', keptLabel: 'Fait à l’heure', keptPeriod: 'depuis le début', keptDefinition: 'Part des actions attendues qui ont été faites au plus tard le jour promis d’abord : les reporter ne les met pas à l’heure.', keptFormula: 'faites à l’heure ÷ prévues', keptValue: '{n} sur 10', onTime: 'Faites à l’heure', planned: 'Prévues',
    logTitle: 'Ce qui a été reporté ou changé', day: 'Jour', kind: 'Quoi', title: 'Sur quoi', reason: 'Pourquoi', cost: 'Ce que cela coûte', postponed: 'reporté de {days, plural, one {# jour} other {# jours}}', changed: 'changement', noReason: 'pas dit', noEntry: 'Rien n’a été reporté.', unknown: 'pas connu', results: '{count} résultats',
    byObjective: 'Par objectif', objective: 'Objectif', postponements: 'Reports', changes: 'Changements',
  },
  en: {
    question: 'Will we know whether it works?', sentence: '{missing, plural, =0 {Each planned page has its tracked link.} one {One planned page has no tracked link.} other {# planned pages have no tracked link.}}', empty: 'No planned page yet.', lead: 'A planned page is where an action or a piece of content sends people.',
    planTitle: 'What must be tracked', what: 'Action or content', page: 'Page', tracked: 'Tracked', yes: 'tracked', no: 'no tracked link', action: 'action', content: 'content',
    make: 'Create the link', made: 'Link created: {label}', toLink: 'to link to an action',
    taxonomyTitle: 'The words of links', taxonomyLead: 'Each link says where the visit comes from. Its source follows the action’s lever and its medium is taken from a list, so that figures compare.', source: 'Source', medium: 'Medium', links: 'Links', clicks: 'Clicks', allMedia: 'The media one can choose', noLink: 'No tracked link yet.',
    keptQuestion: 'Do we keep what we said?', keptSentence: '{onTime, plural, =0 {None of {planned} actions was done on time.} one {One of {planned} actions was done on time.} other {# of {planned} actions were done on time.}}', keptEmpty: 'Nothing was due yet.', keptLabel: 'Done on time', keptPeriod: 'since the start', keptDefinition: 'Share of the actions due that were done by the day first promised: putting one off does not make it on time.', keptFormula: 'done on time ÷ planned', keptValue: '{n} in 10', onTime: 'Done on time', planned: 'Planned',
    logTitle: 'What was put off or changed', day: 'Day', kind: 'What', title: 'About', reason: 'Why', cost: 'What it costs', postponed: 'put off by {days, plural, one {# day} other {# days}}', changed: 'change', noReason: 'not said', noEntry: 'Nothing was put off.', unknown: 'not known', results: '{count} results',
    byObjective: 'By objective', objective: 'Objective', postponements: 'Postponements', changes: 'Changes',
  },
})
