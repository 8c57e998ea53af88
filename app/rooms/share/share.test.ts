// What leaves the screens holds the figures of the screens, and each edition is noted with its day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import type { Download } from '#app/kernel/operation.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { nobody, openTestShip } from '#app/testShip.ts'
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
  expect(strategy.budget).toEqual({ p50Cents: 32_000, p80Cents: 59_000, chosenCents: 36_000, chancesInTen: 5, trialUntil: null })
  expect(strategy.lines).toEqual([{ lever: 'Annonces de recherche', cents: 36_000 }, { lever: 'Fiche et avis', cents: 0 }])
  expect(strategy.actions).toMatchObject([{ id: action.id, owner: 'Anne', hours: 2 }])
  expect(strategy.findings).toEqual([{ title: 'Deux numéros de téléphone se contredisent', proof: '02 41 00 00 02 · https://menuiserie-lenoir.example/contact' }])
  expect(strategy.decisions).toMatchObject([{ day: '2026-11-21', change: 'Annonces de recherche\u202f: 480\u00a0€ deviennent 360\u00a0€ par mois.', forecast: 'Entre 5 et 14 demandes de devis d’ici le 1er décembre 2026, huit fois sur dix.' }])
  expect(strategy).toMatchObject({ simulated: true, currency: 'EUR', dated: '2026-11-21', meetings: [{ day: '2026-12-01' }] })
  expect(strategy.calendar.map(one => one.start)).toContain('2026-12-25')
})

test('an edition is noted and its document is made: decks, page, calendar, data', async () => {
  const { company } = await walkLoop(sea)
  const { documents } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  const makeable = documents.filter(one => one.needs === 'objective')
  const names = new Set<string>()
  for (const { id: exportId, extension } of makeable) {
    expect(await company.ask('share.makeEdition', { exportId })).toMatchObject({ exportId, madeOn: '2026-11-21', locale: 'fr' })
    const file = await company.ask<Download>('share.downloadEdition', { exportId })
    expect(file.name).toMatch(new RegExp(`^Menuiserie Lenoir \\(exemple fictif\\).* 2026-11-21\\.${extension}$`))
    expect(file.bytes.length).toBeGreaterThan(500)
    names.add(file.name)
  }
  expect(names.size).toBe(makeable.length)
  expect((await company.ask<OutputOf<'share.readShare'>>('share.readShare')).editions.map(one => one.exportId)).toEqual(makeable.map(one => one.id).toReversed())
  const data = JSON.parse(new TextDecoder().decode((await company.ask<Download>('share.downloadEdition', { exportId: 'strategy' })).bytes)) as { strategy: unknown }
  expect(data.strategy).toEqual((await company.ask<OutputOf<'share.readShare'>>('share.readShare')).strategy)
})

test('the strategy on one page is one A4, with our fonts, and every figure of it has its rows', async () => {
  const { company } = await walkLoop(sea)
  const { strategy } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  const { bytes } = await company.ask<Download>('share.downloadEdition', { exportId: 'one-page' })
  const pdf = Buffer.from(bytes).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1)
  expect(pdf).toMatch(/\+BricolageGrotesque/)
  const traced = new Map(strategy.figures.map(one => [one.id, one]))
  const [action] = strategy.actions
  for (const id of ['budget.once', 'budget.eight', 'budget.kept', 'budget.chances', 'lines.0', `actions.${action!.id}`, 'results.actual', 'results.expected', 'costs.full', 'costs.low', 'costs.high']) {
    const figure = traced.get(id)
    expect(figure?.rows.length, id).toBeGreaterThan(0)
    for (const text of [figure!.label, figure!.value, figure!.period, figure!.definition, figure!.formula]) expect(text, id).not.toBe('')
  }
  expect(traced.get('results.actual')!.rows.reduce((sum, row) => sum + Number(row.value), 0)).toBe(strategy.results!.actual)
  expect(traced.get('costs.full')!.rows.map(row => row.value)).toEqual(expect.arrayContaining(['2\u202f500\u00a0€']))
})

