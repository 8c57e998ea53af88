// The words of somebody's plan in ours: what a line is, how far it is, which format and stage a content has.
import { plainTitle } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { content } from '#app/model/act/content.ts'
import type { action } from '#app/model/plan/action.ts'

export const lineKinds = ['action', 'budget', 'content', 'meeting'] as const
export type LineKind = (typeof lineKinds)[number]
type Content = RowOf<typeof content>

/** The first answer whose words are found in the text; a word that ends in * may go on. */
const among = <Answer extends string>(...known: readonly (readonly [Answer, string])[]) => (text: string): Answer | undefined => {
  const plain = ` ${plainTitle(text)} `
  return known.find(([, words]) => words.split(', ').some(word => plain.includes(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `)))?.[0]
}

export const kindOf = among<LineKind>(
  ['meeting', 'reunion*, point, comite*, revue*, meeting*, review*'],
  ['content', 'contenu*, article*, post*, publication*, video*, newsletter*, content*'],
  ['budget', 'budget*, depense*, cout*, frais, achat*, spend*, cost*'],
  ['action', 'action*, tache*, task*'],
)

export const actionStateOf = among<RowOf<typeof action>['state']>(
  ['dropped', 'abandon*, annule*, cancel*, dropped'],
  ['planned', 'pas commence*, non commence*, a faire, a venir, prevu*, planifie*, not started, to do, todo, planned'],
  ['doing', 'en cours, commence*, demarre*, doing, in progress, started'],
  ['done', 'fait*, termine*, realise*, fini*, ok, done, finished, complete*, 100'],
)

/** What is said to be ready or out waits in review: a named person answers the three questions before a content goes out. */
export const contentStateOf = among<Content['state']>(
  ['review', 'relecture, relire, a valider, en validation, review*, publie*, en ligne, diffuse*, envoye*, fait, pret*, valide*, programme*, planifie*, published, sent, live, done, ready, scheduled, approved'],
  ['draft', 'brouillon*, redaction, en cours, draft*, writing, in progress'],
  ['idea', 'idee*, a faire, a ecrire, prevu*, idea*, to do, todo'],
)

export const formatOf = among<Content['format']>(
  ['email', 'e mail*, email*, mail*, newsletter*, lettre*, emailing*'],
  ['pdf', 'pdf, livre*, guide*, fiche*, white paper*, ebook*, e book*'],
  ['article', 'article*, blog*, actualite*'],
  ['video', 'video*, reel*, short*, tuto*, film*'],
  ['picture', 'photo*, visuel*, infographie*, image*, carrousel*, picture*'],
  ['audio', 'podcast*, audio, radio*'],
  ['event', 'evenement*, salon*, atelier*, webinaire*, event*, webinar*'],
  ['print', 'flyer*, affiche*, tract*, prospectus, brochure*, depliant*, leaflet*, poster*'],
  ['ad', 'annonce*, publicite*, pub, banniere*, ad, ads'],
  ['page', 'page*, site'],
  ['post', 'post*, publication*, story, stories, reseaux*, instagram, facebook, linkedin'],
)

export const stageOf = among<NonNullable<Content['stage']>>(
  ['awareness', 'notoriete, sensibilisation, decouverte, attirer, faire connaitre, awareness, discover*'],
  ['retention', 'fidelis*, retention, apres vente, loyalty'],
  ['closing', 'conclusion, closing, decision, achat, vente, signer, purchase'],
  ['conversion', 'conversion, consideration, evaluation, convaincre'],
)
