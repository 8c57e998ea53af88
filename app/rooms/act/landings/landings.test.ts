// Planned pages read again over real HTTP: what is lost of a visitor there is found, and nothing else is.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { startSite } from '#walks/fixtures/site-server.ts'
import type { RunningSite } from '#walks/fixtures/site-server.ts'
import { mediumFor } from '../links/medium.ts'
import { linkFaults } from './linkFaults.ts'

type Row = { id: string; version: number }
type Check = NonNullable<OutputOf<'act.readTracking'>['check']>

let lenoir: RunningSite
let sea: TestShip
/** The small site of a campaign, on another address than the company's: what each path answers. */
const pages: Record<string, string | { status: number; location?: string }> = {}
const partner = createServer((request, response) => {
  const { pathname, search } = new URL(request.url!, 'http://partner')
  const page = pages[pathname] ?? { status: 404 }
  if (typeof page === 'string') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  if (page.status === 400) return void (search ? response.writeHead(400).end() : response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sans rien</h1>'))
  response.writeHead(page.status, page.location ? { location: page.location } : {}).end()
})
const at = (path: string) => `http://localhost:${(partner.address() as AddressInfo).port}${path}`

beforeAll(async () => {
  lenoir = await startSite('lenoir')
  await new Promise<void>(resolve => { partner.listen(0, 'localhost', resolve) })
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: [lenoir.url, at('/')].map(one => new URL(one).host).join(',') } })
})
afterAll(async () => {
  await sea.close()
  await lenoir.close()
  partner.close()
})

async function planned(landings: Record<string, string>) {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: lenoir.url })
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être joignable' })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Passer de 22 à 30 demandes', kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-02', endOn: '2027-06-30', stakeId: stake.id })
  const actions = []
  for (const [title, landingUrl] of Object.entries(landings)) actions.push(await company.ask<Row>('plan.createAction', { title, hours: 1, startOn: '2026-11-23', dueOn: '2026-11-27', objectiveId: objective.id, landingUrl }))
  return { company, actions }
}

async function checked(company: TestCompany): Promise<Check> {
  await company.ask('act.checkLandings')
  for (;;) {
    const { check } = await company.ask<OutputOf<'act.readTracking'>>('act.readTracking')
    if (check && check.state !== 'queued') return check
    await setTimeout(100)
  }
}
const pageOf = ({ pages: read }: Check, title: string) => { const { page, standing } = read.find(one => one.page.title === title)!; return { ...page, standing } }

test('an untagged link on a planned page is found; one with its words, a short link and a stranger’s are left alone', async () => {
  const { company, actions } = await planned({ Salon: at('/salon') })
  const { slug } = await company.ask<{ slug: string }>('act.createTrackedLink', { actionId: actions[0]!.id, label: 'Devis', destination: `${lenoir.url}devis` })
  pages['/salon'] = `<h1>Le salon</h1>
    <a href="${lenoir.url}devis">Un devis</a> <a href="${lenoir.url}devis#haut">Un devis encore</a>
    <a href="${lenoir.url}contact?utm_source=salon&amp;utm_medium=referral">Nous joindre</a>
    <a href="${lenoir.url}avis?utm_source=salon&amp;utm_medium=E-mailing">Les avis</a>
    <a href="http://localhost:4600/l/${slug}">Par notre lien</a> <a href="http://localhost:4600/l/parti-2345x">Par un lien parti</a>
    <a href="/programme?utm_source=salon&amp;utm_medium=link">Le programme</a> <a href="https://ailleurs.example/">Ailleurs</a> <a href="mailto:a@b.example">Écrire</a>`
  const { links, status, isOwn } = pageOf(await checked(company), 'Salon')
  expect([status, isOwn]).toEqual([200, false])
  expect(links.map(one => [one.kind, one.text])).toEqual([['untagged', 'Un devis'], ['unknown-medium', 'Les avis'], ['dead', 'Par un lien parti'], ['tagged-inside', 'Le programme']])
  expect(links[1]).toMatchObject({ medium: 'E-mailing', instead: 'email' })
})

