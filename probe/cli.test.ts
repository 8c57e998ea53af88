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
  const { code, out, err } = await run(url, '--pages', '1', '--locale', 'en')
  expect(code).toBe(0)
  expect(out).toContain('The home page has no title')
  expect(err).toBe(`${url}: 1 / 1 pages, 3 findings\n`)
  const json = JSON.parse((await run(url, '--pages', '1', '--json')).out) as AuditResult
  expect(json.site.findings.map(({ checkId }) => checkId)).toEqual(['mob.viewport', 'presence.legal-notice', 'seo.title-missing', 'seo.desc-missing'])
})

test('wrong arguments and closed addresses are said', async () => {
  await expect(run()).rejects.toThrow('One address is expected')
  await expect(run(url, '--locale', 'de')).rejects.toThrow('--locale is fr or en, not de')
  await expect(run(url, '--pages', 'dix')).rejects.toThrow('--pages is a number of pages, not dix')
  expect(await run('http://127.0.0.1:1/', '--json')).toMatchObject({ code: 1 })
  expect((await run('--help')).out).toContain('audit URL')
})
