// The words of the report, in French and in English.
import type { Check, Severity } from '../checks/contract.ts'
import type { Difference } from '../compare.ts'
import type { CrawlEnd } from '../crawl/journal.ts'
import type { Locale } from '../elements.ts'
import type { FailureReason } from '../net/failure.ts'
import type { SaidLimit } from '../speaker.ts'

export interface ReportWords {
  kind: string
  good: string
  badFirst: string
  moreGood(count: number): string
  whoDoes: string
  person: Record<Check['skill'], string>
  things(count: number): string
  extremes(best: string, worst: string): string
  goodToKnow: string
  none: string
  noneGood: string
  sideBySide: string
  severity: Record<Severity, string>
  skill: Record<Check['skill'], string>
  read(pages: number, day: string): string
  inBrowser: string
  notInBrowser: string
  /** Said when the site was not read to its end. */
  partly(end: CrawlEnd): string | null
  /** Said when more was wished of a site that is not known to be its asker's. */
  strangerLimit(pages: number): string
  effort(duration: string): string
  /** `isFailing`: its robots.txt answers with an error, or not at all. */
  notRead(course: { end: CrawlEnd; failure: FailureReason | null; isFailing: boolean }): string
  verdict(actions: number, urgent: number, duration: string): string
  nine: string
  nineAside: string
  /** `missed`: the share that could not be measured, when there is one. */
  checksSeen(checks: number, missed: string | null): string
  checks(count: number): string
  notMeasuredHere(names: string): string
  howScored: string
  scoreRule: string
  check: string
  weight: string
  passed: string
  failed: string
  unmeasured: string
  /** Figures chosen in place of the usual ones. */
  ownFigures: string
  ownFigure(said: SaidLimit): string
  doFirst: string
  doAside: string
  whereAll: string
  startingWith: string
  where(folder: string, pages: number): string
  onPages(pages: number): string
  seen: string
  sought: string
  on: string
  /** Where a finding was seen: in a browser, or in what the site sends. */
  way(isRendered: boolean): string
  howTo: string
  quote(text: string): string
  colon: string
  and: string
  others(count: number): string
  otherFindings(count: number): string
  onScreen: string
  toVerify: string
  toVerifyAside: string
  madeWith: string
  measure: string
  you: string
  different: Record<Difference, string>
  standing(compared: number, ahead: number, behind: readonly string[]): string
  boldIsBest: string
  allFindings(count: number): string
  howRead: string
  method(pages: number): string
  unmeasuredWhy: string
  footer: string
}

const plural = (count: number, one: string, many: string, isOne: boolean) => `${count} ${isOne ? one : many}`
const pages = (count: number) => plural(count, 'page', 'pages', count < 2)
const checksFr = (count: number) => plural(count, 'contrôle', 'contrôles', count < 2)
const checksEn = (count: number) => plural(count, 'check', 'checks', count === 1)
const pagesEn = (count: number) => plural(count, 'page', 'pages', count === 1)