test('only what serves the course is the plan; the rest is kept apart', async () => {
  const { company, stake, objective } = await walkLoop(sea)
  const other = await company.ask<{ id: string }>('aim.createObjective', { sentence: 'Passer de 2 à 3 commandes par mois d’ici le 30 juin 2027.', kpiId: 'orders', fromPerMonth: 2, toPerMonth: 3, startOn: '2026-11-01', endOn: '2027-06-30', stakeId: stake.id })
  await company.ask('plan.createAction', { title: 'Tenir le salon', hours: 8, startOn: '2026-11-23', dueOn: '2026-11-27', objectiveId: other.id })
  const { strategy } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  const course = (await company.ask<OutputOf<'aim.readAim'>>('aim.readAim')).objectives.find(one => one.sentence === strategy.objective!.sentence)!
  expect([objective.id, other.id]).toContain(course.id)
  const [ours, others] = [strategy.actions.map(one => one.title), strategy.others.actions.map(one => one.title)]
  expect(course.id === other.id ? [ours, others] : [others, ours]).toEqual([['Tenir le salon'], ['Ouvrir les annonces']])
})

test('the plan says what it needs, from how many results it pays, and three futures', async () => {
  const { company } = await walkLoop(sea)
  const { strategy: { need, scenarios, results } } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  // 480 € a month over 122 days, and two hours at 20 €; 210 € of margin a request.
  expect(need).toEqual({ moneyCents: 192_394, hours: 2, fullCents: 196_394, breakEvenResults: 10 })
  expect(scenarios).toMatchObject({ basis: 'pace', futures: [{ chancesInTen: 8 }, { chancesInTen: 5 }, { chancesInTen: 2 }] })
  const counts = scenarios!.futures.map(one => one.results)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(counts[0]).toBeGreaterThanOrEqual(results!.actual)
})

test('a brief says what is known, with its dates, and that the rest is not to be invented', async () => {
  const { company, action, objective } = await walkLoop(sea)
  const { sentence } = await company.ask<OutputOf<'aim.getObjective'>>('aim.getObjective', { id: objective.id })
  const whole = (await company.ask<OutputOf<'share.readBrief'>>('share.readBrief')).markdown
  const one = (await company.ask<OutputOf<'share.readActionBrief'>>('share.readActionBrief', { actionId: action.id })).markdown
  for (const text of [whole, one]) for (const part of [sentence, 'Chiffres du 2026-11-21', '## Public\n- Nous ne savons pas', '## Ce qu’il ne faut pas inventer', 'Deux numéros de téléphone']) expect(text).toContain(part)
  expect(one).toContain('Du 16 novembre 2026 au 27 novembre 2026')
  await expect(company.ask('share.readActionBrief', { actionId: nobody() })).rejects.toMatchObject({ code: 'not-found' })
})

test('without a mail server nothing is noted as sent', async () => {
  const { company } = await walkLoop(sea)
  await expect(company.ask('share.sendEdition', { exportId: 'calendar', recipients: ['a@test.example'], message: '' })).rejects.toMatchObject({ code: 'no-mail' })
  expect(await company.ask('share.listDeliveries')).toEqual([])
})

test('a report waits for a reading of the site', async () => {
  const { company } = await walkLoop(sea)
  await expect(company.ask('share.makeEdition', { exportId: 'report' })).rejects.toMatchObject({ code: 'no-audit' })
  const { id: siteId } = (await company.ask<{ id: string }[]>('diagnose.listSites'))[0]!
  await company.ask('diagnose.createAudit', { label: 'Lecture', siteId, state: 'done', pagesRead: 12, findingCount: 1, finishedAt: '2026-11-20T08:00:00.000Z', scores: [{ element: 1, score: 0.7, coverage: 0.9, checks: 8 }], identity: { name: 'Menuiserie Lenoir', siren: null, address: null, hours: null, phones: [], emails: [], socials: [], cms: null, language: 'fr' } })
  expect(await company.ask('share.makeEdition', { exportId: 'report' })).toMatchObject({ exportId: 'report' })
  const page = new TextDecoder().decode((await company.ask<Download>('share.downloadEdition', { exportId: 'report-page' })).bytes)
  for (const part of ['12 pages lues le 20 novembre 2026', '02 41 00 00 02', 'https://menuiserie-lenoir.example/contact', 'Important', '10\u00a0min', 'Ce qui n’a pas été regardé', 'font/woff2']) expect(page).toContain(part)
  expect((await company.ask<Download>('share.downloadEdition', { exportId: 'report' })).bytes.length).toBeGreaterThan(10_000)
})

test('a company with nothing yet has a page that claims nothing, and notes no edition', async () => {
  const company = await sea.company()
  const { strategy } = await company.ask<OutputOf<'share.readShare'>>('share.readShare')
  expect(strategy).toMatchObject({ objective: null, kpi: null, budget: null, results: null, costs: null, startDate: null, lines: [], actions: [] })
  await expect(company.ask('share.makeEdition', { exportId: 'deck' })).rejects.toMatchObject({ code: 'no-objective' })
  await expect(company.ask('share.downloadEdition', { exportId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
})
