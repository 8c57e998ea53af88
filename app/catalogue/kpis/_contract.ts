// What a KPI is: what exactly is counted, in words and in events, so that two people read one value under one name.
import type { Bilingual } from '#app/model/noun.ts'

/** What a result gives the company: money, someone to sell to, or being known and thought well of. */
export type ResultFamily = 'sale' | 'contact' | 'image'

/** The stages of the funnel; on screen: Faire connaître, Convaincre, Vendre, Fidéliser. */
export type Stage = 'awareness' | 'conversion' | 'closing' | 'retention'

/** The kind of commercial contact a result brings: each is worth something else, so each is counted apart. */
export type LeadKind = 'quote' | 'call' | 'message' | 'meeting' | 'visit' | 'registration' | 'reader' | 'trial' | 'referral'

export interface Kpi {
  id: string
  /** Several of them in the middle of a sentence: « passer de 22 à 30 *demandes de devis* ». */
  many: Bilingual
  /** What one wishes for who counts it, as an owner says it: « Recevoir plus de demandes ». */
  wish: Bilingual
  /** One of them: « une *demande de devis* ». */
  one: Bilingual
  /** How French agrees with `many`, `one` and `unit`: « 28 *attendues* », « 28 *attendus* ». */
  gender: 'feminine' | 'masculine'
  definition: Bilingual
  formula: Bilingual
  unit: Bilingual
  /** Where the number is read: the site, the till, a notebook. */
  readIn: Bilingual
  /** Why its rise means that the objective moves: proposed to the company, which says it in its own words. */
  tells: Bilingual
  /** Names of the events that are counted: the site's measuring code sends them, or a till, a notebook or a file brings them. */
  events: readonly [string, ...string[]]
  /** It never happens on the site: a till, a notebook or a file alone can count it. */
  isOffSite?: true
  family: ResultFamily
  stage: Stage
  /** Null when the result is a sale or a matter of image. */
  leadKind: LeadKind | null
  /** The human sign to read beside the number. */
  humanSignal: Bilingual
  /** Said once when the KPI is chosen, for a number that can rise while nothing improves. */
  vanityWarning: Bilingual | null
  /** By the stage an objective works on, the KPI of this shelf that says more than this one; null when none is needed. */
  better: Readonly<Partial<Record<Stage, string>>> | null
}

/** @example export default kpi({ id: 'quote-requests', … }) */
export const kpi = (item: Kpi): Kpi => item
