// The titles of the files that advertising platforms export, and which column holds what.
import { readCurrency } from '../costs-csv/amount.ts'

export type AdField = 'date' | 'until' | 'campaign' | 'cost' | 'impressions' | 'clicks' | 'currency'

/** For each field, the titles of the platform, English then French, without accents or capitals; the best first. */
export type AdTitles = Readonly<{ date: readonly string[]; campaign: readonly string[]; cost: readonly string[] } & Partial<Record<AdField, readonly string[]>>>

export interface AdColumns {
  columns: Readonly<Partial<Record<AdField, number>>> & { date: number; campaign: number; cost: number }
  /** Written in the title of the cost: « Amount spent (EUR) ». */
  currency: string | undefined
  /** What the titles are written in tells how days and amounts are. */
  isFrench: boolean
}

/** « Montant dépensé (EUR) » as « montant depense »; what is in brackets stays unless it is a currency. */
export const plainAdTitle = (title: string) => title.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s*\(([A-Z]{3})\)\s*$/, '').toLowerCase().replace(/[’']/g, ' ').replace(/\s+/g, ' ').trim()

/** Null unless day, campaign and cost are all there. */
export function recogniseAds(header: readonly string[], titles: AdTitles): AdColumns | null {
  const plain = header.map(plainAdTitle)
  const find = (known: readonly string[] = []) => known.find(title => plain.includes(title))
  const found = Object.entries(titles).flatMap(([field, known]) => { const title = find(known); return title === undefined ? [] : [[field, title] as const] })
  const columns = Object.fromEntries(found.map(([field, title]) => [field, plain.indexOf(title)]))
  const { date, campaign, cost } = columns
  if (date === undefined || campaign === undefined || cost === undefined) return null
  const bracketed = /\(([A-Z]{3})\)\s*$/.exec(header[cost] ?? '')?.[1]
  const currency = bracketed === undefined ? undefined : readCurrency(bracketed)
  const title = found.find(([field]) => field === 'cost')![1]
  return { columns: { ...columns, date, campaign, cost }, currency: currency === 'unknown' ? undefined : currency, isFrench: /cout|depens/.test(title) }
}
