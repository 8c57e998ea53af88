// Files whose name and every cell are hostile, as Excel would quote them, dropped wherever a file may be.
import { packArchive } from '#app/catalogue/connectors/_sheet/archive.ts'
import { inDays, marked } from './planting.ts'
import type { Owner } from './planting.ts'

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const french = (day: string) => day.split('-').toReversed().join('/')

/** A line of good cells a text, then a line of which nothing can be read. */
function sheet(titles: readonly string[], texts: readonly string[], lineOf: (say: (place: string) => string) => readonly string[]): string {
  const rows = texts.map(text => lineOf(place => cell(marked(text, place))))
  const refused = texts.map(text => titles.map(() => cell(text)))
  return [titles, ...rows, ...refused].map(cells => cells.join(';')).join('\r\n')
}

export const costFile = (texts: readonly string[], named: string) => ({
  fileName: marked(named, 'file'),
  content: sheet(['Date', 'Canal', 'Libellé', 'Montant'], texts, say => [french(inDays(-4)), say('channel-cell'), say('cell').replace(/"$/, '\0"'), '12,50']),
})

const sent = (fileName: string, content: string | Uint8Array) => ({ fileName, contentBase64: Buffer.from(content).toString('base64') })

export const plantCosts = async ({ ask }: Owner, texts: readonly string[]) => {
  for (const named of texts) {
    const { fileName, content } = costFile(named === texts[0] ? texts : [named], named)
    await ask('measure.importCosts', { ...sent(fileName, content), skipRefused: true })
  }
  await ask('measure.createAccountUse', { account: '613500', use: 'cost' })
  // Titles nobody knows: what the columns hold is said, and remembered.
  const unknown = sent(marked(texts[0]!, 'unknown'), sheet(['when', 'what', 'how-much'].map(place => cell(marked(texts[0]!, place))), texts, say => [french(inDays(-3)), say('unknown-cell'), '7,50']))
  const tried = await ask<{ unknown: { titles: string[] } }>('measure.tryCostFile', unknown)
  await ask('measure.importCosts', { ...unknown, mapping: { titles: tried.unknown.titles, columns: { date: 0, label: 1, amount: 2 } }, skipRefused: true })
}

/** The plan, the past, the SWOT and the counts somebody already has; what they name is not linked to the objective yet. */
export async function plantImports({ ask }: Owner, texts: readonly string[]) {
  const named = marked(texts.at(-1)!, 'import')
  const plan = sheet(['Action', 'Responsable', 'Échéance', 'Heures', 'Budget total', 'Canal', 'Thème'], texts, say => [say('plan-cell'), say('owner-cell'), french(inDays(50)), '2', '100', say('lever-cell'), say('theme-cell')])
  await ask('plan.importPlan', { ...sent(named, plan), amounts: 'whole', skipRefused: true, linkLater: true })
  const past = sheet(['Action', 'Canal', 'Début', 'Fin', 'Coût HT', 'Résultats'], texts, say => [say('past-cell'), say('past-channel-cell'), '01/02/2025', '28/02/2025', '100', '3'])
  await ask('diagnose.importPastActions', { ...sent(named, past), skipRefused: true })
  const swot = sheet(['Type', 'Phrase', 'Constat'], texts, say => ['Menace', say('threat-cell'), say('proof-cell')])
  await ask('diagnose.importSwot', { ...sent(named, swot), skipRefused: true })
  const visits = sheet(['date', 'label', 'nb_visits'], texts, say => [inDays(-6), say('visit-cell'), '9'])
  await ask('measure.importCounts', { ...sent(`1 ${named}`, visits), skipRefused: true })
  const counts = sheet(['Date', 'Source', 'Nombre'], texts, say => [french(inDays(-5)), say('count-cell'), '3'])
  await ask('measure.importCounts', { ...sent(named, counts), skipRefused: true })
  const orders = sheet(['Date', 'N° de devis', 'Montant HT', 'TVA', 'Statut', 'Canal', 'Code promo'], texts, say => [french(inDays(-4)), say('order-cell'), '100', '20', 'Signé', say('sold-cell'), say('code-cell')])
  await ask('measure.importSales', { ...sent(named, orders), skipRefused: true })
  const [days, queries] = [`Date,Clicks,Impressions,CTR,Position\n${inDays(-4)},1,10,10%,2`, `Top queries,Clicks,Impressions,CTR,Position\n${texts.map(text => `${cell(marked(text, 'query-cell'))},1,10,10%,2`).join('\n')}`]
  await ask('measure.importSearches', { ...sent(named, packArchive(new Map([['Chart.csv', Buffer.from(days)], ['Queries.csv', Buffer.from(queries)]]))), skipRefused: true })
}
