// Words of the campaigns and of the board of channels.
import { defineWords } from '#app/deck/words.ts'

export const campaignsWords = defineWords({
  fr: {
    question: 'Quelles campagnes, et sont-elles prêtes ?',
    sentence: '{live, plural, =0 {Aucune campagne en cours} one {Une campagne en cours} other {# campagnes en cours}}, {draft, plural, =0 {aucune en préparation.} one {une en préparation.} other {# en préparation.}}',
    lead: 'Une campagne réunit plusieurs actions autour d’une offre.',
    empty: 'Aucune campagne encore.', emptyDetail: 'Un nom, un brief d’une page, les actions qui la portent : vous saurez ce qui manque avant de la lancer.', emptyMinutes: '5 minutes pour un brief',
    add: 'Nouvelle campagne', name: 'Nom', create: 'Ouvrir le brief', created: 'Campagne ouverte : {title}', objective: 'Objectif', noObjective: 'Fixez d’abord un cap : une campagne sert un objectif.',
    draft: 'en préparation', live: 'en cours', ended: 'terminée',
    brief: 'Le brief', complete: 'Le brief est complet.', missing: 'Il manque au brief : {parts}.', audience: 'Public', story: 'L’histoire', proof: 'La preuve', mainAd: 'L’annonce principale', offer: 'L’offre', cta: 'Ce qu’elle demande', budgetLineId: 'Ligne de budget', noLine: 'aucune ligne', save: 'Garder le brief', saved: 'Brief gardé',
    ready: 'Prête à lancer ?', readyLive: 'De quoi continuer ?', people: 'Quelqu’un pour chaque action', hours: 'Des heures', money: 'De l’argent', content: 'Un contenu prêt', measure: 'Un lien suivi', stateReady: 'prêt', stateMissing: 'il manque', stateUnknown: 'pas dit', countOf: '{have} sur {need}', hoursFor: '{have} disponibles, {need} demandées',
    actions: 'Ses actions', noAction: 'Aucune action encore.', addAction: 'Y mettre une action', put: 'Ajouter', joined: 'Action mise dans la campagne',
    launch: 'Lancer', launched: '« {title} » est lancée', end: 'Terminer', endedSaid: '« {title} » est terminée',
    boardTitle: 'Tous les canaux', channel: 'Canal', holder: 'Qui le tient', next: 'Prochain contenu', open: 'Actions', alerts: 'À regarder', nobody: 'personne', nothing: 'rien de prévu', boardEmpty: 'Aucun canal déclaré : ils se déclarent dans Diagnostiquer.', fine: 'rien',
    'no-owner': 'sans personne', 'nothing-next': 'rien de prévu', silent: 'muet depuis deux mois', 'to-decide': 'à décider', 'to-review': 'à revoir', 'content-late': 'contenu en retard',
  },
  en: {
    question: 'Which campaigns, and are they ready?',
    sentence: '{live, plural, =0 {No campaign under way} one {One campaign under way} other {# campaigns under way}}, {draft, plural, =0 {none in preparation.} one {one in preparation.} other {# in preparation.}}',
    lead: 'A campaign brings several actions together around an offer.',
    empty: 'No campaign yet.', emptyDetail: 'A name, a one-page brief, the actions that carry it: you will know what is missing before it is launched.', emptyMinutes: '5 minutes for a brief',
    add: 'New campaign', name: 'Name', create: 'Open the brief', created: 'Campaign opened: {title}', objective: 'Objective', noObjective: 'Set a course first: a campaign serves an objective.',
    draft: 'in preparation', live: 'under way', ended: 'ended',
    brief: 'The brief', complete: 'The brief is complete.', missing: 'The brief lacks: {parts}.', audience: 'Audience', story: 'The story', proof: 'The proof', mainAd: 'The main ad', offer: 'The offer', cta: 'What it asks', budgetLineId: 'Budget line', noLine: 'no line', save: 'Keep the brief', saved: 'Brief kept',
    ready: 'Ready to launch?', readyLive: 'Enough to go on?', people: 'Somebody for each action', hours: 'Hours', money: 'Money', content: 'Something ready to publish', measure: 'A tracked link', stateReady: 'ready', stateMissing: 'missing', stateUnknown: 'not said', countOf: '{have} of {need}', hoursFor: '{have} free, {need} asked',
    actions: 'Its actions', noAction: 'No action yet.', addAction: 'Put an action in it', put: 'Add', joined: 'Action put in the campaign',
    launch: 'Launch', launched: '“{title}” is launched', end: 'End', endedSaid: '“{title}” is ended',
    boardTitle: 'Every channel', channel: 'Channel', holder: 'Who holds it', next: 'Next content', open: 'Actions', alerts: 'To look at', nobody: 'nobody', nothing: 'nothing planned', boardEmpty: 'No channel declared yet: declare them in Diagnose.', fine: 'nothing',
    'no-owner': 'nobody’s', 'nothing-next': 'nothing planned', silent: 'silent for two months', 'to-decide': 'to decide', 'to-review': 'to review', 'content-late': 'content late',
  },
})
