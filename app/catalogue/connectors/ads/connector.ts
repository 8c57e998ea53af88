// What the connectors of advertising platforms share: titles, days, totals at the foot; each says its titles and its sign.
import type { Bilingual } from '#app/model/noun.ts'
import type { CostRow, TableConnector } from '../_contract.ts'
import type { SheetRow } from '../_sheet/sheet.ts'
import { readAdRow } from './row.ts'
import { plainAdTitle, recogniseAds } from './titles.ts'
import type { AdTitles } from './titles.ts'

export interface AdPlatform {
  id: string
  name: string
  help: Bilingual
  titles: AdTitles
  /** Titles only this platform writes, or what it writes above them. */
  signs: { titles: readonly string[]; above: RegExp }
  /** English files write 08/31/2026. */
  monthFirst?: true
  samples: TableConnector['samples']
}

export const adConnector = ({ id, name, help, titles, signs, monthFirst, samples }: AdPlatform): TableConnector<CostRow> => ({
  id, brings: 'costs', folds: true, name: { fr: name, en: name }, help, samples,
  open(header, above, known) {
    const found = recogniseAds(header, titles)
    const lines = above.flatMap(({ cells }) => cells.map(({ text }) => text))
    const isOurs = header.some(title => signs.titles.includes(plainAdTitle(title))) || lines.some(text => signs.above.test(text))
    if (!found || !isOurs) return null
    const reading = { ...found, platform: name, otherwise: known.currency, monthFirst: monthFirst === true && !found.isFrench && !isDayFirst(lines) }
    return { columns: found.columns as Record<string, number>, line: (row: SheetRow) => readAdRow(reading, row) }
  },
})

/** « 31/08/2026 » in the dates of the report: the account writes the day first. */
const isDayFirst = (lines: readonly string[]) => lines.some(text => /\b(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}/.test(text))
