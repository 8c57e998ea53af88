// The command writes a report a person can read, or JSON a program can, and says what is wrong in one sentence.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runAuditCommand } from './cli.ts'
import type { AuditResult } from './audit.ts'

let server: Server
let url: string
beforeEach(async () => {
  server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html lang="fr"><h1>Bonjour</h1>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(() => new Promise((done) => { server.closeAllConnections(); server.close(done) }))

async function run(...args: string[]) {
  let out = ''
  let err = ''
  const code = await runAuditCommand({
    args, env: { AZIMUT_NETWORK_ALLOW: new URL(url).host }, out: { write: (text) => { out += text } }, err: { write: (text) => { err += text } },
  })
  return { code, out, err }
}

test('text by default, JSON when asked, progress apart', async () => {
  const { code, out, err } = await run(url, '--pages', '1', '--no-browser', '--locale', 'en')
  expect(code).toBe(0)
  expect(out).toContain('The home page has no title')
  expect(err.split('\n')[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/: 1 \/ 1 pages, \d findings$/)
  expect(err).toContain('findings, asking its host\n')
  const json = JSON.parse((await run(url, '--pages', '1', '--no-browser', '--json')).out) as AuditResult
  expect(json.site.findings.map(({ checkId }) => checkId)).toEqual(expect.arrayContaining(['mob.viewport', 'presence.legal-notice', 'seo.title-missing', 'seo.desc-missing']))
})

test('wrong arguments and closed addresses are said', async () => {
  await expect(run()).rejects.toThrow('One address is expected')
  await expect(run(url, '--locale', 'de')).rejects.toThrow('--locale is fr or en, not de')
  await expect(run(url, '--pages', 'dix')).rejects.toThrow('--pages is a number of pages, not dix')
  expect(await run('http://127.0.0.1:1/', '--json')).toMatchObject({ code: 1 })
  expect((await run('--help')).out).toContain('audit URL')
})

/** Everything written to the output, as bytes: a PDF is no text. */
async function write(args: string[], env: NodeJS.ProcessEnv = process.env) {
  const written: (string | Uint8Array)[] = []
  await runAuditCommand({
    args: [...args, '--pages', '1', '--no-browser'], env: { ...env, AZIMUT_NETWORK_ALLOW: new URL(url).host }, out: { write: (part) => written.push(part) }, err: { write: () => {} },
  })
  return Buffer.concat(written.map((part) => Buffer.from(part as Uint8Array)))
}

test('a page to hand over, in the language asked for, and its PDF', async () => {
  expect((await write([url, '--html', '--locale', 'en'])).toString()).toMatch(/^<!doctype html><html lang="en">[^]*To do first[^]*<\/html>$/)
  expect((await write([url, '--pdf'])).subarray(0, 5).toString()).toBe('%PDF-')
})

test('without Chromium a PDF is refused in one sentence, before the site is read', async () => {
  await expect(write(['http://127.0.0.1:1/', '--pdf'], { AZIMUT_CHROMIUM: '/nowhere/chromium' })).rejects.toThrow('A PDF is printed by Chromium, and none was found on this machine')
})
