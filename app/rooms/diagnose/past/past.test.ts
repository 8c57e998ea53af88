// Thirty past actions read from a list: each return equal to the cent to the definition, written again here; the unknown never 0.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

let at: TestShip
let company: TestCompany
beforeAll(async () => {
  at = await openTestShip({ now: () => '2026-01-12T09:00:00.000Z' })
  company = await at.company('Menuiserie Lenoir (exemple fictif)')
})
afterAll(() => at.close())

interface Weighed { row: { id: string; title: string; costCents: number | null; leverId: string | null; origin: string | null; startOn: string | null; endOn: string | null }; fullCents: number | null; marginCents: number | null; roi: { low: number; mid: number; high: number } | null; advice: string; countsHours: boolean; swotItemId: string | null }
interface Past { actions: Weighed[]; knownCents: number; unknownCosts: number; byOrigin: { origin: string | null; count: number; knownCents: number }[] }
const read = () => company.ask<Past>('diagnose.readPastActions')
const sent = (text: string, fileName = 'Actions passées.csv') => ({ fileName, contentBase64: Buffer.from(text).toString('base64') })

const rate = 3_500
const share = 0.35
const origins = ['preuve', 'concurrent', 'demande d’un client', 'on en a entendu parler', '']
const channels = ['Salon professionnel', 'Newsletter', 'Annonces de recherche', 'Radio locale', 'Bouche-à-oreille']
/** The reference file: fictional, made by rule. Every seventh cost, every sixth result count and every fifth time are unknown. */
const reference = Array.from({ length: 30 }, (_, index) => ({
  title: `Action ${index + 1}`, channel: channels[index % 5]!, origin: origins[index % 5]!,
  cents: index % 7 === 6 ? null : 10_007 + index * 9_113, hours: index % 5 === 4 ? null : index % 9 * 0.75,
  results: index % 6 === 5 ? null : index * 7 % 90,
  // Sales that bring next to nothing, about what was paid, or much more.
  valueCents: [20_003, 3 * (11_008 + index * 9_113), 2_900_007][index % 3]!,
}))
const money = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
const list = [
  'Action;Canal;Début;Fin;Coût HT;Heures;Résultats;CA généré;Origine',
  ...reference.map(({ title, channel, cents, hours, results, valueCents, origin }) => [title, channel, '03/02/2025', '28/02/2025', cents === null ? '' : money(cents), hours === null ? '?' : String(hours).replace('.', ','), results ?? '', money(valueCents), origin].join(';')),
].join('\n')

test('a list of thirty actions: nothing written while tried, then each return equal to the cent', async () => {
  const tried = await company.ask<{ rows: number; refused: unknown[]; costCents: number; unknownCosts: number }>('diagnose.tryPastFile', sent(list))
  const known = reference.flatMap(({ cents }) => cents ?? [])
  expect(tried).toMatchObject({ rows: 30, refused: [], costCents: known.reduce((sum, cents) => sum + cents, 0), unknownCosts: 4 })
  expect((await read()).actions).toEqual([])

  const { id: stakeId } = await company.ask<{ id: string }>('aim.createStake', { sentence: 'Être joint du premier coup' })
  await company.ask('aim.createObjective', { sentence: 'Passer de 4 à 16', kpiId: 'quote-requests', toPerMonth: 16, startOn: '2026-01-01', endOn: '2026-12-31', stakeId, marginShare: share })
  await company.ask('plan.createPerson', { name: 'Anne', hoursPerWeek: 4, rateCentsPerHour: rate })
  await company.ask('diagnose.importPastActions', sent(list))

  const past = await read()
  expect(past.actions).toHaveLength(30)
  for (const { title, cents, hours, results, valueCents } of reference) {
    const found = past.actions.find(({ row }) => row.title === title)!
    if (cents === null) {
      expect(found, title).toMatchObject({ fullCents: null, marginCents: null, roi: null, advice: 'unknown' })
      continue
    }
    // The definition: hours at their rate to the cent, margin = sales × share to the cent − full cost, return = margin ÷ full cost.
    const full = cents + Math.round((hours ?? 0) * rate)
    expect([found.fullCents, found.countsHours], title).toEqual([full, hours !== null])
    if (results === null) { expect(found, title).toMatchObject({ marginCents: null, roi: null, advice: 'unknown' }); continue }
    const margin = Math.round(valueCents * 35 / 100) - full
    expect(found.marginCents, title).toBe(margin)
    if (results === 0) { expect(found.roi, title).toBeNull(); continue }
    expect(Math.round(found.roi!.mid * full), title).toBe(margin)
    expect(found.roi!.mid, title).toBeCloseTo(margin / full, 12)
    expect(found.roi!.low, title).toBeLessThan(found.roi!.mid)
    const advice = found.roi!.low > 0 ? 'keep' : found.roi!.high < 0 ? 'stop' : results >= 40 ? 'fix' : 'too-few'
    expect(found.advice, title).toBe(advice)
  }
  expect(new Set(past.actions.map(({ advice }) => advice))).toEqual(new Set(['stop', 'unknown', 'fix', 'too-few', 'keep']))
  expect(past).toMatchObject({ knownCents: known.reduce((sum, cents) => sum + cents, 0), unknownCosts: 4 })
  expect(new Set(past.byOrigin.map(({ origin }) => origin))).toEqual(new Set(['competitor', 'hearsay', null, 'proof', 'request']))
  expect(past.byOrigin).toHaveLength(5)
  expect(past.actions.find(({ row }) => row.title === 'Action 1')?.row).toMatchObject({ leverId: 'trade-fair', origin: 'proof', startOn: '2025-02-03', endOn: '2025-02-28' })
})