test('a page without the code is found, another one’s code is, and a page that has it is left alone', async () => {
  const { company } = await planned({ Devis: `${lenoir.url}devis`, Partenaire: at('/code') })
  pages['/code'] = '<script src="https://azimut.example/t.js" data-site="0123456789abcdef01"></script>'
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const bare = await checked(company)
  expect(pageOf(bare, 'Devis')).toMatchObject({ standing: 'mend', code: 'missing', isOwn: true, keepsQuery: true, links: [], trouble: null })
  expect(pageOf(bare, 'Partenaire').code).toBe('other-key')
  // Another program may add the code: its visits come although it is not in the page.
  const http = await sea.ship.http()
  await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events: [{ id: randomUUID(), name: 'pageview', url: `${lenoir.url}devis`, ts: Date.now(), mode: 'exempt' }] }) })
  await sea.ship.services.events.drain()
  await http.close()
  expect(pageOf(await checked(company), 'Devis')).toMatchObject({ standing: 'fine', code: 'counted' })
  lenoir.track('http://localhost:4600/t.js', key)
  expect(pageOf(await checked(company), 'Devis')).toMatchObject({ standing: 'fine', code: 'there' })
})

test('a redirect that loses what tells where the visit comes from is found, and so is a page that refuses it', async () => {
  Object.assign(pages, {
    '/perd': { status: 301, location: '/offre' }, '/garde': { status: 302, location: '/offre?utm_source=azimut-check' }, '/offre': '<h1>Offre</h1>', '/refuse': { status: 400 }, '/tombe': { status: 503 },
  })
  const { company } = await planned({ Perd: at('/perd'), Garde: at('/garde'), Refuse: at('/refuse'), Tombe: at('/tombe'), Partie: at('/partie'), Fermée: 'http://127.0.0.1:9/' })
  const check = await checked(company)
  expect(pageOf(check, 'Perd')).toMatchObject({ keepsQuery: false, finalUrl: at('/offre'), status: 200 })
  expect(pageOf(check, 'Garde')).toMatchObject({ standing: 'away', keepsQuery: true, finalUrl: at('/offre') })
  expect(pageOf(check, 'Refuse')).toMatchObject({ keepsQuery: false, status: 200 })
  expect(pageOf(check, 'Tombe')).toMatchObject({ keepsQuery: null, status: 503, trouble: 'error-page' })
  expect(pageOf(check, 'Partie')).toMatchObject({ status: 404, trouble: 'error-page' })
  expect(pageOf(check, 'Fermée')).toMatchObject({ standing: 'down', status: null, trouble: 'forbidden', finalUrl: null })
})

test('one reading at a time, of what is still planned, by whoever may write', async () => {
  const { company, actions } = await planned({ Un: at('/offre'), Deux: `${lenoir.url}avis` })
  await expect((await company.as('viewer'))('act.checkLandings')).rejects.toMatchObject({ code: 'not-allowed' })
  await expect((await sea.company()).ask('act.checkLandings')).rejects.toMatchObject({ code: 'no-landing' })
  await company.ask('act.checkLandings')
  await expect(company.ask('act.checkLandings')).rejects.toMatchObject({ code: 'check-running' })
  while ((await company.ask<OutputOf<'act.readTracking'>>('act.readTracking')).check?.state === 'queued') await setTimeout(100)
  await company.ask('plan.updateAction', { id: actions[0]!.id, version: actions[0]!.version, change: { state: 'dropped' } })
  expect((await company.ask<OutputOf<'act.readTracking'>>('act.readTracking')).check!.pages.map(one => one.page.title)).toEqual(['Deux'])
})

test('the words of a link are set right, or left to be chosen', () => {
  expect(['CPC', 'Infolettre', 'paid-search', 'Réseaux sociaux', 'flyer', 'xyz'].map(mediumFor)).toEqual(['cpc', 'email', 'cpc', 'social', 'qr', null])
  const link = { href: '', url: 'https://boutique.example/atelier/table', text: 'Table', name: 'Table', rel: '', hreflang: '', isHidden: false, region: 'main', selector: 'a' } as const
  const known = { places: ['https://boutique.example/atelier'], planned: [], shortBase: 'https://azimut.example/l/', slugs: new Set<string>() }
  expect(linkFaults([{ ...link, href: link.url }, { ...link, href: 'https://boutique.example/ateliers', url: 'https://boutique.example/ateliers' }], 'https://lenoir.example/', known).map(one => one.url)).toEqual([link.url])
})
