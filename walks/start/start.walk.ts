// The first run, from the set-up link to the first week: twelve screens in French, by keyboard, on a real site.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { frenchFaults } from '#house/french/faults.ts'
import { openStage, overflows, seriousFaults } from '#walks/loop/stage.ts'
import type { Stage } from '#walks/loop/stage.ts'
import { countFields, openHands } from './keyboard.ts'
import type { Hands } from './keyboard.ts'

const titles: Readonly<Record<number, RegExp>> = {
  1: /Où voulez-vous aller cette année/, 2: /Quelle est l’adresse de votre site/, 3: /trois questions/, 4: /Est-ce bien vous/, 5: /Ce que voit un client/,
  6: /Trois chiffres que vous seul connaissez/, 7: /Votre cap/, 8: /Ce que cela demande/, 9: /Six semaines, cinq actions/, 10: /Comment saura-t-on que ça marche/,
  11: /Votre stratégie sur une page/, 12: /./,
}

const patience = { timeout: 15_000 }

let stage: Stage
let page: Page
let hands: Hands
let company: string
const counted: { screen: number; fields: number; pressed: number }[] = []

beforeAll(async () => {
  stage = await openStage()
  page = stage.page
  hands = openHands(page)
})
afterAll(() => stage.close())

const button = (name: RegExp | string) => page.getByRole('button', { name }).first()
const field = (name: RegExp | string) => page.getByLabel(name).first()
const address = (screen: number) => `${stage.server.url}/w/${company}/start/${screen}`
/** Asks the API as the page does: what was answered is kept, screen by screen. */
const ask = (operation: string) => page.evaluate(async at => (await fetch(at)).json() as Promise<unknown>, `/api/w/${company}/${operation.replace('.', '/')}`)
const primary = () => page.locator('main [data-tone=primary]').first()

/** Waits for the screen, looks at it, and takes its picture: bright, dark and on a phone. */
async function arrive(screen: number) {
  await page.getByRole('heading', { level: 1, name: titles[screen]! }).waitFor()
  await page.waitForLoadState('networkidle')
  if (screen > 1) expect(await page.getByText(new RegExp(`^${screen} sur 12$`)).count()).toBe(1)
  counted.push({ screen, fields: await countFields(page), pressed: hands.pressed })
  expect(await seriousFaults(page), `screen ${screen}`).toEqual([])
  expect(frenchFaults(await page.locator('main').innerText()).filter(fault => fault === 'mot réservé au métier'), `screen ${screen}`).toEqual([])
}

async function look(screen: number) {
  const size = page.viewportSize()!
  for (const [name, change] of Object.entries({
    light: () => page.emulateMedia({ colorScheme: 'light' }),
    dark: () => page.emulateMedia({ colorScheme: 'dark' }),
    phone: async () => { await page.emulateMedia({ colorScheme: 'light' }); await page.setViewportSize({ width: 360, height: 740 }) },
  })) {
    await change()
    await page.waitForTimeout(250) // colours take their time
    await stage.shot(`start-${String(screen).padStart(2, '0')}-${name}`)
    if (name === 'phone') expect(await overflows(page), `screen ${screen} at 360 px`).toBe(false)
    else expect(await seriousFaults(page), `screen ${screen}, ${name}`).toEqual([])
  }
  expect(await seriousFaults(page), `screen ${screen} at 360 px`).toEqual([])
  await page.setViewportSize(size)
}

test('1: an account, for one’s own company', async () => {
  await page.goto(`${stage.server.url}/setup#${stage.server.setUpToken}`)
  await arrive(1)
  await look(1)
  await hands.type(field('Prénom'), 'Claire')
  await hands.type(field('E-mail'), 'claire@lenoir.example')
  await hands.type(field('Mot de passe'), 'le rabot chante au printemps')
  await hands.choose(page.getByRole('radio', { name: /Je dirige une entreprise/ }))
  await hands.press(button('Commencer'))
  await page.waitForURL(/\/w\/[^/]+\/start\/2/)
  company = /\/w\/([^/]+)/.exec(page.url())![1]!
})

test('2: the address of the site and a competitor', async () => {
  await arrive(2)
  await look(2)
  await hands.type(field('Adresse du site'), stage.own.url)
  await hands.type(field('Adresse de leur site'), stage.rival.url)
  await hands.press(button('Lire mon site'))
  await expect.poll(() => stage.own.visits[0]?.path, patience).toBe('/robots.txt')
})

test('3: while the site is read, a wish, hours and euros', async () => {
  await arrive(3)
  await page.getByText(/\d+ pages? lues?|lecture de votre site commence|Votre site est lu/).first().waitFor()
  await look(3)
  await hands.choose(page.getByRole('radio', { name: /Recevoir plus de demandes/ }))
  await hands.choose(page.getByRole('radio', { name: '4 h', exact: true }))
  await hands.choose(page.getByRole('radio', { name: /^300/ }))
  await expect.poll(() => ask('plan.readMeans'), patience).toEqual({ hoursPerWeek: 4, centsPerMonth: 30_000 })
  await hands.press(button('Continuer'))
})

