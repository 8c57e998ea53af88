// A plan made in Excel, with all that people put in one, is imported to the cent and the quarter of an hour, then taken back whole.
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { excelPlan, truth } from './excelPlan.sample.ts'

let at: TestShip
let company: TestCompany
beforeAll(async () => {
  at = await openTestShip({ now: () => '2026-01-12T09:00:00.000Z' })
  company = await at.company('Menuiserie Lenoir (exemple fictif)')
})
afterAll(() => at.close())

interface Tried {
  kind: string; sheet: string; lines: number; rows: number; hours: number; totalCents: number; asks: string[]; people: string[]; course: string | null; withoutOwner: number; withoutHours: number
  columns: { title: string; field: string | null }[]; counts: Record<string, number>; refused: { line: number; reason: { fr: string } }[]; skipped: { line: number; title: string; isTotal: boolean }[]
  shown: { hours: number | null; cents: number | null }; budgetLines: { label: string; leverId: string | null; cents: number; isMonthly: boolean }[]; known: unknown
}
interface Imported { id: string; version: number; rows: number; refused: number; hours: number; totalCents: number; records: { kind: string; id: string }[] }
const sent = (content: Uint8Array | string, fileName = 'Plan 2026.xlsx') => ({ fileName, contentBase64: Buffer.from(content).toString('base64') })
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const listAll = async () => ({
  actions: await company.ask<{ title: string; hours: number; startOn: string; dueOn: string; state: string; ownerId: string | null; budgetLineId: string | null; objectiveId: string | null; leverId: string | null; doneAt: string | null }[]>('plan.listActions'),
  lines: await company.ask<{ label: string; leverId: string; totalCents: number | null; centsPerMonth: number; startOn: string; endOn: string; objectiveId: string | null }[]>('plan.listBudgetLines'),
  people: await company.ask<{ name: string; hoursPerWeek: number | null }[]>('plan.listPeople'),
  contents: await company.ask<{ title: string; format: string; stage: string | null; theme: string | null; onDay: string | null; state: string; actionId: string | null }[]>('act.listContents'),
  meetings: await company.ask<{ title: string; onDay: string }[]>('plan.listMeetings'),
})

test('a plan of 60 lines: tried, refused whole, imported without its four bad lines, totals equal, then taken back and brought back', async () => {
  const { id: stakeId } = await company.ask<{ id: string }>('aim.createStake', { sentence: 'Être joint du premier coup' })
  const objective = await company.ask<{ id: string; sentence: string }>('aim.createObjective', { sentence: 'Passer de 4 à 16 demandes de devis par mois', kpiId: 'quote-requests', toPerMonth: 16, startOn: '2026-01-01', endOn: '2026-12-31', stakeId })
  const anne = await company.ask<{ id: string }>('plan.createPerson', { name: 'Anne Lenoir', hoursPerWeek: 4 })
  const file = sent(await excelPlan())

  const tried = await company.ask<Tried>('plan.tryPlanFile', file)
  expect(tried.columns.filter(({ field }) => field).map(({ title, field }) => [title, field])).toEqual([
    ['Levier', 'lever'], ['Action', 'title'], ['Responsable', 'owner'], ['Début', 'start'], ['Échéance', 'due'], ['Heures', 'hours'], ['Budget total HT', 'amount'], ['Statut', 'status'],
  ])
  expect(tried).toMatchObject({ kind: 'action', sheet: 'Plan d’action', lines: 60, rows: 56, asks: [], people: ['Bruno Petit'], course: objective.sentence, hours: truth.hours, totalCents: truth.cents })
  expect(tried.refused.map(({ reason }) => reason.fr)).toEqual(truth.refusals)
  expect(tried.skipped.map(({ title, isTotal }) => [title, isTotal])).toEqual([['Second semestre', false], ['TOTAL', true]])
  expect(tried.shown).toEqual({ hours: truth.shownHours, cents: truth.shownCents })
  expect(await listAll()).toMatchObject({ actions: [], lines: [], people: [{ name: 'Anne Lenoir' }] })

  await expect(company.ask('plan.importPlan', file)).rejects.toMatchObject({ code: 'import-refused', words: { fr: `Rien n’a été importé. ${truth.refusals[0]} Corrigez-la ou ignorez cette ligne.` } })
  expect((await listAll()).actions).toEqual([])

  const made = await company.ask<Imported>('plan.importPlan', { ...file, skipRefused: true })
  expect(made).toMatchObject({ rows: 56, refused: 4, hours: truth.hours, totalCents: truth.cents })
  const { actions, lines, people } = await listAll()
  expect(actions).toHaveLength(56)
  expect(sum(actions.map(({ hours }) => hours))).toBe(truth.hours)
  expect(sum(lines.map(({ totalCents }) => totalCents!))).toBe(truth.cents)
  expect(people.map(({ name, hoursPerWeek }) => [name, hoursPerWeek])).toEqual([['Anne Lenoir', 4], ['Bruno Petit', null]])
  expect(new Set([...actions, ...lines].map(one => one.objectiveId))).toEqual(new Set([objective.id]))
  // Merged cells: the lever stands once for the lines below it, and its line pays them.
  expect(lines.map(({ label, leverId }) => [label, leverId])).toEqual([['Salon professionnel', 'trade-fair'], ['Newsletter', 'newsletter'], ['Annonces de recherche', 'search-ads-generic'], ['Divers', '']])
  expect(actions.filter(({ leverId }) => leverId === 'newsletter')).toHaveLength(truth.newsletters)
  expect(actions[0]).toMatchObject({ title: 'Salon, étape 1', ownerId: anne.id, startOn: '2026-01-05', dueOn: '2026-01-09', state: 'done', doneAt: '2026-01-09T12:00:00.000Z' })

  expect(await company.ask('plan.importPlan', { ...file, skipRefused: true })).toMatchObject({ id: made.id })
  expect((await company.ask<Tried>('plan.tryPlanFile', file)).known).toMatchObject({ id: made.id })

  // An action removed by hand before, and one changed since: the first stays out when the import comes back.
  const [first, second] = made.records.filter(({ kind }) => kind === 'action')
  await company.ask('plan.removeAction', { id: first!.id, version: 1 })
  await company.ask('plan.updateAction', { id: second!.id, version: 1, change: { hours: 3 } })
  const gone = await company.ask<Imported>('plan.removePlanImport', { id: made.id, version: made.version })
  expect(await listAll()).toMatchObject({ actions: [], lines: [], people: [{ name: 'Anne Lenoir' }] })
  await company.ask('plan.restorePlanImport', { id: gone.id, version: gone.version })
  expect((await listAll()).actions).toHaveLength(55)
  await company.ask('plan.removePlanImport', { id: gone.id, version: gone.version + 1 })
})

