// Google Search Console: clicks and impressions by day, query and page, as « Performances » exports them; nothing tells who searched.
import { connector } from './_contract.ts'
import type { TableReading } from './_contract.ts'
import { readSearchArchive } from './search-console/archive.ts'
import * as reasons from './search-console/reasons.ts'
import { readSearch, searchTable } from './search-console/tables.ts'

/** A table by query or page alone has no days: the archive it came in has them. */
function open(header: readonly string[]): TableReading | null {
  const table = searchTable(header)
  if (!table) return null
  if (table.by === 'day') return { columns: table.columns, line: row => readSearch(row, table, { days: null }) }
  return { columns: table.columns, line: () => null, end: () => [{ line: 1, field: 'file', reason: reasons.noDays }] }
}

export default connector({
  id: 'search-console',
  brings: 'searches',
  name: { fr: 'Google Search Console', en: 'Google Search Console' },
  help: {
    fr: 'Dans Search Console\u202f: Performances, Exporter, Télécharger le CSV. Déposez le fichier .zip tel quel.',
    en: 'In Search Console: Performance, Export, Download CSV. Drop the .zip file as it is.',
  },
  open,
  read: async ({ type, bytes }) => (type === 'zip' ? await readSearchArchive(bytes) : null),
  unknownHeader: {
    fr: 'Ce n’est pas un export des performances de Search Console, ou il compare deux périodes. Exportez une seule période.',
    en: 'This is not a performance export of Search Console, or it compares two periods. Export one period.',
  },
  samples: [
    { file: 'search-console.sample-fr.zip', rows: 13, refused: [], totals: { search: { from: '2026-10-01', to: '2026-10-05', sums: { clicks: 126, impressions: 3_104 } } } },
    { file: 'search-console.sample-days.csv', rows: 3, refused: [5], totals: { search: { sums: { clicks: 24, impressions: 590 } } } },
  ],
})
