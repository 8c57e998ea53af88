// The tables of a Search Console export: which one a header is, and what each of its lines says.
import { parseNumber } from '@azimut/engines/locale'
import type { Bilingual } from '#app/model/noun.ts'
import type { Refused, SearchRow } from '../_contract.ts'
import { readCountCell } from '../_sheet/cells.ts'
import type { SheetRow } from '../_sheet/sheet.ts'
import { plainTitle } from '../_sheet/titles.ts'
import { readDay } from '../costs-csv/day.ts'
import * as costReasons from '../costs-csv/reasons.ts'
import * as reasons from './reasons.ts'

export type SearchColumns = Readonly<{ term: number; clicks: number; impressions: number; position: number }>
export interface SearchTable { by: SearchRow['by']; columns: SearchColumns }

/** The first column's title is what the table is by, in the two languages of the interface. */
const first: Readonly<Record<SearchRow['by'], readonly string[]>> = {
  day: ['date', 'dates'],
  query: ['top queries', 'queries', 'query', 'requetes les plus frequentes', 'requetes', 'requete'],
  page: ['top pages', 'pages', 'page', 'pages les plus populaires', 'pages les plus frequentes'],
}
const titles = { clicks: ['clicks', 'clics'], impressions: ['impressions'], position: ['position', 'position moyenne', 'average position'] }

/** Null for a table by country or device, for the filters, and for two periods side by side. */
export function searchTable(header: readonly string[]): SearchTable | null {
  const plain = header.map(plainTitle)
  const by = (['day', 'query', 'page'] as const).find(one => first[one].includes(plain[0] ?? ''))
  const [clicks, impressions, position] = [titles.clicks, titles.impressions, titles.position].map(names => plain.findIndex(title => names.includes(title))) as [number, number, number]
  return by === undefined || Math.min(clicks, impressions, position) < 0 ? null : { by, columns: { term: 0, clicks, impressions, position } }
}

/** `days`: those of the whole export, for a query or a page; `file` is named when the table is one of an archive. */
export function readSearch({ line, cells }: SheetRow, { by, columns }: SearchTable, { days, file = '' }: { days: { from: string; to: string } | null; file?: string }): SearchRow | Refused {
  const refuse = (field: string, reason: Bilingual): Refused => ({ line, field, reason: file ? { fr: `${file}, ${uncapital(reason.fr)}`, en: `${file}, ${uncapital(reason.en)}` } : reason })
  const text = (field: keyof SearchColumns) => { const cell = cells[columns[field]]; return cell?.day ?? cell?.text ?? '' }
  const day = by === 'day' ? readDay(text('term')) : days?.to ?? 'unreadable'
  if (!text('term')) return refuse('term', reasons.noTerm(line))
  if (day === 'absent') return refuse('term', costReasons.absentDate(line, text('term')))
  if (day === 'unreadable') return refuse('term', costReasons.unreadableDate(line, text('term')))
  const counts = { clicks: 0, impressions: 0 }
  for (const field of ['clicks', 'impressions'] as const) {
    const count = readCountCell(cells[columns[field]] ?? { text: '' }, line)
    if ('reason' in count || count.value === null) return refuse(field, costReasons.unreadableCount(line, text(field)))
    counts[field] = count.value
  }
  const place = parseNumber(text('position'))
  if (text('position') && !place.ok) return refuse('position', costReasons.unreadableCount(line, text('position')))
  const position = counts.impressions && place.ok && place.value > 0 ? place.value : null
  return { kind: 'search', line, date: day, fromDate: by === 'day' ? day : days!.from, by, term: by === 'day' ? '' : text('term').slice(0, 2000), ...counts, position }
}

const uncapital = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
