// The command writes a report a person can read, or JSON a program can, and says what is wrong in one sentence.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runAuditCommand } from './cli.ts'
import type { AuditResult } from './audit.ts'

let server: Server
let url: string
/** Whatever is not here is the home page. */
let pages: Record<string, string>
beforeEach(async () => {
  pages = {}
  server = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pages[request.url ?? ''] ?? '<html lang="fr"><h1>Bonjour</h1>'))
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
  const [opening, robots] = err.split('\n')
  expect([opening, robots]).toEqual([`${url}: opening /`, `${url}: opening /robots.txt`])
  expect(err).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/: 1 \/ 1 pages, \d findings$/m)
  expect(err).toContain('findings, asking its host\n')
  const json = JSON.parse((await run(url, '--pages', '1', '--no-browser', '--json')).out) as AuditResult
  expect(json.site.findings.map(({ checkId }) => checkId)).toEqual(expect.arrayContaining(['mob.viewport', 'presence.legal-notice', 'seo.title-missing', 'seo.desc-missing']))
})

test('wrong arguments and closed addresses are said', async () => {
  await expect(run()).rejects.toThrow('One address is expected')
  await expect(run(url, '--locale', 'de')).rejects.toThrow('--locale is fr or en, not de')
  await expect(run(url, '--pages', 'dix')).rejects.toThrow('--pages is a number of pages, not dix')
  expect(await run('http://127.0.0.1:1/', '--json')).toMatchObject({ code: 1 })
  await expect(run(url, '--ignore-robots')).rejects.toThrow('--ignore-robots is for the owner of the site: say --own as well')
  await expect(run(url, '--limit', 'cont.thin')).rejects.toThrow('--limit is a check and a whole number, as cont.thin=150, not cont.thin')
  await expect(run(url, '--limit', 'cont.thin=9')).rejects.toThrow('The figure of cont.thin cannot be 9: it is a whole number of words from 60 to 1000')
  expect((await run('--help')).out).toMatch(/audit URL[^]*--own {12}the site is yours/)
})

test('a wish beyond what is read of strangers is cut, and that is said first', async () => {
  const firstLine = async (...args: string[]) => {
    const lines: (string | Uint8Array)[] = []
    await runAuditCommand({ args: [url, '--no-browser', ...args], env: {}, out: { write: () => {} }, err: { write: (text) => lines.push(text) }, signal: AbortSignal.abort() })
    return lines[0]
  }
  expect(await firstLine('--pages', '201')).toBe('--pages 201: no more than 200 pages are read of a site that is not yours; say --own if it is\n')
  expect(await firstLine('--pages', '201', '--own', '--competitor', `${url}autre`)).toBe('--pages 201: no more than 200 pages are read of a competitor\n')
  expect(await firstLine('--pages', '200')).toBe(`${url}: opening /\n`)
  expect(await firstLine('--pages', '5000', '--own')).toBe(`${url}: opening /\n`)
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

test('one’s own site is read whatever its robots.txt says; a stranger’s that closes itself says what to do', async () => {
  pages['/robots.txt'] = 'User-agent: *\nDisallow: /'
  pages['/.env'] = 'DB_PASSWORD=secret\n'
  const own = await run(url, '--pages', '1', '--no-browser', '--own', '--ignore-robots', '--locale', 'en')
  expect(own.code).toBe(0)
  expect(own.out).toContain('Anybody can read /.env on your server')
  expect(own.out).not.toContain('secret\n')
  const closed = await run(url, '--no-browser', '--locale', 'en')
  expect(closed.code).toBe(1)
  expect(closed.out).toMatch(/no page was read\. If the site is yours[^]*1\. Your site asks Google to read nothing/)
  expect((await run(url, '--no-browser', '--html')).out).toMatch(/nous n’avons lu aucune page[^]*Votre site demande à Google de ne rien lire/)
})
