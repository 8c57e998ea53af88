// The words of the audit report.
import type { AuditExport } from '../_contract.ts'

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many)
const pluralEn = (count: number, one: string, many: string) => (count === 1 ? one : many)

const fr = {
  heading: (company: string) => `Ce que voit un client de ${company}`, madeBy: (adviser: string) => `Préparé par ${adviser}`, simulated: 'Entreprise d’exemple : chiffres inventés.',
  readOn: (pages: number, day: string) => `${pages} ${plural(pages, 'page lue', 'pages lues')} le ${day}`, notRead: 'Aucune lecture encore', nothingRead: 'Le site n’a pas encore été lu : il n’y a rien à rapporter.',
  lead: (count: number, time: string) => (count === 0 ? 'Nous n’avons rien vu à réparer sur les pages lues.' : `${count} ${plural(count, 'point à réparer', 'points à réparer')}, ${time} de travail en tout.`),
  partial: 'La lecture a été arrêtée avant la fin : ce rapport ne dit que ce qui a été lu.',
  scores: 'Les neuf éléments', element: 'Élément', score: 'Note', measuredShare: 'Mesuré', findings: 'Constats', notMeasured: 'pas mesuré', coverage: (share: string) => `mesuré à ${share}`,
  scoreNote: 'Part des contrôles réussis, chacun pesant selon sa gravité (urgent 10, important 5, gênant 3, détail 1). Une note n’est donnée que si 60 % au moins a pu être mesuré.',
  noFinding: 'Rien à réparer parmi ce qui a été contrôlé.',
  severity: { critical: 'Urgent', high: 'Important', medium: 'Gênant', low: 'Détail', info: 'Pour information' },
  toRepair: (time: string) => `${time} pour réparer`, skill: { anyone: 'sans informaticien', editor: 'sans informaticien', developer: 'avec la personne qui gère le site' }, fix: 'Comment réparer.', proof: 'Ce que nous avons vu', otherPages: (count: number) => `et ${count} ${plural(count, 'autre page', 'autres pages')}`, otherTexts: (count: number) => `et ${count} ${plural(count, 'autre', 'autres')}`,
  toVerify: 'À vérifier par une personne', toVerifyAside: 'Un outil ne peut pas en juger : rien de cela n’est compté.', seen: 'Vu :', where: 'Où :', quote: (text: string) => `« ${text} »`,
  comparison: 'Face aux autres', measure: 'Mesure', you: 'Vous', comparedOn: (days: string) => `Mêmes mesures pour tous, lues le ${days}.`,
  limits: 'Jugé selon des seuils choisis par l’entreprise :', limit: ({ name, chosen, usual }: AuditExport['limits'][number]) => `${name} : ${chosen} (d’usage, ${usual})`,
  method: 'Méthode et date', methodSaid: (pages: number, day: string) => `Azimut a lu ${pages} ${plural(pages, 'page publique', 'pages publiques')} le ${day}, doucement et sans rien modifier, comme un visiteur le ferait. Chaque constat garde sa preuve : l’adresse, l’endroit de la page, ce qui y était écrit. Un point incertain n’est compté nulle part.`,
  unseen: 'Ce qui n’a pas été regardé', unseenElements: 'Éléments que la lecture d’un site ne suffit pas à noter :',
  unseenAlways: ['Les pages derrière un mot de passe, un panier ou un formulaire envoyé.', 'La fiche d’établissement, les avis, les abonnés et la place dans les moteurs de recherche.', 'Ce que pensent les clients : cela se demande, cela ne se lit pas.'],
}

const en: typeof fr = {
  heading: company => `What a customer of ${company} sees`, madeBy: adviser => `Prepared by ${adviser}`, simulated: 'Example company: invented figures.',
  readOn: (pages, day) => `${pages} ${pluralEn(pages, 'page', 'pages')} read on ${day}`, notRead: 'No reading yet', nothingRead: 'The site was not read yet: there is nothing to report.',
  lead: (count, time) => (count === 0 ? 'We saw nothing to repair on the pages read.' : `${count} ${pluralEn(count, 'thing', 'things')} to repair, ${time} of work in all.`),
  partial: 'The reading was stopped before its end: this report says only what was read.',
  scores: 'The nine elements', element: 'Element', score: 'Score', measuredShare: 'Measured', findings: 'Findings', notMeasured: 'not measured', coverage: share => `measured at ${share}`,
  scoreNote: 'Share of checks passed, each weighing as its severity (urgent 10, important 5, worth fixing 3, detail 1). A score is given only if at least 60% could be measured.',
  noFinding: 'Nothing to repair among what was checked.',
  severity: { critical: 'Urgent', high: 'Important', medium: 'Worth fixing', low: 'Detail', info: 'For information' },
  toRepair: time => `${time} to repair`, skill: { anyone: 'no technician needed', editor: 'no technician needed', developer: 'with the person who runs the site' }, fix: 'How to repair it.', proof: 'What we saw', otherPages: count => `and ${count} other ${pluralEn(count, 'page', 'pages')}`, otherTexts: count => `and ${count} ${pluralEn(count, 'other', 'others')}`,
  toVerify: 'For a person to verify', toVerifyAside: 'No tool can judge it: none of it is counted.', seen: 'Seen:', where: 'Where:', quote: text => `“${text}”`,
  comparison: 'Beside the others', measure: 'Measure', you: 'You', comparedOn: days => `Same measures for all, read on ${days}.`,
  limits: 'Judged by limits the company chose:', limit: ({ name, chosen, usual }) => `${name}: ${chosen} (usually ${usual})`,
  method: 'Method and date', methodSaid: (pages, day) => `Azimut read ${pages} public ${pluralEn(pages, 'page', 'pages')} on ${day}, gently and changing nothing, as a visitor would. Each finding keeps its proof: the address, the place in the page, what was written there. What is uncertain is counted nowhere.`,
  unseen: 'What was not looked at', unseenElements: 'Elements that reading a site is not enough to score:',
  unseenAlways: ['Pages behind a password, a basket or a form that is sent.', 'The business listing, reviews, followers and rank in search engines.', 'What customers think: that is asked, not read.'],
}

export const words = { fr, en }
export type ReportWords = typeof fr