test('kept in one click, a past action is a strength or a weakness that it proves, once', async () => {
  const [worst] = (await read()).actions
  const form = { id: worst!.row.id, kind: 'weakness', sentence: `${worst!.row.title} a coûté plus qu’elle n’a rapporté.` }
  const item = await company.ask<{ id: string }>('diagnose.keepPastAction', form)
  expect(await company.ask('diagnose.keepPastAction', form)).toMatchObject({ id: item.id })
  const thread = await company.ask<{ why: { id: string; noun: string }[]; toLink: unknown[] }>('thread.readThread', { id: item.id })
  expect(thread.why).toMatchObject([{ id: worst!.row.id, noun: 'diagnose.pastAction' }])
  expect(thread.toLink).toEqual([])
  expect((await read()).actions.find(({ row }) => row.id === worst!.row.id)?.swotItemId).toBe(item.id)
})

test('a whole list is taken back, and brought back', async () => {
  const [made] = await company.ask<{ id: string; version: number }[]>('diagnose.listPastImports')
  const gone = await company.ask<{ version: number }>('diagnose.removePastImport', { id: made!.id, version: made!.version })
  expect((await read()).actions).toEqual([])
  await company.ask('diagnose.restorePastImport', { id: made!.id, version: gone.version })
  expect((await read()).actions).toHaveLength(30)
})

test('a bad line is told with its number, and by hand beside its field', async () => {
  const file = sent('Action\tFin\tCoût\nFoire\t31/02/2025\t300\nTracts\t15/03/2025\t120')
  expect((await company.ask<{ refused: { reason: { fr: string } }[] }>('diagnose.tryPastFile', file)).refused.map(({ reason }) => reason.fr)).toEqual(['Ligne 2\u202f: le 31/02/2025 n’existe pas.'])
  await expect(company.ask('diagnose.importPastActions', file)).rejects.toMatchObject({ code: 'import-refused' })
  await expect(company.ask('diagnose.createPastAction', { title: 'Foire', startOn: '2025-03-02', endOn: '2025-03-01' })).rejects.toMatchObject({ fields: { endOn: expect.anything() } })
  expect(await company.ask('diagnose.createPastAction', { title: 'Foire' })).toMatchObject({ costCents: null, results: null, hours: null })
})

test('the accounts propose what was paid for marketing, by supplier and year; taken, it is proposed no more', async () => {
  const here = await at.company('Menuiserie Lenoir (exemple fictif)')
  expect(await here.ask('diagnose.listAccountActions')).toEqual([])
  const titles = 'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise'
  const line = (day: string, account: string, label: string, amount: string) => `AC|Achats|1|${day}|${account}|Annonces et insertions|||F1|${day}|${label}|${amount}|0,00|||${day}||`
  const file = sent([titles, line('20250105', '623100', 'Radio locale, janvier 2025', '300,00'), line('20250310', '623100', 'Radio locale mars', '250,00'), line('20240310', '623100', 'Radio locale mars', '100,00'), line('20250601', '623300', 'Foire de juin', '900,00'), line('20250602', '606400', 'Papier', '50,00')].join('\n'), 'FEC.txt')
  await here.ask('measure.importCosts', file)
  const proposals = await here.ask<{ title: string; year: number }[]>('diagnose.listAccountActions')
  expect(proposals).toMatchObject([
    { title: 'Foire de juin', year: 2025, costCents: 90_000, entries: 1 },
    { title: 'Radio locale, janvier 2025', year: 2025, costCents: 55_000, entries: 2, startOn: '2025-01-05', endOn: '2025-03-10' },
    { title: 'Radio locale mars', year: 2024, costCents: 10_000 },
  ])
  const chosen = proposals.slice(1, 2).map(({ title, year }) => ({ title, year }))
  await Promise.all([here.ask('diagnose.takeAccountActions', { chosen }), here.ask('diagnose.takeAccountActions', { chosen })])
  expect(await here.ask('diagnose.listPastActions')).toMatchObject([{ title: 'Radio locale, janvier 2025', costCents: 55_000, results: null, hours: null, startOn: '2025-01-05' }])
  expect(await here.ask('diagnose.listAccountActions')).toHaveLength(2)
})