test('the same plan says the same from a windows-1252 CSV and from cells copied out of Excel', async () => {
  const lines = [
    ['Tâche', 'Qui', 'Fin', 'Temps', 'Coût par mois'],
    ['Relancer les devis d’été', 'Anne', '15/03/2026', '2 h 30', '1 234,56 €'],
    ['Réécrire l’accueil', 'à définir', '1er avril 2026', '0,25', ''],
    ['Impression', '', '31/03/2026', '', '1,5 k€'],
  ]
  const windows = Uint8Array.from(lines.map(cells => cells.join(';')).join('\r\n'), letter => ({ '’': 0x92, '€': 0x80 })[letter] ?? letter.charCodeAt(0))
  const tries = [await company.ask<Tried>('plan.tryPlanFile', sent(windows, 'plan.csv')), await company.ask<Tried>('plan.tryPlanFile', sent(lines.map(cells => cells.join('\t')).join('\n'), 'Collé'))]
  for (const tried of tries) {
    expect(tried).toMatchObject({ kind: 'action', rows: 3, refused: [], hours: 2.75, totalCents: 273_456, people: [], withoutOwner: 2, withoutHours: 1, asks: [] })
    expect(tried.budgetLines.map(({ cents, isMonthly }) => [cents, isMonthly])).toEqual([[123_456, true], [150_000, true]])
  }
})

test('a first name alone is the one person of the plan who bears it', async () => {
  const plan = (third: string) => sent(`Action\tQui\tFin\nUn\tZoé Martin\t01/03/2026\nDeux\tzoe\t01/03/2026\nTrois\t${third}\t01/03/2026`, 'Collé')
  expect((await company.ask<Tried>('plan.tryPlanFile', plan('Zoé Martin'))).people).toEqual(['Zoé Martin'])
  expect((await company.ask<Tried>('plan.tryPlanFile', plan('Zoé Blanc'))).people).toEqual(['Zoé Martin', 'zoe', 'Zoé Blanc'])
})

