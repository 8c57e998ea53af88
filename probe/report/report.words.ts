// The words of the report, in French and in English.
import type { Severity } from '../checks/contract.ts'
import type { Check } from '../checks/contract.ts'
import type { Difference } from '../compare.ts'
import type { CrawlEnd } from '../crawl/journal.ts'
import type { Locale } from '../elements.ts'
import type { FailureReason } from '../net/failure.ts'

export interface ReportWords {
  kind: string
  good: string
  bad: string
  none: string
  noneGood: string
  sideBySide: string
  severity: Record<Severity, string>
  skill: Record<Check['skill'], string>
  read(pages: number, day: string): string
  inBrowser: string
  notInBrowser: string
  effort(duration: string): string
  notRead(end: CrawlEnd, failure: FailureReason | null): string
  verdict(actions: number, urgent: number, first: string | null): string
  nine: string
  nineAside: string
  notMeasured: string
  checksSeen(checks: number, coverage: string): string
  noCheck: string
  howScored: string
  scoreRule: string
  check: string
  weight: string
  passed: string
  failed: string
  unmeasured: string
  doFirst: string
  doAside: string
  whereAll: string
  where(template: string): string
  onPages(pages: number): string
  seen: string
  sought: string
  howTo: string
  more(count: number): string
  toVerify: string
  toVerifyAside: string
  madeWith: string
  measure: string
  you: string
  different: Record<Difference, string>
  allFindings(count: number): string
  howRead: string
  method(pages: number): string
  unmeasuredWhy: string
  footer: string
}

const plural = (count: number, one: string, many: string, isOne: boolean) => `${count} ${isOne ? one : many}`
const pages = (count: number) => plural(count, 'page', 'pages', count < 2)
const pagesEn = (count: number) => plural(count, 'page', 'pages', count === 1)