test('4: what the site says of them, a fact corrected, the activity chosen', async () => {
  await page.getByText('SIREN').waitFor({ timeout: 120_000 })
  await arrive(4)
  await look(4)
  await hands.press(button('Corriger : Nom'))
  await hands.type(page.getByRole('textbox', { name: 'Nom' }), 'Menuiserie Lenoir')
  await page.keyboard.press('Enter')
  await page.getByText('Menuiserie Lenoir', { exact: true }).first().waitFor()
  await hands.reach(page.getByLabel('Activité'))
  await page.getByLabel('Activité').selectOption({ label: 'Menuiserie bois et PVC' })
  await hands.press(button('C’est bien nous'))
})

test('5: what a customer sees, with its proof; kept in one press', async () => {
  await arrive(5)
  await page.getByRole('button', { name: 'Garder ces constats' }).waitFor({ timeout: 120_000 })
  await page.getByText('Face aux autres').waitFor({ timeout: 120_000 })
  await look(5)
  await hands.press(button('Garder ces constats'))
  await page.waitForURL(/start\/6/)
  expect((await ask('diagnose.listSwotItems') as unknown[]).length).toBeGreaterThan(2)
})

test('6: three figures, one of them unknown', async () => {
  await arrive(6)
  await hands.type(field(/En ce moment, combien par mois/), '22')
  await hands.type(field(/Une vente vaut combien/), '4200')
  await hands.press(page.getByRole('button', { name: 'Je ne sais pas' }).nth(2))
  await page.getByText(/repère du marché, menuiserie bois et PVC/).first().waitFor()
  await hands.type(field(/Sur dix demandes, combien d’achats/), '3')
  await look(6)
  await hands.press(button('Continuer'))
  await page.waitForURL(/start\/7/)
  expect(await ask('aim.listBaselines')).toMatchObject([{ wishId: 'more-requests', perMonthNow: 22, saleCents: 420_000, marginShare: null, closingShare: 0.3 }])
})

test.each([7, 8, 9, 10, 11])('%i: what is proposed is accepted', async screen => {
  await arrive(screen)
  await look(screen)
  if (screen === 10) {
    await hands.press(button('Créer le code de mesure'))
    await page.getByLabel(/À coller dans chaque page/).waitFor()
  }
  await hands.press(screen === 10 ? button('Continuer') : primary())
  // Not waited for as a navigation: the calendar that is downloaded on the way is one that ends in nothing.
  await expect.poll(() => page.url(), patience).toMatch(new RegExp(`start/${screen + 1}$`))
})

test('12: the first week; home is home from here on', async () => {
  await arrive(12)
  await look(12)
  await hands.press(primary())
  await page.waitForURL(new RegExp(`/w/${company}(/act)?$`))
})

test('what was answered is there again on every screen', async () => {
  await page.goto(address(2))
  await expect.poll(() => field('Adresse du site').inputValue(), patience).toBe(stage.own.url)
  await page.goto(address(3))
  await page.getByRole('radio', { name: /Recevoir plus de demandes/ }).waitFor({ state: 'attached' })
  for (const name of [/Recevoir plus de demandes/, /^4 h$/, /^300/]) expect(await page.getByRole('radio', { name }).isChecked(), String(name)).toBe(true)
  await page.goto(address(4))
  await page.getByText('Menuiserie Lenoir', { exact: true }).first().waitFor()
  await page.goto(address(6))
  await expect.poll(() => field(/En ce moment, combien par mois/).inputValue(), patience).toBe('22')
})

test('left for later, a screen is on home until it is done', async () => {
  await page.goto(address(6))
  await hands.press(button('Plus tard'))
  await page.waitForURL(/start\/7/)
  await page.goto(`${stage.server.url}/w/${company}`)
  await page.getByText('Laissé pour plus tard').waitFor()
  await page.getByRole('link', { name: 'Trois chiffres que vous seul connaissez' }).click()
  await page.waitForURL(/start\/6/)
  await button('Continuer').click()
  await page.waitForURL(/start\/7/)
  await page.goto(`${stage.server.url}/w/${company}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Laissé pour plus tard').count()).toBe(0)
})

test('twelve screens, twenty-five questions at most', () => {
  const fields = counted.reduce((sum, one) => sum + one.fields, 0)
  process.stdout.write(`${counted.map(one => `screen ${one.screen}: ${one.fields} questions`).join('\n')}\n${counted.length} screens, ${fields} questions, ${counted.at(-1)?.pressed ?? 0} presses\n`)
  expect(counted.length).toBeLessThanOrEqual(12)
  expect(fields).toBeLessThanOrEqual(25)
})

test('nothing went wrong in the browser all along', () => { expect(stage.complaints).toEqual([]) })
