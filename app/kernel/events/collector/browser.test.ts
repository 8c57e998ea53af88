// From a real browser on another site to the rows: the scripts as they are served, a page view, its consent, what is refused while opposed.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '#walks/browser.ts'
import { collector } from '../collector.ts'
import { openEventPath } from '../eventPath.ts'

type Row = Record<string, unknown> & { id: string; props: Record<string, string> }

const dir = mkdtempSync(join(tmpdir(), 'azimut-browser-'))
const events = await openEventPath({ dir, secret: 'a secret of this test alone', log: () => undefined })
const app = fastify()
await app.register(collector, { events, findSite: async (key) => (key === 'key' ? { key, hosts: ['localhost'] } : undefined) })
const azimut = await app.listen({ port: 0, host: '127.0.0.1' })
const site = createServer((_, response) => {
  response.setHeader('content-type', 'text/html').setHeader('content-security-policy', `default-src 'none'; script-src ${azimut}; connect-src ${azimut}`)
  response.end(`<!doctype html><html lang="fr"><title>Offre</title><script defer src="${azimut}/t.js" data-site="key"></script><script defer src="${azimut}/banner.js"></script><script defer src="${azimut}/speed.js"></script><h1>Offre</h1><a href="/tarifs">Tarifs</a></html>`)
})
let browser: Awaited<ReturnType<typeof openBrowser>>
let url: string

beforeAll(async () => {
  await new Promise<void>((go) => { site.listen(0, 'localhost', go) })
  url = `http://localhost:${(site.address() as AddressInfo).port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  site.close()
  await app.close()
  await events.close()
  rmSync(dir, { recursive: true, force: true })
})

const rows = async (): Promise<Row[]> => {
  await events.drain()
  return events.query<Row>('SELECT *, toString(visitor) AS number FROM event ORDER BY ts, id')
}

test('a visit that agrees half-way: the page view before stays exempt, consent names it and brings the campaign, then the visitor is known', async () => {
  const page = await browser.newPage({ locale: 'fr-FR' })
  await page.goto(`${url}/offre?utm_source=lettre&utm_campaign=rentree`, { referer: 'https://www.example.org/sujet/12' })
  await page.getByRole('button', { name: 'Accepter' }).click()
  await expect.poll(async () => (await rows()).length, { timeout: 10_000 }).toBe(2)
  await page.getByRole('link', { name: 'Tarifs' }).click()
  await expect.poll(async () => (await rows()).filter(({ name, path }) => name === 'pageview' || (name === 'scroll' && path === '/offre')).length, { timeout: 10_000 }).toBe(3)
  await page.close()
  const [view, consent, ...rest] = await rows()
  const place = { device: 'desktop', browser: expect.stringMatching(/^Headless Chrome \d+$/), os: 'Linux', country: '', bot: '', confirmed: 0 }
  expect(view).toMatchObject({ ...place, name: 'pageview', mode: 'exempt', number: '0', path: '/offre', channel: 'campaign', campaign: '', source: '', referrer: 'https://www.example.org', entry: 1, language: 'fr' })
  expect(consent).toMatchObject({ ...place, name: 'consent', mode: 'consented', props: { pageview: view?.id }, source: 'lettre', campaign: 'rentree', referrer: 'https://www.example.org/sujet/12', entry: 0, language: 'fr-FR' })
  expect(consent?.['number']).not.toBe('0')
  expect(rest.find(({ name }) => name === 'pageview')).toMatchObject({ mode: 'consented', number: consent?.['number'], path: '/tarifs', entry: 0 })
  expect(rest.find(({ name, path }) => name === 'scroll' && path === '/offre')).toMatchObject({ props: { pageview: view?.id, depth: '100', inp: expect.stringMatching(/^\d+$/) } })
})

test('a browser that asks not to be tracked leaves no row, even past a script that would not ask', async () => {
  const id = crypto.randomUUID()
  const answer = await fetch(`${azimut}/e`, { method: 'POST', headers: { 'sec-gpc': '1' }, body: JSON.stringify({ site: 'key', events: [{ id, name: 'pageview', url: `${url}/`, ts: Date.now(), mode: 'exempt' }] }) })
  expect(await answer.json()).toMatchObject({ accepted: 0, rejected: [{ reason: expect.stringMatching(/^off:/) }] })
  expect((await rows()).map((row) => row.id)).not.toContain(id)
})

test('the four scripts are served to any site, cached an hour, and nothing else is', async () => {
  for (const name of ['t.js', 'banner.js', 'consent.js', 'speed.js']) {
    const answer = await fetch(`${azimut}/${name}`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cross-origin-resource-policy'), answer.headers.get('cache-control')]).toEqual([200, 'text/javascript; charset=utf-8', 'cross-origin', 'public, max-age=3600'])
  }
  expect((await fetch(`${azimut}/load.js`)).status).toBe(404)
})
