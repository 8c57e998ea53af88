// The room Diagnose as a newcomer meets it: the spelling asked for with the site, what only a person can judge, the limits a company sets itself, the report handed to a client; and sites that cannot be read.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import { frenchFaults } from '#house/french/faults.ts'
import { buildPages } from '#house/setup/pages.mjs'
import { openBrowser } from '#walks/browser.ts'
import { overflows, seriousFaults } from '#walks/loop/stage.ts'
import { openSites } from './sites.ts'

let data: string
let sites: Awaited<ReturnType<typeof openSites>>
let server: TestServer
let browser: Browser
let page: Page
beforeAll(async () => {
  await buildPages(join(import.meta.dirname, '../..'))
  data = await mkdtemp(join(tmpdir(), 'azimut-diagnose-'))
  sites = await openSites()
  server = await startServer(data, { env: { AZIMUT_NETWORK_ALLOW: Object.values(sites.hosts).join(','), AZIMUT_AUDIT_BROWSER: '0' } })
  browser = await openBrowser()
  page = await (await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1280, height: 860 } })).newPage()
  page.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  sites.close()
  await rm(data, { recursive: true, force: true })
})

const main = () => page.locator('main')
const patience = { timeout: 120_000 }
const spelling = () => page.getByLabel('Relire aussi l’orthographe')
/** Text as people read it; a space stands for any space, since French has several. */
const says = (text: string) => page.getByText(new RegExp(text.replaceAll(/[.?()]/g, '\\$&').replaceAll(' ', '\\s'))).first()

async function openCompany(name: string) {
  const { companies } = await page.evaluate(async body => (await fetch('/api/account/createCompany', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json() as Promise<{ companies: { id: string; name: string }[] }>, JSON.stringify({ name }))
  await page.goto(`${server.url}/w/${companies.find(one => one.name === name)!.id}/diagnose`)
}

/** Bright, dark and on a phone: nobody is shut out, nothing is wider than the screen, no word of the trade. */
async function look(name: string) {
  expect(frenchFaults(await main().innerText()).filter(fault => fault === 'mot réservé au métier'), name).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(250) // colours take their time
    expect(await seriousFaults(page), `${name}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflows(page), `${name} at 360 px`).toBe(false)
  await page.setViewportSize({ width: 1280, height: 860 })
}

const give = async (host: string) => {
  await page.getByLabel('Quelle est l’adresse de votre site').fill(host)
  await page.getByRole('button', { name: 'Lire mon site' }).click()
}

test('spelling is off until one asks for it with the address; the words found are for a person to judge', async () => {
  await page.goto(`${server.url}/setup#${server.setUpToken}`)
  await page.getByLabel('Prénom').fill('Claire')
  await page.getByLabel('E-mail').fill('claire@berthelot.example')
  await page.getByLabel('Mot de passe').fill('le rabot chante au printemps')
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.waitForURL(/start\/2/)
  await page.goto(page.url().replace('start/2', 'diagnose'))
  await spelling().waitFor()
  expect(await spelling().isChecked()).toBe(false)
  await spelling().check()
  await look('the address')
  await give(sites.hosts.spelled)
  await says('Nous relisons l’orthographe.').waitFor(patience)
  const apart = page.locator('section, article').filter({ has: page.getByRole('heading', { name: 'À vérifier par vous' }) }).last()
  await apart.getByText('acceuil → accueil').waitFor(patience)
  expect(await page.getByText('acceuil → accueil').count()).toBe(1)
  await look('the report')
})

test('it is remembered with the site, among the ways to have it read', async () => {
  await page.reload()
  await page.getByText('Régler la lecture').click()
  expect(await spelling().isChecked()).toBe(true)
  await look('the ways to read')
})

test('a usual figure gives way to one’s own from the keyboard, within bounds that are said; the next report says so', async () => {
  await page.getByRole('link', { name: 'Choisir les seuils des contrôles' }).click()
  const field = page.getByRole('textbox', { name: 'Texte d’une page, au moins' })
  await field.fill('20')
  await field.press('Enter')
  await says('Un nombre entier, de 60 à 1 000 mots.').waitFor()
  await look('a figure refused')
  await field.fill('120')
  await field.press('Enter')
  await says('Un contrôle est jugé selon votre seuil').waitFor()
  await look('the limits')
  await page.getByRole('button', { name: 'Relire avec ces seuils' }).press('Enter')
  await says('Une lecture est en cours, avec les seuils de son départ').waitFor()
  await page.getByRole('link', { name: 'Ce que voit un client' }).or(page.getByRole('link', { name: 'Diagnostiquer' })).first().click()
  await says('À la lecture précédente, 200 mots').waitFor(patience)
  await look('the report by one’s own figures')
})

test('who is handed the report finds it apart, on the web page and on paper', async () => {
  await page.goto(page.url().replace('/diagnose', '/share'))
  await page.getByText('Qui gère le site', { exact: true }).click()
  const download = async (name: RegExp) => {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name }).click()])
    return await readFile(await file.path())
  }
  const [found, apart] = (await download(/Télécharger.*page web/)).toString().split('À vérifier par une personne')
  expect([found!.includes('acceuil'), apart!.includes('acceuil → accueil')]).toEqual([false, true])
  expect(apart).toContain('Texte d’une page, au moins\u202f: 120\u00a0mots (d’usage, 200\u00a0mots)')
  expect((await download(/Télécharger.*PDF/)).subarray(0, 5).toString()).toBe('%PDF-')
})

test.each([
  ['failing', 'Son fichier robots.txt est en panne', 'répond par une erreur 503 quand notre robot lui demande robots.txt', 'Réessayer'],
  ['down', 'Le site ne répond pas depuis ici.', 'Votre saisie est gardée.', 'Réessayer'],
] as const)('a site that is %s says why it was not read, and what to do', async (kind, why, next, primary) => {
  await openCompany(`Menuiserie ${kind}`)
  await give(sites.hosts[kind])
  for (const text of [why, next]) await says(text).waitFor(patience)
  expect(await page.locator('main [data-tone=primary]').first().innerText()).toBe(primary)
  await look(kind)
})

test('a site that leads to another says which one was read; another address is read at once', async () => {
  await openCompany('Menuiserie leading')
  await give(sites.hosts.leading)
  await says(`L’adresse donnée nous a menés à ${sites.hosts.spelled}`).waitFor(patience)
  await look('leading')
  await page.getByRole('button', { name: 'Ce n’est pas notre site' }).click()
  await page.getByLabel('Quelle est l’adresse de votre site').fill(sites.hosts.spelled)
  await page.getByRole('button', { name: 'Lire ce site' }).click()
  await says(`lu sur ${sites.hosts.spelled}`).waitFor(patience)
  await expect.poll(() => says('L’adresse donnée').count(), { timeout: 60_000 }).toBe(0)
})
