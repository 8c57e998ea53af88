// What a lever is paid by, in words: they follow « payé » and « paid ».
import type { Bilingual } from '#app/model/noun.ts'

export const priceWords = {
  click: { fr: 'au clic', en: 'by the click' },
  thousandViews: { fr: 'aux mille affichages', en: 'by the thousand impressions' },
  thousandPlays: { fr: 'aux mille vues', en: 'by the thousand plays' },
  thousandMessages: { fr: 'aux mille messages', en: 'by the thousand messages' },
  message: { fr: 'au message', en: 'by the message' },
  piece: { fr: 'à l’exemplaire', en: 'by the piece' },
  contact: { fr: 'par contact obtenu', en: 'by contact obtained' },
  customer: { fr: 'par nouveau client', en: 'by new customer' },
  install: { fr: 'par installation', en: 'by install' },
  post: { fr: 'à la publication', en: 'by the post' },
  article: { fr: 'à l’article', en: 'by the article' },
  video: { fr: 'à la vidéo', en: 'by the video' },
  page: { fr: 'à la page', en: 'by the page' },
  version: { fr: 'pour la première version', en: 'for the first version' },
  operation: { fr: 'à l’opération', en: 'by the operation' },
  event: { fr: 'à l’événement', en: 'by the event' },
  show: { fr: 'au salon', en: 'by the show' },
  wave: { fr: 'par vague de deux semaines', en: 'by wave of two weeks' },
  week: { fr: 'à la semaine', en: 'by the week' },
  month: { fr: 'au mois', en: 'by the month' },
  year: { fr: 'à l’année', en: 'by the year' },
} as const satisfies Record<string, Bilingual>
export type PriceUnit = keyof typeof priceWords
