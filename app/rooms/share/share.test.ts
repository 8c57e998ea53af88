// What leaves the screens holds the figures of the screens, and each edition is noted with its day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import type { Download } from '#app/kernel/operation.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => loopNow }) })
afterAll(async () => { await sea.close() })

test('every number of the strategy is the screens’ own', async () => {
  const { company, line, objective, action } = await walkLoop(sea)
  await company.ask('learn.decide', { budgetLineId: line.id, lineVersion: line.version, kind: 'correct', afterCents: 36_000, reason: 'Trop cher par demande', forecast: { low: 5, mid: 9, high: 14, byDay: '2026-12-01' } })
  const { strategy } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  const { course, costs } = await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')

  expect(strategy.results).toMatchObject({ expected: course!.expected, actual: course!.actual })
  expect(strategy.results!.series.find(point => point.day === course!.today)).toEqual(course!.series.find(point => point.day === course!.today))
  expect(strategy.results!.series.at(-1)).toEqual(course!.series.at(-1))
  expect(strategy.costs).toEqual({ fullCents: costs.totals.fullCents, hours: costs.totals.hours, roi: costs.totals.roi })
  expect(strategy.objective).toMatchObject({ to: 16, from: 4, unit: 'demandes de devis par mois', sentence: (await company.ask<OutputOf<'aim.getObjective'>>('aim.getObjective', { id: objective.id })).sentence })
  // What was kept at 480 € has been corrected to 360 €: the chances are those of today's amount.
  expect(strategy.budget).toEqual({ p50Cents: 32_000, p80Cents: 59_000, chosenCents: 36_000, chancesInTen: 5 })
  expect(strategy.lines).toEqual([{ lever: 'Annonces de recherche', cents: 36_000 }, { lever: 'Fiche et avis', cents: 0 }])
  expect(strategy.actions).toMatchObject([{ id: action.id, owner: 'Anne', hours: 2 }])
  expect(strategy.findings).toEqual([{ title: 'Deux numéros de téléphone se contredisent', proof: '02 41 00 00 02 · https://menuiserie-lenoir.example/contact' }])
  expect(strategy.decisions).toMatchObject([{ day: '2026-11-21', change: 'Annonces de recherche\u202f: 480\u00a0€ deviennent 360\u00a0€ par mois.', forecast: 'Entre 5 et 14 demandes de devis d’ici le 1er décembre 2026, huit fois sur dix.' }])
  expect(strategy).toMatchObject({ simulated: true, currency: 'EUR', dated: '2026-11-21', meetings: [{ day: '2026-12-01' }] })
  expect(strategy.calendar.map(one => one.start)).toContain('2026-12-25')
})

test('an edition is noted and its document is made: deck, calendar, data', async () => {
  const { company } = await walkLoop(sea)
  const { documents } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  for (const { id: exportId, extension } of documents) {
    expect(await company.ask('share.makeEdition', { exportId })).toMatchObject({ exportId, madeOn: '2026-11-21', locale: 'fr' })
    const file = await company.ask<Download>('share.downloadEdition', { exportId })
    expect(file.name).toBe(`Menuiserie Lenoir (exemple fictif) 2026-11-21.${extension}`)
    expect(file.bytes.length).toBeGreaterThan(500)
  }
  expect((await company.ask<OutputOf<'share.readShare'>>('share.readShare')).editions.map(one => one.exportId)).toEqual(documents.map(one => one.id).toReversed())
  const data = JSON.parse(new TextDecoder().decode((await company.ask<Download>('share.downloadEdition', { exportId: 'strategy' })).bytes)) as { strategy: unknown }
  expect(data.strategy).toEqual((await company.ask<OutputOf<'share.readShare'>>('share.readShare')).strategy)
})

test('a company with nothing yet has a page that claims nothing, and notes no edition', async () => {
  const company = await sea.company()
  const { strategy } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  expect(strategy).toMatchObject({ objective: null, kpi: null, budget: null, results: null, costs: null, startDate: null, lines: [], actions: [] })
  await expect(company.ask('share.makeEdition', { exportId: 'deck' })).rejects.toMatchObject({ code: 'no-objective' })
  await expect(company.ask('share.downloadEdition', { exportId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
})
