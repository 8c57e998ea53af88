// The whole loop, walked once in a real browser, in French: diagnose, aim, plan, act, measure, learn, share.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { unzip } from '#app/catalogue/exports/_unzip.ts'
import { openStage, overflows, seriousFaults } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage
let page: Page
let company: string
beforeAll(async () => {
  stage = await openStage()
  page = stage.page
})
afterAll(() => stage.close())

const open = async (room: string) => { await page.goto(`${stage.server.url}/w/${company}/${room}`) }
const heading = () => page.getByRole('heading', { level: 1 })
/** The room's one sentence; a space stands for any space, since French has several. */
const says = async (text: RegExp | string) => {
  const source = typeof text === 'string' ? text.replaceAll(/[.?()]/g, '\\$&') : text.source
  await heading().filter({ hasText: new RegExp(source.replaceAll(' ', '\\s')) }).waitFor()
}
const press = (name: RegExp | string) => page.getByRole('button', { name }).first().click()
/** Asks the API as the page does: what the screens show is compared with it. */
const ask = (operation: string) => page.evaluate(async address => (await fetch(address)).json() as Promise<Record<string, never>>, `/api/w/${company}/${operation.replace('.', '/')}`)
/** Figures as people read them, whatever kind of space is between the digits. */
const plain = (text: string | null) => (text ?? '').replaceAll(/\s/g, ' ')

test('set-up: the link printed by the server makes the first account and company, whose name comes later', async () => {
  await page.goto(`${stage.server.url}/setup#${stage.server.setUpToken}`)
  await page.getByLabel('Prénom').fill('Claire')
  await page.getByLabel('E-mail').fill('claire@lenoir.example')
  await page.getByLabel('Mot de passe').fill('court')
  await press('Commencer')
  await page.getByText('Douze caractères au moins.').first().waitFor()
  await page.getByLabel('Mot de passe').fill('le rabot chante au printemps')
  await press('Commencer')
  await page.waitForURL(/\/w\/[^/]+\/start\/2/)
  company = /\/w\/([^/]+)/.exec(page.url())![1]!
})

test('diagnose: own site and a competitor are read with progress; a finding with its proof becomes a weakness', async () => {
  await open('diagnose')
  await says('Donnez l’adresse de votre site')
  await page.getByLabel('Quelle est l’adresse de votre site').fill(stage.own.url)
  await page.getByLabel('Adresse de leur site').first().fill(stage.rival.url)
  await press('Lire mon site')
  await page.getByText(/\d+ pages? lues?/).first().waitFor()
  await page.getByRole('button', { name: 'Garder ces constats' }).waitFor({ timeout: 120_000 })
  const frein = page.locator('li, article, section').filter({ has: page.getByRole('heading', { name: 'Votre numéro de téléphone change d’une page à l’autre' }) }).last()
  expect(plain(await frein.textContent())).toContain('04 65 71 56 78') // the proof: the number that differs
  await frein.getByRole('button', { name: 'Retenir comme faiblesse' }).click()
  await page.getByText('Retenu : faiblesse').first().waitFor()
  await page.getByRole('heading', { name: 'Face aux autres' }).waitFor({ timeout: 120_000 })
  await stage.shot('diagnose')
  // Politeness: one page of the own site after the other, robots.txt first, what it closes never asked for.
  expect(stage.own.visits.map(visit => visit.path)).not.toContain('/prive/')
  expect(stage.own.visits[0]!.path).toBe('/robots.txt')
})

test('aim: the objective is one sentence that serves the weakness', async () => {
  await open('aim')
  await page.getByRole('radio', { name: /numéro de téléphone/ }).check()
  await page.getByRole('radio', { name: 'Recevoir plus de demandes' }).check()
  await page.getByLabel('Votre enjeu, en une phrase').fill('Être joignable du premier coup')
  await page.getByLabel('En ce moment, par mois').fill('22')
  await page.getByLabel('Valeur à atteindre, par mois').fill('30')
  await page.getByLabel('Pour quand').fill('2027-06-30')
  await page.getByLabel('Un résultat vous rapporte').fill('600')
  await page.getByLabel('Ce qu’il vous en reste').fill('40')
  await press('C’est notre cap')
  await says('D’ici le 30 juin 2027, passer de 22 à 30 demandes de devis par mois.')
})