export const WORDS: Record<Locale, ReportWords> = {
  fr: {
    kind: 'Ce que voit un client sur votre site',
    good: 'Ce qui joue pour vous', bad: 'Freins', none: 'Rien à signaler.', noneGood: 'Rien de remarquable parmi ce que nous savons mesurer.', sideBySide: 'Face aux autres',
    severity: { critical: 'urgent', high: 'important', medium: 'gênant', low: 'détail', info: 'à savoir' },
    skill: { anyone: 'vous-même', editor: 'qui écrit le site', developer: 'qui a fait le site' },
    read: (count, day) => `${pages(count)} ${count < 2 ? 'lue' : 'lues'} le ${day}`,
    inBrowser: 'ouvert aussi dans un navigateur', notInBrowser: 'sans navigateur : vitesse, bandeau et affichage sur téléphone ne sont pas mesurés',
    effort: (duration) => `${duration} pour réparer`,
    notRead(end, failure) {
      if (end === 'refused') return 'Ce site demande aux robots de ne pas le lire : nous n’avons rien lu.'
      if (failure === 'unknown-name') return 'Cette adresse n’existe pas. Vérifiez son orthographe.'
      if (failure === 'forbidden') return 'Cette adresse est privée : Azimut ne lit que des sites publics.'
      return 'Ce site ne répond pas depuis ici. Réessayez dans dix minutes.'
    },
    verdict(actions, urgent, first) {
      if (!actions) return 'Nous n’avons rien vu à réparer sur les pages lues.'
      const things = actions === 1 ? 'Une chose à réparer' : `${actions} choses à réparer`
      const hurry = urgent === 0 ? '' : urgent === 1 ? ', dont une urgente' : `, dont ${urgent} urgentes`
      return `${things}${hurry}.${first ? ` La première prend ${first}.` : ''}`
    },
    nine: 'Les neuf éléments de votre présence', nineAside: 'part des contrôles réussis, selon leur gravité', notMeasured: 'pas mesuré',
    checksSeen: (checks, coverage) => `${checks} ${checks < 2 ? 'contrôle mesuré' : 'contrôles mesurés'}, ${coverage} de ce qui compte`,
    noCheck: 'Ne se voit pas du dehors : à remplir avec vous.',
    howScored: 'D’où vient chaque note', scoreRule: 'Note = somme de (poids × part réussie) ÷ somme des poids, sur les contrôles mesurés. Poids : urgent 10, important 5, gênant 3, détail 1. Aucune note sous 60 % de ce qui compte.',
    check: 'Contrôle', weight: 'Poids', passed: 'Réussi', failed: 'À réparer', unmeasured: 'Pas mesuré',
    doFirst: 'À faire, dans l’ordre', doAside: 'gravité × pages touchées ÷ temps',
    whereAll: 'tout le site', where: (template) => `pages ${template.replace('*', '…')}`, onPages: pages,
    seen: 'Ce que nous avons vu', sought: 'Cherché, et pas trouvé', howTo: 'Comment réparer', more: (count) => `et ${plural(count, 'autre', 'autres', count < 2)}`,
    toVerify: 'À vérifier par une personne', toVerifyAside: 'un outil ne peut pas en juger : rien de cela n’est compté',
    madeWith: 'Avec quoi votre site est fait', measure: 'Mesure', you: 'Vous',
    different: { 'not-read': 'n’a pas pu être lu', 'cut-short': 'lecture interrompue : pas comparable', browser: 'pas ouvert dans un navigateur : pas comparable' },
    allFindings: (count) => count < 2 ? 'Le constat' : `Les ${count} constats`,
    howRead: 'Comment ce site a été lu', method: (count) => `Nous avons lu ${pages(count)} publiques, doucement, en respectant robots.txt, sans rien remplir ni modifier. Le même site lu deux fois donne les mêmes constats.`,
    unmeasuredWhy: 'Ce qui n’a pas pu être mesuré, et pourquoi',
    footer: 'Rapport fait par Azimut, logiciel libre. Chaque constat porte sa preuve.',
  },
  en: {
    kind: 'What a customer sees on your site',
    good: 'What works for you', bad: 'Obstacles', none: 'Nothing to report.', noneGood: 'Nothing remarkable among what we know how to measure.', sideBySide: 'Beside the others',
    severity: { critical: 'urgent', high: 'important', medium: 'annoying', low: 'detail', info: 'good to know' },
    skill: { anyone: 'yourself', editor: 'who writes the site', developer: 'who made the site' },
    read: (count, day) => `${pagesEn(count)} read on ${day}`,
    inBrowser: 'opened in a browser too', notInBrowser: 'without a browser: speed, banner and display on a phone are not measured',
    effort: (duration) => `${duration} to repair`,
    notRead(end, failure) {
      if (end === 'refused') return 'This site asks robots not to read it: nothing was read.'
      if (failure === 'unknown-name') return 'This address does not exist. Check its spelling.'
      if (failure === 'forbidden') return 'This address is private: Azimut reads public sites only.'
      return 'This site does not answer from here. Try again in ten minutes.'
    },
    verdict(actions, urgent, first) {
      if (!actions) return 'We saw nothing to repair on the pages read.'
      const things = actions === 1 ? 'One thing to repair' : `${actions} things to repair`
      const hurry = urgent === 0 ? '' : `, ${urgent} of them urgent`
      return `${things}${hurry}.${first ? ` The first takes ${first}.` : ''}`
    },
    nine: 'The nine elements of your presence', nineAside: 'share of checks passed, by severity', notMeasured: 'not measured',
    checksSeen: (checks, coverage) => `${checks} ${checks === 1 ? 'check' : 'checks'} measured, ${coverage} of what counts`,
    noCheck: 'Cannot be seen from outside: to fill in with you.',
    howScored: 'Where each score comes from', scoreRule: 'Score = sum of (weight × share passed) ÷ sum of weights, over the checks measured. Weights: urgent 10, important 5, annoying 3, detail 1. No score below 60% of what counts.',
    check: 'Check', weight: 'Weight', passed: 'Passed', failed: 'To repair', unmeasured: 'Not measured',
    doFirst: 'To do, in this order', doAside: 'severity × pages reached ÷ time',
    whereAll: 'the whole site', where: (template) => `pages ${template.replace('*', '…')}`, onPages: pagesEn,
    seen: 'What we saw', sought: 'Looked for, and not found', howTo: 'How to repair', more: (count) => `and ${plural(count, 'other', 'others', count === 1)}`,
    toVerify: 'For a person to verify', toVerifyAside: 'no tool can judge it: none of it is counted',
    madeWith: 'What your site is made with', measure: 'Measure', you: 'You',
    different: { 'not-read': 'could not be read', 'cut-short': 'reading cut short: not comparable', browser: 'not opened in a browser: not comparable' },
    allFindings: (count) => count === 1 ? 'The finding' : `The ${count} findings`,
    howRead: 'How this site was read', method: (count) => `We read ${pagesEn(count)}, public ones, gently, obeying robots.txt, and filled in or changed nothing. The same site read twice gives the same findings.`,
    unmeasuredWhy: 'What could not be measured, and why',
    footer: 'Report made by Azimut, free software. Every finding carries its proof.',
  },
}