test('what is not clear is asked: the names, the period of the amounts, a date for what has none', async () => {
  const lines = 'Action\tHeures\tBudget\nAppeler dix clients\t3\t100\nSalon\t8\t2 000'
  const file = sent(lines, 'Collé')
  expect((await company.ask<Tried>('plan.tryPlanFile', file)).asks).toEqual(['undatedDueOn'])
  const dated = { ...file, undatedDueOn: '2026-06-30' }
  expect((await company.ask<Tried>('plan.tryPlanFile', dated)).asks).toEqual(['amounts'])
  await expect(company.ask('plan.importPlan', dated)).rejects.toMatchObject({ fields: { amounts: expect.anything() } })
  const mute = await company.ask<Tried>('plan.tryPlanFile', sent('Lundi\tx\nMardi\ty', 'Collé'))
  expect(mute.asks).toEqual(['title'])
  const mapped = await company.ask<Tried>('plan.tryPlanFile', { ...sent('Lundi\tx\nMardi\ty', 'Collé'), columns: [null, 'title'], kind: 'content' })
  expect(mapped).toMatchObject({ rows: 2, counts: { contents: 2, actions: 0 }, asks: [] })

  const made = await company.ask<Imported>('plan.importPlan', { ...dated, amounts: 'whole', linkLater: true })
  const { actions, lines: budget } = await listAll()
  expect(actions.map(one => [one.startOn, one.dueOn, one.objectiveId])).toEqual([['2026-01-12', '2026-06-30', null], ['2026-01-12', '2026-06-30', null]])
  expect(budget.map(({ totalCents, startOn, endOn, centsPerMonth }) => [totalCents, startOn, endOn, centsPerMonth])).toEqual([[10_000, '2026-01-01', '2026-06-30', 1_667], [200_000, '2026-01-01', '2026-06-30', 33_333]])
  const toLink = await company.ask<{ id: string; role: string }[]>('thread.listToLink')
  expect(toLink.filter(({ role }) => role === 'serves').map(({ id }) => id).toSorted()).toEqual(made.records.filter(({ kind }) => kind === 'action').map(({ id }) => id).toSorted())
  await company.ask('plan.removePlanImport', { id: made.id, version: made.version })
})

test('an editorial calendar becomes contents; a line with hours is work too, a point is a meeting', async () => {
  const made = await company.ask<Imported>('plan.importPlan', sent(await writeXlsxFile([
    ['Date de publication', 'Type', 'Titre', 'Thème', 'Format', 'Étape', 'Canal', 'Statut', 'Heures'],
    [{ value: new Date('2026-03-02T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, 'Contenu', 'Choisir son bois', 'Matière', 'Article de blog', 'Découverte', 'Blog', 'Brouillon', 3.5],
    ['mars 2026', 'Contenu', 'Une porte posée en un jour', 'Pose', 'Vidéo', 'Conversion', 'Facebook', 'Publié', null],
    ['06/04/2026', 'Réunion', 'Point du trimestre', null, null, null, null, null, null],
  ]).toBuffer(), 'Calendrier éditorial.xlsx'))
  const { contents, actions, meetings } = await listAll()
  expect(contents.map(({ title, format, stage, theme, onDay, state }) => [title, format, stage, theme, onDay, state])).toEqual([
    ['Choisir son bois', 'article', 'awareness', 'Matière', '2026-03-02', 'draft'], ['Une porte posée en un jour', 'video', 'conversion', 'Pose', '2026-03-31', 'review'],
  ])
  expect(actions.map(({ title, hours }) => [title, hours])).toEqual([['Choisir son bois', 3.5]])
  expect(contents[0]?.actionId).toBe(made.records.find(({ kind }) => kind === 'action')?.id)
  expect(meetings).toMatchObject([{ title: 'Point du trimestre', onDay: '2026-04-06' }])
  await company.ask('plan.removePlanImport', { id: made.id, version: made.version })
  expect(await listAll()).toMatchObject({ contents: [], actions: [], meetings: [] })
})

test('a budget a month keeps its amounts a month', async () => {
  const made = await company.ask<Imported>('plan.importPlan', sent('Poste;Canal;Montant mensuel\nAnnonces;Annonces de recherche;450,50\nLettre;Newsletter;29,00', 'Budget.csv'))
  expect((await listAll()).lines).toMatchObject([
    { label: 'Annonces', leverId: 'search-ads-generic', centsPerMonth: 45_050, totalCents: null, startOn: '2026-01-01', endOn: '2026-12-31' }, { label: 'Lettre', leverId: 'newsletter', centsPerMonth: 2_900 },
  ])
  await company.ask('plan.removePlanImport', { id: made.id, version: made.version })
})

test('who may not edit the plan may not import one; a file that is none is refused in a sentence', async () => {
  const asViewer = await company.as('viewer')
  await expect(asViewer('plan.tryPlanFile', sent('Action\tFin\nA\t01/01/2026'))).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(company.ask('plan.tryPlanFile', sent(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'vieux.xls'))).rejects.toMatchObject({ fields: { contentBase64: { fr: expect.stringContaining('ancien classeur .xls') } } })
  await expect(company.ask('plan.tryPlanFile', sent('Action\n' + 'x\n'.repeat(1001), 'long.csv'))).rejects.toMatchObject({ fields: { contentBase64: { fr: expect.stringContaining('1\u00a0000 lignes') } } })
})