test('plan: the budget is a range with chances; a line, a person, an action and reviews are kept', async () => {
  await open('plan')
  await says(/Pour 8 demandes de devis de plus par mois, comptez .* par mois/)
  await page.getByText('Ce qui resserrerait le plus la fourchette').waitFor()
  await stage.shot('plan')
  await press('Garder ce budget')
  await says(/Aucune action encore, .* € par mois/)
  await page.getByLabel('Prénom').fill('Claire')
  await page.getByLabel('Coût d’une heure').first().fill('35')
  await press('Ajouter la personne')
  await page.getByText('4 h par semaine').first().waitFor()
  await page.getByLabel('Quoi', { exact: true }).fill('Afficher un seul numéro partout')
  await page.getByLabel(/^Heures(?! par)/).fill('1,5')
  await press('Ajouter l’action')
  await says('1 action')
  await press('Placer un point chaque mois')
  await page.getByText(/\d+ points placés, tous un jour ouvré/).waitFor()
  await page.getByText('Noël').first().waitFor()
})

test('act: a tracked link is made for the action', async () => {
  await open('act')
  await says('1 action')
  await page.getByText('Créer un lien suivi').click()
  await page.getByLabel('À quoi sert-il ?').fill('Annonce locale')
  await page.getByLabel('Page où il mène').fill(new URL('/devis', stage.own.url).href)
  await press('Créer le lien')
  expect(plain(await page.getByLabel('Annonce locale').first().inputValue())).toContain('/l/')
})

test('measure: the code is made, put on the site, and hears the first visit', async () => {
  await open('measure')
  await press('Créer le code de mesure')
  const snippet = page.getByLabel(/À coller dans chaque page/)
  await snippet.waitFor()
  const [, script, key] = /src="([^"]+)" data-site="([^"]+)"/.exec(await snippet.inputValue())!
  expect(script).toBe(`${stage.server.url}/t.js`)
  stage.own.track(script!, key!)
})

test('visits: one visitor without agreement, one with, by the tracked link; both ask for a quote', async () => {
  const { links } = await ask('act.readWeek') as unknown as { links: { url: string }[] }
  for (const agrees of [false, true]) {
    const visitor = await (await stage.browser.newContext({ locale: 'fr-FR' })).newPage()
    await visitor.goto(agrees ? links[0]!.url : stage.own.url)
    if (agrees) await visitor.locator('#accepter').click()
    await visitor.goto(new URL('/devis', stage.own.url).href)
    const form = visitor.locator('form#devis')
    for (const field of await form.locator('input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea').all()) {
      const type = await field.getAttribute('type')
      await field.fill(type === 'email' ? 'visiteur@exemple.example' : type === 'tel' ? '0465000000' : type === 'date' ? '2026-12-15' : type === 'number' ? '2' : 'Essai')
    }
    for (const choice of await form.locator('select').all()) await choice.selectOption({ index: 1 })
    await form.getByRole('button').last().click()
    await visitor.waitForURL(/\/merci/)
    await visitor.waitForLoadState('networkidle')
    await visitor.context().close()
  }
  expect(stage.own.requests).toHaveLength(2)
  await stage.settle()
  await page.reload()
  await page.getByText(/Première visite reçue à \d+\sh\s\d\d/).waitFor({ state: 'attached' }) // folded, now that results come first
  await says(/^2 demandes sur/)
  const { course } = await ask('measure.readDashboard') as unknown as { course: { actual: number; consentedShare: number } }
  expect(course.actual).toBe(2)
  expect(course.consentedShare).toBeCloseTo(0.5)
})

test('measure: a French cost file is tried, one line is refused by name, the others are imported', async () => {
  const today = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date())
  const rows = ['Date;Campagne;Montant HT', `${today};Annonces de recherche;120,50 €`, '31/02/2026;Annonces de recherche;80,00 €', `${today};Annonces de recherche;1 079,50 €`]
  await page.getByRole('button', { name: 'Déposer un fichier de dépenses' }).setInputFiles({ name: 'dépenses novembre.csv', mimeType: 'text/csv', buffer: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(rows.join('\r\n'))]) })
  await page.getByText(/3 lignes lues, 1 refusée/).waitFor()
  await page.getByText(/Ligne 3.*31\/02\/2026/).waitFor()
  await press(/Ignorer cette ligne et importer/)
  await page.getByText(/2 dépenses importées/).first().waitFor()
  const costs = await ask('measure.listCosts') as unknown as { cents: number }[]
  expect(costs.reduce((sum, cost) => sum + cost.cents, 0)).toBe(120_000)
})

test('act: the action is done and its hours enter the full cost', async () => {
  await open('act')
  await press('C’est fait')
  await page.getByRole('dialog').getByLabel('Temps passé').fill('1,5')
  await page.getByRole('dialog').getByRole('button', { name: 'Noter' }).click()
  await says(/Semaine tenue|Rien à faire/)
  await open('measure')
  const { costs } = await ask('measure.readDashboard') as unknown as { costs: { totals: { fullCents: number } } }
  expect(costs.totals.fullCents).toBe(120_000 + 5_250) // 1 200 € and an hour and a half at 35 €
  await page.getByText(/1\s252,50/).first().waitFor()
  await stage.shot('measure')
})

