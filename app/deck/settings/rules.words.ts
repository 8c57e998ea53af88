/** The rules of the method, each in the words of what it asks, by room. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    rules: 'Les conseils de la méthode', rulesLead: 'Un conseil se dit. Une demande se passe d’un clic, noté à votre nom. Une obligation arrête.',
    advice: 'Conseil', asked: 'Demandé', required: 'Obligatoire', ruleChanged: 'Niveau changé.',
    diagnose: 'Diagnostiquer', aim: 'Viser', plan: 'Planifier', act: 'Agir', learn: 'Apprendre',
    identityBeforeChannels: 'Écrire sa promesse avant d’ouvrir un canal',
    vanity: 'Choisir un indicateur qui monte sans rien vendre', fewKpis: 'Garder un à trois indicateurs par objectif', kpiMeetsPeople: 'Relier un indicateur à ce que vivent les gens', valueIsMeasured: 'Mesurer ce que le numérique ajoute', metOffline: 'Dire ce que le numérique ajoute à un objectif déjà atteint', sameObjective: 'Ne pas viser deux fois la même chose',
    actionHasOwner: 'Donner un responsable à chaque action', channelIsOpen: 'Ne rien planifier sur un canal refusé', studyFirst: 'Réfléchir, planifier, puis agir',
    deadlineKept: 'Ne pas dépasser la date limite d’une action', doneWhenMet: 'Vérifier ce qui était convenu avant de cocher', contentHasCta: 'Demander quelque chose au lecteur', contentRested: 'Laisser reposer un contenu avant de le resservir', contentReviewed: 'Faire relire un contenu avant de le publier', briefComplete: 'Compléter le brief d’une campagne', campaignReady: 'Avoir de quoi lancer une campagne',
    questionsAnswered: 'Répondre aux quatre questions de chaque point',
  },
  en: {
    rules: 'The advice of the method', rulesLead: 'Advice is said. A request is passed over in a click, noted with your name. A requirement stops.',
    advice: 'Advice', asked: 'Asked', required: 'Required', ruleChanged: 'Level changed.',
    diagnose: 'Diagnose', aim: 'Aim', plan: 'Plan', act: 'Act', learn: 'Learn',
    identityBeforeChannels: 'Writing one’s promise before opening a channel',
    vanity: 'Choosing a KPI that rises while selling nothing', fewKpis: 'Keeping one to three KPIs an objective', kpiMeetsPeople: 'Linking a KPI to what people live', valueIsMeasured: 'Measuring what digital adds', metOffline: 'Saying what digital adds to an objective already met', sameObjective: 'Not aiming twice at the same thing',
    actionHasOwner: 'Giving each action an owner', channelIsOpen: 'Planning nothing on a refused channel', studyFirst: 'Thinking, planning, then acting',
    deadlineKept: 'Not passing the deadline of an action', doneWhenMet: 'Checking what was agreed before ticking', contentHasCta: 'Asking something of the reader', contentRested: 'Letting a content rest before using it again', contentReviewed: 'Having a content read before publishing it', briefComplete: 'Completing the brief of a campaign', campaignReady: 'Having what it takes to launch a campaign',
    questionsAnswered: 'Answering the four questions of each review',
  },
})
