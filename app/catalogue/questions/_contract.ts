// What a question is: asked in one room, in plain words, and answered by records rather than by a text nobody reads again.
import type { Bilingual, RoomName } from '#app/model/noun.ts'

export const themeWords = {
  people: { fr: 'Équipe et temps', en: 'Team and time' },
  money: { fr: 'Budget et rentabilité', en: 'Budget and profitability' },
  tools: { fr: 'Outils', en: 'Tools' },
  value: { fr: 'Valeur du numérique', en: 'Value of digital' },
  audience: { fr: 'Audience et trafic', en: 'Audience and traffic' },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  kpis: { fr: 'Indicateurs', en: 'Indicators' },
  steering: { fr: 'Pilotage et amélioration', en: 'Steering and improvement' },
  content: { fr: 'Contenus', en: 'Content' },
  influence: { fr: 'Influenceurs', en: 'Influencers' },
  initiatives: { fr: 'Initiatives en cours', en: 'Running initiatives' },
  tests: { fr: 'Essais', en: 'Tests' },
  alignment: { fr: 'Lien avec l’entreprise', en: 'Link with the company' },
  diagnosis: { fr: 'Diagnostic', en: 'Diagnosis' },
  levers: { fr: 'Leviers et priorités', en: 'Levers and priorities' },
  launch: { fr: 'Lancement', en: 'Launch' },
  targets: { fr: 'Cibles', en: 'Targets' },
  offer: { fr: 'Offre et expérience client', en: 'Offer and customer experience' },
} as const satisfies Record<string, Bilingual>
export type Theme = keyof typeof themeWords

export interface Question {
  /** The question's id in the method's list of 46. */
  id: string
  /** Place among the questions of its pace, from 1. */
  order: number
  /** Essentiel asks nine of them, Complet all 46. Expert adds settings, not questions. */
  pace: 'essential' | 'complete'
  room: RoomName
  theme: Theme
  /** In the words of somebody who is not a marketer: one idea, at most 80 characters. */
  ask: Bilingual
  /** As the method words it, for a workshop or a report. */
  full: Bilingual
  /** What goes wrong when nobody answers. */
  why: Bilingual
  /** Nouns of the model that answer it, or keys of `_awaited.ts`. */
  answeredBy: readonly [string, ...string[]]
  /** Rows of the method it covers. */
  methodRows: readonly [string, ...string[]]
}

/** @example export default question({ id: 'start-date', … }) */
export const question = (item: Question): Question => item
