// Words of the sheet of one action.
import { defineWords } from '#app/deck/words.ts'

export const sheetWords = defineWords({
  fr: {
    question: 'Que faire, et pourquoi ?', back: 'Revenir à la semaine', done: 'C’est fait', reopen: 'Rouvrir', postpone: 'Reporter', openSheet: 'Toute la fiche', reopened: '« {title} » est de nouveau à faire',
    late: 'Attendue le {day}.', due: 'Pour le {day}.', isDone: 'Faite.', put: '{count, plural, =0 {} one { Reportée une fois.} other { Reportée # fois.}}',
    facts: 'La fiche', who: 'Qui', nobody: 'à désigner', when: 'Quand', whenDays: 'du {start} au {due}', deadline: 'Date limite', none: 'aucune', line: 'Payée par', noLine: 'aucune ligne', whole: 'Durée prévue', doneWhen: 'C’est fait quand', notSaid: 'pas encore dit', serves: 'Sert', toLink: 'à relier',
    money: 'Ce qu’elle coûte, ce qu’elle donne', planned: 'Coût complet prévu', spent: 'Coût complet réel', expected: 'Attendu', actual: 'Réel', perMonth: 'par mois', ofLine: 'par mois, pour toute la ligne', sinceStart: 'depuis le début',
    unknown: 'pas connu', nothingYet: 'rien encore', known: '{money} connus', hoursAnd: '{hours} · {money}', clicks: '{count, plural, =0 {aucun clic} one {# clic} other {# clics}}',
    costDefinition: 'L’argent que demande l’action elle-même et le temps passé, au prix de chacun. La ligne qui la paie est comptée à part.', costFormula: 'production + heures × prix de l’heure', hours: 'Heures', production: 'Production',
    expectedDefinition: 'Les résultats attendus quand l’action est faite et que son effet est là.', actualDefinition: 'Les résultats arrivés par les liens suivis de cette action, avec l’accord des visiteurs.', resultsFormula: 'résultats dont le dernier lien suivi est de cette action',
    waits: 'Ce qu’elle attend', waitsNone: 'Elle n’attend aucune autre action.', waitsDone: 'fait', awaitedBy: 'Attendue par : {titles}.', addWait: 'Elle attend une autre action', needs: 'Quelle action ?', handover: 'Ce qui est remis', handoverUsual: 'C’est prêt', add: 'Noter l’attente', added: 'Attente notée', removeWait: 'Ne plus attendre « {title} »', removed: 'Attente retirée',
    edit: 'Préciser', save: 'Garder', saved: 'Fiche gardée', landing: 'Page où elle envoie', expectedField: 'Résultats attendus par mois', productionField: 'Coût hors heures', hoursField: 'Heures', campaign: 'Campagne', noCampaign: 'aucune',
    delegate: 'Confier', delegateLead: 'Quoi, qui, quand, pourquoi : la carte se lit seule, avec l’adresse du fil rouge.', card: 'La carte', brief: 'Le brief, à donner à un assistant ou à un prestataire', copy: 'Copier', copied: 'Copié', selected: 'Sélectionné : copiez', mail: 'Adresse e-mail', send: 'Envoyer', sent: 'Carte envoyée à {to}', ics: 'Mettre dans un agenda', contents: 'Contenus de cette action', noContent: 'Aucun contenu encore.',
    stateIdea: 'idée', stateDraft: 'brouillon', stateReview: 'à relire', stateReady: 'prêt', statePublished: 'publié',
  },
  en: {
    question: 'What to do, and why?', back: 'Back to the week', done: 'It’s done', reopen: 'Reopen', postpone: 'Postpone', openSheet: 'The whole sheet', reopened: '“{title}” is to do again',
    late: 'Was due on {day}.', due: 'Due on {day}.', isDone: 'Done.', put: '{count, plural, =0 {} one { Put off once.} other { Put off # times.}}',
    facts: 'The sheet', who: 'Who', nobody: 'nobody yet', when: 'When', whenDays: 'from {start} to {due}', deadline: 'Deadline', none: 'none', line: 'Paid by', noLine: 'no line', whole: 'Planned length', doneWhen: 'It is done when', notSaid: 'not said yet', serves: 'Serves', toLink: 'to link',
    money: 'What it costs, what it gives', planned: 'Full cost planned', spent: 'Full cost so far', expected: 'Expected', actual: 'Actual', perMonth: 'a month', ofLine: 'a month, for the whole line', sinceStart: 'since the start',
    unknown: 'not known', nothingYet: 'nothing yet', known: '{money} known', hoursAnd: '{hours} · {money}', clicks: '{count, plural, =0 {no click} one {# click} other {# clicks}}',
    costDefinition: 'The money the action itself asks and the time spent, at each one’s price. The line that pays for it is counted apart.', costFormula: 'production + hours × price of an hour', hours: 'Hours', production: 'Production',
    expectedDefinition: 'The results expected once the action is done and its effect is there.', actualDefinition: 'The results that came through the tracked links of this action, with the visitors’ consent.', resultsFormula: 'results whose last tracked link is this action’s',
    waits: 'What it waits for', waitsNone: 'It waits for no other action.', waitsDone: 'done', awaitedBy: 'Awaited by: {titles}.', addWait: 'It waits for another action', needs: 'Which action?', handover: 'What is handed over', handoverUsual: 'It is ready', add: 'Note it', added: 'Noted', removeWait: 'Wait no more for “{title}”', removed: 'Removed',
    edit: 'Say more', save: 'Keep', saved: 'Sheet kept', landing: 'Page it sends to', expectedField: 'Results expected a month', productionField: 'Cost besides hours', hoursField: 'Hours', campaign: 'Campaign', noCampaign: 'none',
    delegate: 'Hand over', delegateLead: 'What, who, when, why: the card reads by itself, with the address of the thread.', card: 'The card', brief: 'The brief, to give to an assistant or a supplier', copy: 'Copy', copied: 'Copied', selected: 'Selected: copy it', mail: 'E-mail address', send: 'Send', sent: 'Card sent to {to}', ics: 'Put in an agenda', contents: 'Contents of this action', noContent: 'No content yet.',
    stateIdea: 'idea', stateDraft: 'draft', stateReview: 'to review', stateReady: 'ready', statePublished: 'published',
  },
})