test('learn: taking stock ends in a decision that changes the budget line', async () => {
  const [before] = await ask('plan.listBudgetLines') as unknown as { centsPerMonth: number; id: string }[]
  await open('learn')
  await press('Faire le point')
  await stage.shot('learn')
  for (let step = 0; step < 3; step++) await press('Continuer')
  await page.getByRole('radio', { name: 'Corriger' }).check()
  await page.getByLabel('Nouveau montant par mois').fill('250')
  await page.getByLabel('Pourquoi ?').fill('Les annonces coûtent plus cher que prévu, le téléphone d’abord.')
  await page.getByLabel('Au moins').fill('5')
  await page.getByLabel('Le plus probable').fill('8')
  await page.getByLabel('Au plus').fill('12')
  await press('Noter la décision')
  await page.getByText(/Décision notée/).waitFor()
  const [after] = await ask('plan.listBudgetLines') as unknown as { centsPerMonth: number; id: string }[]
  expect(after!.id).toBe(before!.id)
  expect(before!.centsPerMonth).not.toBe(25_000)
  expect(after!.centsPerMonth).toBe(25_000)
})

test('diagnose again: the repaired finding is shown as repaired', async () => {
  stage.own.fix('presence.nap-phone')
  await open('diagnose')
  await press('Relire mon site')
  await page.getByText('Réparé depuis la lecture précédente').waitFor({ timeout: 120_000 })
  await page.getByText('Réparé', { exact: true }).first().waitFor()
})

test('diagnose: the code of measure shows whose site it is; a doubt is settled in one press, and taken back', async () => {
  await page.getByText('C’est bien le vôtre').waitFor()
  const doubts = page.locator('section').filter({ has: page.getByRole('heading', { name: 'À vérifier par vous' }) }).last()
  const doubt = doubts.getByRole('heading', { name: 'Nous n’avons pas reconnu ce qui fait tourner votre site' })
  await doubts.getByRole('button', { name: /C’est bien ainsi.*fait tourner votre site/ }).click()
  await doubts.getByText('Votre réponse').waitFor()
  expect(await doubt.count()).toBe(0)
  await press('Annuler')
  await doubt.waitFor()
})

test('share: the deck holds the same figures as the screens', async () => {
  await open('share')
  await says('Votre stratégie tient sur une page.')
  await stage.shot('share')
  const download = page.waitForEvent('download')
  await press(/Télécharger.*Présentation complète/)
  const file = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of file) chunks.push(chunk as Buffer)
  const parts = unzip(Buffer.concat(chunks))
  const slides = plain([...parts].filter(([path]) => /slides\/slide\d+\.xml$/.test(path)).map(([, xml]) => [...xml.toString('utf8').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ')).join('\n'))
  expect(slides).toContain('passer de 22 à 30 demandes de devis par mois')
  expect(slides).toContain('250 €')
  expect(slides).toContain('1 252,50 €')
  const chart = [...parts].find(([path]) => /charts\/chart\d+\.xml$/.test(path))
  expect(chart, 'a native chart').toBeDefined()
})

test('the thread goes from the budget line up to the finding and down to the decision', async () => {
  await open('plan')
  const rail = page.locator('aside').filter({ hasText: 'Pourquoi ?' }).last()
  await rail.waitFor()
  const thread = plain(await rail.textContent())
  for (const stop of ['Constat', 'Votre numéro de téléphone change', 'Être joignable du premier coup', 'passer de 22 à 30', 'Décision', '250 €']) expect(thread).toContain(stop)
})

test('home says how the course stands and what to do next', async () => {
  await open('')
  await page.waitForURL(/\/start\/\d+/) // the first run, walked around so far, opens by itself once
  await heading().waitFor()
  await open('')
  await says(/demandes de devis/)
  await page.getByText('Cette semaine').first().waitFor()
  await page.getByText('Prochain point').first().waitFor()
  await stage.shot('home')
})

test.each(['', 'diagnose', 'aim', 'plan', 'act', 'measure', 'learn', 'share', 'settings'])('no serious fault of accessibility: /%s', async room => {
  await open(room)
  await heading().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await seriousFaults(page)).toEqual([])
})

test('in English at 360 px: home and two rooms, nothing wider than the screen', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.evaluate(() => localStorage.setItem('azimut-locale', 'en'))
  for (const [room, text] of [['', /quote requests/], ['aim', /go from 22 to 30|passer de 22 à 30/], ['plan', /action/], ['measure', /requests/]] as const) {
    await open(room)
    await says(text)
    expect(await overflows(page), room).toBe(false)
    expect(await seriousFaults(page), room).toEqual([])
  }
  await stage.shot('home-360')
})

test('nothing went wrong in the browser all along', () => {
  expect(stage.complaints.filter(text => !text.includes('400 (Bad Request)'))).toEqual([]) // the short password was refused on purpose
})
