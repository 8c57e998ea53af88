/** The rules of the method, each in the words of what it asks, by room. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    rules: 'Les conseils de la méthode', rulesLead: 'Un conseil se dit. Une demande se passe d’un clic, noté à votre nom. Une obligation arrête.',
    advice: 'Conseil', asked: 'Demandé', required: 'Obligatoire', ruleChanged: 'Niveau changé.',
    diagnose: 'Diagnostiquer', aim: 'Viser', plan: 'Planifier', act: 'Agir', learn: 'Apprendre',
    'diagnose.identityBeforeChannels': 'Écrire sa promesse avant d’ouvrir un canal',
    'aim.vanity': 'Choisir un indicateur qui monte sans rien vendre', 'aim.fewKpis': 'Garder un à trois indicateurs par objectif', 'aim.kpiMeetsPeople': 'Relier un indicateur à ce que vivent les gens', 'aim.valueIsMeasured': 'Mesurer ce que le numérique ajoute', 'aim.metOffline': 'Dire ce que le numérique ajoute à un objectif déjà atteint', 'aim.sameObjective': 'Ne pas viser deux fois la même chose',
    'plan.actionHasOwner': 'Donner un responsable à chaque action', 'plan.channelIsOpen': 'Ne rien planifier sur un canal refusé', 'plan.studyFirst': 'Réfléchir, planifier, puis agir',
    'act.deadlineKept': 'Ne pas dépasser la date limite d’une action', 'act.doneWhenMet': 'Vérifier ce qui était convenu avant de cocher', 'act.contentHasCta': 'Demander quelque chose au lecteur', 'act.contentRested': 'Laisser reposer un contenu avant de le resservir', 'act.contentReviewed': 'Faire relire un contenu avant de le publier', 'act.briefComplete': 'Compléter le brief d’une campagne', 'act.campaignReady': 'Avoir de quoi lancer une campagne',
    'learn.questionsAnswered': 'Répondre aux quatre questions de chaque point',
  },
  en: {
    rules: 'The advice of the method', rulesLead: 'Advice is said. A request is passed over in a click, noted with your name. A requirement stops.',
    advice: 'Advice', asked: 'Asked', required: 'Required', ruleChanged: 'Level changed.',
    diagnose: 'Diagnose', aim: 'Aim', plan: 'Plan', act: 'Act', learn: 'Learn',
    'diagnose.identityBeforeChannels': 'Writing one’s promise before opening a channel',
    'aim.vanity': 'Choosing a KPI that rises while selling nothing', 'aim.fewKpis': 'Keeping one to three KPIs an objective', 'aim.kpiMeetsPeople': 'Linking a KPI to what people live', 'aim.valueIsMeasured': 'Measuring what digital adds', 'aim.metOffline': 'Saying what digital adds to an objective already met', 'aim.sameObjective': 'Not aiming twice at the same thing',
    'plan.actionHasOwner': 'Giving each action an owner', 'plan.channelIsOpen': 'Planning nothing on a refused channel', 'plan.studyFirst': 'Thinking, planning, then acting',
    'act.deadlineKept': 'Not passing the deadline of an action', 'act.doneWhenMet': 'Checking what was agreed before ticking', 'act.contentHasCta': 'Asking something of the reader', 'act.contentRested': 'Letting a content rest before using it again', 'act.contentReviewed': 'Having a content read before publishing it', 'act.briefComplete': 'Completing the brief of a campaign', 'act.campaignReady': 'Having what it takes to launch a campaign',
    'learn.questionsAnswered': 'Answering the four questions of each review',
  },
})