export const WORDS: Record<Locale, ReportWords> = {
  fr: {
    kind: 'Ce que voit un client sur votre site',
    good: 'Ce qui joue pour vous', badFirst: 'À faire en premier', moreGood: (count) => `Et ${plural(count, 'autre point solide', 'autres points solides', count < 2)}`,
    whoDoes: 'Qui fait quoi', person: { anyone: 'Vous-même', editor: 'Qui écrit le site', developer: 'Qui a fait le site' }, things: (count) => plural(count, 'chose à faire', 'choses à faire', count < 2),
    extremes: (best, worst) => `Le plus solide : ${best}. Le plus fragile : ${worst}.`, goodToKnow: 'À savoir, sans rien à réparer',
    none: 'Rien à signaler.', noneGood: 'Rien de remarquable parmi ce que nous savons mesurer.', sideBySide: 'Face aux autres',
    severity: { critical: 'urgent', high: 'important', medium: 'gênant', low: 'détail', info: 'à savoir' },
    skill: { anyone: 'vous-même', editor: 'qui écrit le site', developer: 'qui a fait le site' },
    read: (count, day) => `${pages(count)} ${count < 2 ? 'lue' : 'lues'} le ${day}`,
    inBrowser: 'site ouvert aussi dans un navigateur', notInBrowser: 'sans navigateur : vitesse, bandeau et affichage sur téléphone ne sont pas mesurés',
    partly: (end) => end === 'complete' ? null : end === 'page-limit' ? 'le site en compte davantage' : end === 'time-limit' ? 'le temps prévu n’a pas suffi à lire le reste' : 'lecture interrompue avant la fin',
    strangerLimit: (count) => `Tant que rien ne prouve qu’un site est le vôtre, nous n’en lisons pas plus de ${count} pages.`,
    effort: (duration) => `${duration} pour réparer`,
    notRead({ end, failure, isFailing }) {
      if (end === 'stopped' || failure === 'stopped') return 'La lecture a été arrêtée avant la première page. Relancez-la quand vous voulez.'
      if (isFailing) return 'Le serveur de ce site est en panne quand on lui demande robots.txt : comme les moteurs de recherche, nous n’avons lu aucune page. Voyez avec l’hébergeur, puis relancez la lecture.'
      if (end === 'refused') return 'Le fichier robots.txt de ce site le ferme aux robots, ou répond par une erreur : nous n’avons lu aucune page. Si le site est le vôtre, autorisez-y AzimutBot, ou prouvez qu’il est à vous et faites-le lire malgré ce fichier.'
      if (failure === 'unknown-name') return 'Cette adresse n’existe pas. Vérifiez son orthographe.'
      if (failure === 'forbidden') return 'Cette adresse est privée : Azimut ne lit que des sites publics.'
      if (failure === 'certificate') return 'Le certificat du site n’est pas valable : les navigateurs l’affichent comme dangereux. Faites-le renouveler par l’hébergeur.'
      if (failure === 'error-page') return 'La page d’accueil répond par une erreur. Prévenez la personne qui gère le site.'
      if (failure === 'too-many-redirects') return 'Le site renvoie sans fin d’une adresse à l’autre. Prévenez la personne qui gère le site.'
      if (failure === 'too-large' || failure === 'unreadable') return 'Ce qui se trouve à cette adresse ne se lit pas comme un site. Vérifiez l’adresse.'
      return 'Ce site ne répond pas depuis ici. Réessayez dans dix minutes.'
    },
    verdict(actions, urgent, duration) {
      if (!actions) return 'Nous n’avons rien vu à réparer sur les pages lues.'
      const things = actions === 1 ? 'Une chose à réparer' : `${actions} choses à réparer`
      const hurry = urgent === 0 ? '' : urgent === 1 ? ', dont une urgente' : `, dont ${urgent} urgentes`
      return `${things}${hurry}. Comptez ${duration}${actions === 1 ? '' : ' en tout'}.`
    },
    nine: 'Les neuf éléments de votre présence', nineAside: 'Part de ce qui va bien, chaque contrôle comptant selon sa gravité.',
    checksSeen: (checks, missed) => `${checksFr(checks)}${missed === null ? '' : `, ${missed} pas mesuré`}`, checks: checksFr,
    notMeasuredHere: (names) => `Sans note, faute d’indices visibles de l’extérieur : ${names.toLowerCase()}. Voyons-les ensemble.`,
    howScored: 'D’où vient chaque note', scoreRule: 'Note = somme de (poids × part réussie) ÷ somme des poids, sur les contrôles mesurés. Poids : urgent 10, important 5, gênant 3, détail 1. Aucune note sous 60 % de ce qui compte.',
    check: 'Contrôle', weight: 'Poids', passed: 'Réussi', failed: 'À réparer', unmeasured: 'Pas mesuré',
    ownFigures: 'Jugé selon des seuils choisis', ownFigure: ({ name, chosen, usual }) => `${name} : ${chosen} (d’usage, ${usual})`,
    doFirst: 'À faire, dans l’ordre', doAside: 'D’abord ce qui gêne le plus de monde pour le moins de travail.',
    whereAll: 'tout le site', startingWith: 'dont', where: (folder, count) => `${pages(count)} sous ${folder}`, onPages: pages,
    seen: 'Vu', sought: 'Cherché, et pas trouvé', on: 'Où', way: (isRendered) => isRendered ? 'Vu dans un navigateur' : 'Lu tel que le site l’envoie', howTo: 'Comment réparer', quote: (text) => `« ${text} »`, colon: ' :', and: 'et',
    others: (count) => plural(count, 'autre', 'autres', count < 2), otherFindings: (count) => plural(count, 'autre constat', 'autres constats', count < 2),
    onScreen: 'Le détail de chaque note et la liste de tous les constats se déplient dans la version à l’écran de ce rapport.',
    toVerify: 'À vérifier par une personne', toVerifyAside: 'Un outil ne peut pas en juger : rien de cela n’est compté.',
    madeWith: 'Avec quoi votre site est fait', measure: 'Mesure', you: 'Vous',
    different: { 'not-read': 'n’a pas pu être lu, donc pas comparable', 'cut-short': 'lecture interrompue : pas comparable', limit: 'limite de lecture différente : pas comparable', browser: 'pas ouvert dans un navigateur : pas comparable' },
    standing(compared, ahead, behind) {
      const lead = `Sur ${plural(compared, 'note comparable', 'notes comparables', compared < 2)}, vous êtes devant pour ${ahead || 'aucune'}`
      return behind.length ? `${lead}, derrière pour ${behind.length} : ${behind.join(', ')}.` : `${lead}, derrière pour aucune.`
    },
    boldIsBest: 'En gras, le meilleur des sites comparés. Mêmes mesures, mêmes limites de lecture.',
    allFindings: (count) => count < 2 ? 'Le constat' : `Les ${count} constats`,
    howRead: 'Comment ce site a été lu', method: (count) => `Nous avons lu ${plural(count, 'page publique', 'pages publiques', count < 2)}, au rythme que le site supporte, sans rien remplir ni modifier. Les consignes du site aux robots sont suivies, sauf si son propriétaire en décide autrement. Le même site lu deux fois donne les mêmes constats. L’ordre des choses à faire est : gravité × part des visites touchées ÷ racine du temps, l’urgent d’abord.`,
    unmeasuredWhy: 'Ce qui n’a pas pu être mesuré, et pourquoi',
    footer: 'Rapport fait par Azimut, logiciel libre. Chaque constat porte sa preuve.',
  },
  en: {
    kind: 'What a customer sees on your site',
    good: 'What works for you', badFirst: 'To do first', moreGood: (count) => `And ${plural(count, 'other strong point', 'other strong points', count === 1)}`,
    whoDoes: 'Who does what', person: { anyone: 'You', editor: 'Whoever writes the site', developer: 'Whoever built the site' }, things: (count) => plural(count, 'thing to do', 'things to do', count === 1),
    extremes: (best, worst) => `Strongest: ${best}. Weakest: ${worst}.`, goodToKnow: 'Good to know, with nothing to repair',
    none: 'Nothing to report.', noneGood: 'Nothing remarkable among what we know how to measure.', sideBySide: 'Beside the others',
    severity: { critical: 'urgent', high: 'important', medium: 'worth fixing', low: 'detail', info: 'good to know' },
    skill: { anyone: 'yourself', editor: 'who writes the site', developer: 'who made the site' },
    read: (count, day) => `${pagesEn(count)} read on ${day}`,
    inBrowser: 'site opened in a browser too', notInBrowser: 'without a browser: speed, banner and display on a phone are not measured',
    partly: (end) => end === 'complete' ? null : end === 'page-limit' ? 'the site has more' : end === 'time-limit' ? 'the time allowed was not enough to read the rest' : 'reading cut short',
    strangerLimit: (count) => `Until a site is proven to be yours, we read no more than ${count} pages of it.`,
    effort: (duration) => `${duration} to repair`,
    notRead({ end, failure, isFailing }) {
      if (end === 'stopped' || failure === 'stopped') return 'The reading was stopped before the first page. Start it again when you like.'
      if (isFailing) return 'The server of this site fails when asked for robots.txt: like search engines, we read no page. See with its host, then start the reading again.'
      if (end === 'refused') return 'The robots.txt file of this site closes it to robots, or answers with an error: no page was read. If the site is yours, let AzimutBot in there, or prove that it is yours and have it read despite that file.'
      if (failure === 'unknown-name') return 'This address does not exist. Check its spelling.'
      if (failure === 'forbidden') return 'This address is private: Azimut reads public sites only.'
      if (failure === 'certificate') return 'The certificate of the site is not valid: browsers show it as dangerous. Have the host renew it.'
      if (failure === 'error-page') return 'The home page answers with an error. Tell whoever manages the site.'
      if (failure === 'too-many-redirects') return 'The site sends from one address to another without end. Tell whoever manages the site.'
      if (failure === 'too-large' || failure === 'unreadable') return 'What is at this address does not read like a site. Check the address.'
      return 'This site does not answer from here. Try again in ten minutes.'
    },
    verdict(actions, urgent, duration) {
      if (!actions) return 'We saw nothing to repair on the pages read.'
      const things = actions === 1 ? 'One thing to repair' : `${actions} things to repair`
      const hurry = urgent === 0 ? '' : `, ${urgent} of them urgent`
      return `${things}${actions === 1 && urgent ? ', and it is urgent' : hurry}. Allow ${duration}${actions === 1 ? '' : ' in all'}.`
    },
    nine: 'The nine elements of your presence', nineAside: 'Share of what is right, each check counting by its severity.',
    checksSeen: (checks, missed) => `${checksEn(checks)}${missed === null ? '' : `, ${missed} not measured`}`, checks: checksEn,
    notMeasuredHere: (names) => `No score, for lack of signs visible from outside: ${names.toLowerCase()}. Let us look at them together.`,
    howScored: 'Where each score comes from', scoreRule: 'Score = sum of (weight × share passed) ÷ sum of weights, over the checks measured. Weights: urgent 10, important 5, worth fixing 3, detail 1. No score below 60% of what counts.',
    check: 'Check', weight: 'Weight', passed: 'Passed', failed: 'To repair', unmeasured: 'Not measured',
    ownFigures: 'Judged by chosen figures', ownFigure: ({ name, chosen, usual }) => `${name}: ${chosen} (usually ${usual})`,
    doFirst: 'To do, in this order', doAside: 'First what bothers the most people for the least work.',
    whereAll: 'the whole site', startingWith: 'including', where: (folder, count) => `${pagesEn(count)} under ${folder}`, onPages: pagesEn,
    seen: 'Seen', sought: 'Looked for, and not found', on: 'Where', way: (isRendered) => isRendered ? 'Seen in a browser' : 'Read as the site sends it', howTo: 'How to repair', quote: (text) => `“${text}”`, colon: ':', and: 'and',
    others: (count) => plural(count, 'other', 'others', count === 1), otherFindings: (count) => plural(count, 'other finding', 'other findings', count === 1),
    onScreen: 'The detail of each score and the list of all findings unfold in this report on screen.',
    toVerify: 'For a person to verify', toVerifyAside: 'No tool can judge it: none of it is counted.',
    madeWith: 'What your site is made with', measure: 'Measure', you: 'You',
    different: { 'not-read': 'could not be read, so not comparable', 'cut-short': 'reading cut short: not comparable', limit: 'another limit of reading: not comparable', browser: 'not opened in a browser: not comparable' },
    standing(compared, ahead, behind) {
      const lead = `Of ${plural(compared, 'comparable score', 'comparable scores', compared === 1)}, you are ahead on ${ahead || 'none'}`
      return behind.length ? `${lead}, behind on ${behind.length}: ${behind.join(', ')}.` : `${lead}, behind on none.`
    },
    boldIsBest: 'In bold, the best of the sites compared. Same measures, same limits of reading.',
    allFindings: (count) => count === 1 ? 'The finding' : `The ${count} findings`,
    howRead: 'How this site was read', method: (count) => `We read ${plural(count, 'public page', 'public pages', count === 1)}, at a pace the site can bear, and filled in or changed nothing. What the site tells robots is obeyed, unless its owner decides otherwise. The same site read twice gives the same findings. Things to do are in the order of severity × share of visits reached ÷ square root of time, urgent ones first.`,
    unmeasuredWhy: 'What could not be measured, and why',
    footer: 'Report made by Azimut, free software. Every finding carries its proof.',
  },
}
