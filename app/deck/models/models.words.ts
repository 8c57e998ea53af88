/** Words of « Mes modèles ». */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    question: 'Vos modèles', back: 'Retour aux réglages', sentence: '{count, plural, =0 {Ce que vous gardez d’une entreprise à l’autre.} one {# modèle, pour toutes vos entreprises.} other {# modèles, pour toutes vos entreprises.}}',
    detail: 'Une question que vous posez toujours, un levier dont vous connaissez les chiffres, une liste de choses à faire. Utiliser un modèle en fait une copie dans cette entreprise\u202f: changer le modèle ensuite n’y change rien.',
    questions: 'Vos questions', levers: 'Vos chiffres de leviers', checklists: 'Vos listes',
    questionsNone: 'Aucune question gardée.', leversNone: 'Aucun chiffre gardé.', checklistsNone: 'Aucune liste gardée.',
    use: 'Utiliser ici', change: 'Modifier', remove: 'Retirer', save: 'Garder ce modèle', leave: 'Laisser', removed: 'Modèle retiré.', undo: 'Annuler', kept: 'Modèle gardé.',
    questionUsed: 'Question ajoutée à celles de cette entreprise.', leverUsed: 'Chiffres repris pour ce levier\u202f: le budget les utilise.', checklistUsed: '{count, plural, one {# action ajoutée} other {# actions ajoutées}} au plan.', needsCourse: 'Fixez d’abord un cap\u202f: une action sert un objectif.',
    addQuestion: 'Garder une question', addLever: 'Garder des chiffres', addChecklist: 'Garder une liste',
    name: 'Nom du modèle', ask: 'La question', why: 'Ce qui se passe sans réponse', optional: 'facultatif',
    lever: 'Levier', price: 'Prix d’un clic', visits: 'Visites', results: 'Résultats venus de ces visites', origin: 'D’où viennent ces chiffres', originHelp: 'Par exemple\u202f: six clients, 2025.',
    items: 'Une chose à faire par ligne', itemsHelp: 'Ajoutez le temps à la fin, en heures\u202f: «\u00a0Demander les accès\u202f; 0,5\u00a0».',
    leverFacts: '{lever}. {price}{rate}', priceFact: '{price} le clic', rateFact: '{results} résultats pour {visits} visites', itemsFact: '{count, plural, one {# chose} other {# choses}}, {hours}',
  },
  en: {
    question: 'Your models', back: 'Back to settings', sentence: '{count, plural, =0 {What you keep from one company to the next.} one {# model, for all your companies.} other {# models, for all your companies.}}',
    detail: 'A question you always ask, a lever whose figures you know, a list of things to do. Using a model makes a copy in this company: changing the model afterwards changes nothing there.',
    questions: 'Your questions', levers: 'Your figures of levers', checklists: 'Your checklists',
    questionsNone: 'No question kept.', leversNone: 'No figure kept.', checklistsNone: 'No checklist kept.',
    use: 'Use here', change: 'Change', remove: 'Remove', save: 'Keep this model', leave: 'Leave', removed: 'Model removed.', undo: 'Undo', kept: 'Model kept.',
    questionUsed: 'Question added to those of this company.', leverUsed: 'Figures taken for this lever: the budget uses them.', checklistUsed: '{count, plural, one {# action added} other {# actions added}} to the plan.', needsCourse: 'Set a course first: an action serves an objective.',
    addQuestion: 'Keep a question', addLever: 'Keep figures', addChecklist: 'Keep a checklist',
    name: 'Name of the model', ask: 'The question', why: 'What happens without an answer', optional: 'optional',
    lever: 'Lever', price: 'Price of a click', visits: 'Visits', results: 'Results from these visits', origin: 'Where these figures come from', originHelp: 'For example: six clients, 2025.',
    items: 'One thing to do a line', itemsHelp: 'Add the time at the end, in hours: “Ask for access; 0.5”.',
    leverFacts: '{lever}. {price}{rate}', priceFact: '{price} a click', rateFact: '{results} results of {visits} visits', itemsFact: '{count, plural, one {# thing} other {# things}}, {hours}',
  },
})
