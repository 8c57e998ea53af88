// A certificate is judged as a browser judges it, by real handshakes with a real server, and never behind the wall.
import { createServer, getCACertificates, setDefaultCACertificates, type TlsOptions } from 'node:tls'
import { createServer as createSilent, type AddressInfo, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createGuard } from '../net/guard.ts'
import { createAuthority, hasOpenssl, type Authority } from './sample-certificates.ts'
import { askTls } from './tls.ts'

describe.skipIf(!hasOpenssl())('certificates (made with openssl)', () => {
  let authority: Authority
  let server: Server
  let reached = 0
  const NOW = Date.now()
  const HERE = 'IP:127.0.0.1'

  beforeAll(() => {
    authority = createAuthority()
    setDefaultCACertificates([...getCACertificates('bundled'), authority.certificate])
  })
  afterAll(() => {
    setDefaultCACertificates(getCACertificates('bundled'))
    authority.close()
  })
  afterEach(() => new Promise((done) => server.close(done)))

  async function ask(options: TlsOptions, isAllowed = true) {
    reached = 0
    server = createServer({ ALPNProtocols: ['h2', 'http/1.1'], ...options })
    server.on('connection', () => { reached += 1 })
    server.on('tlsClientError', () => {})
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const guard = createGuard({ allow: isAllowed ? [`127.0.0.1:${port}`] : [], timeoutMs: 2_000 })
    return askTls({ origin: `https://127.0.0.1:${port}`, guard, now: NOW, timeoutMs: 2_000 })
  }

  test('a good one', async () => {
    const pair = authority.issue(HERE, { from: -30, to: 60.5 })
    expect(await ask({ ...pair, minVersion: 'TLSv1.2' })).toMatchObject({
      refusal: null, daysLeft: 60, validDays: 91, issuer: 'Azimut tests', protocol: 'TLSv1.3', http: 'h2', oldProtocols: [],
    })
  })

  test('one that has expired, one for another name, one signed by itself', async () => {
    expect(await ask(authority.issue(HERE, { from: -90, to: -2.5 }))).toMatchObject({ refusal: 'CERT_HAS_EXPIRED', daysLeft: -3 })
    await new Promise((done) => server.close(done))
    expect(await ask(authority.issue('DNS:exemple.fr', { from: -1, to: 60 }))).toMatchObject({ refusal: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    await new Promise((done) => server.close(done))
    setDefaultCACertificates(getCACertificates('bundled'))
    expect((await ask(authority.selfSigned))?.refusal).toMatch(/SELF_SIGNED/)
    setDefaultCACertificates([...getCACertificates('bundled'), authority.certificate])
  })

  test('old encryption and old HTTP are seen', async () => {
    const pair = authority.issue(HERE, { from: -1, to: 60 })
    expect(await ask({ ...pair, minVersion: 'TLSv1', maxVersion: 'TLSv1.2', ciphers: 'DEFAULT:@SECLEVEL=0', ALPNProtocols: ['http/1.1'] })).toMatchObject({
      protocol: 'TLSv1.2', http: 'http/1.1', oldProtocols: ['TLSv1', 'TLSv1.1'],
    })
  })

  test('a private address is not reached', async () => {
    expect(await ask(authority.issue(HERE, { from: -1, to: 60 }), false)).toBeNull()
    expect(reached).toBe(0)
  })
})

test('a stop is heard before the handshake as during it, by a server that says nothing', async () => {
  const silent = createSilent((socket) => { socket.resume().on('error', () => {}) })
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  const { port } = silent.address() as AddressInfo
  const guard = createGuard({ allow: [`127.0.0.1:${port}`], timeoutMs: 2_000 })
  expect(await askTls({ origin: `https://127.0.0.1:${port}`, guard, now: 0, timeoutMs: 60_000, signal: AbortSignal.abort() })).toBeNull()
  await new Promise((done) => silent.close(done))
})
