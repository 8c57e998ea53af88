// What a reference figure is, and those several levers share: a range to start from, until the company has its own.
import type { Bilingual } from '#app/model/noun.ts'
import { sources } from './_sources.ts'
import type { SourceId } from './_sources.ts'

/** One time in ten below `low`, one in two below `mid`, nine in ten below `high`. */
export interface Range { low: number; mid: number; high: number }

export interface Reference extends Range {
  /** Null: no published figure was found, the range is ours and wide on purpose. */
  source: SourceId | null
  /** Other studies that set one end of the range. */
  alsoSources?: readonly SourceId[]
  /** `published`: the figure itself. `anchored`: ours, set against a published comparable. `ours`: no source. */
  basis: 'published' | 'anchored' | 'ours'
  note: Bilingual
}

const unpublished: Bilingual = {
  fr: 'Aucun chiffre publié trouvé : large exprès, à remplacer par le vôtre.',
  en: 'No published figure found: wide on purpose, to be replaced by yours.',
}

/** A range of ours, without a published source. */
export const ours = (range: Range, note: Bilingual = unpublished): Reference => ({ ...range, source: null, basis: 'ours', note })

/** Customers out of people who ask for a price, a call or a visit. */
export const requestToCustomer: Reference = {
  low: 0.05, mid: 0.12, high: 0.3, source: 'b2blead-2026', basis: 'anchored',
  note: {
    fr: 'La source donne 20 à 30 % d’une affaire ouverte à une vente ; abaissé, car une demande n’est pas toujours une affaire.',
    en: 'The source gives 20 to 30% from open deal to sale; lowered, since not every request is a deal.',
  },
}

/** Customers out of people who leave an address to read something. */
export const readerToCustomer: Reference = {
  low: 0.005, mid: 0.02, high: 0.06, source: 'b2blead-2026', basis: 'anchored',
  note: {
    fr: 'Les étapes de la source, multipliées : 0,5, 2 et 5,8 %. Vaut pour un lecteur qui laisse son adresse, pas pour une demande de devis.',
    en: 'The stages of the source, multiplied: 0.5, 2 and 5.8%. Holds for a reader who leaves an address, not for a quote request.',
  },
}

/** Where a reference figure comes from, in one line beside it. */
export const describeOrigin = (reference: Reference): Bilingual => {
  if (!reference.source) return { fr: 'repère, sans source publiée', en: 'reference of ours, no published source' }
  const { publisher, year, region, grade } = sources[reference.source]
  const set = reference.basis === 'anchored' ? { fr: 'repère calé sur ', en: 'reference set against ' } : { fr: '', en: '' }
  return {
    fr: `${set.fr}${publisher}, ${year ?? 'sans date'}, ${region.fr}, qualité ${grade}`,
    en: `${set.en}${publisher}, ${year ?? 'undated'}, ${region.en}, grade ${grade}`,
  }
}
