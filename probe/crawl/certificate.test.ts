// A front door whose certificate nobody can trust.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAuthority, hasOpenssl } from '../host/sample-certificates.ts'
import { createFetcher } from '../net/fetcher.ts'
import { crawlSite } from './crawler.ts'
import { loadShelf } from './sample-shelf.ts'

test.skipIf(!hasOpenssl())('a certificate no browser trusts is spoken of where it is, whatever http leads to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'azimut-certificate-'))
  const authority = createAuthority()
  const secured = createServer({ key: authority.selfSigned.key, cert: authority.selfSigned.cert }, (_request, response) => response.end('x'))
  await new Promise<void>((done) => secured.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(secured.address() as AddressInfo).port}`
  const fetcher = createFetcher({ userAgent: 'AzimutBot/0.1', allow: [host] })
  for (const url of [`https://${host}/`, host]) {
    const read = await crawlSite({ url, fetcher, folder: join(folder, String(url.length)), shelf: await loadShelf(), delayMs: 0, maxPages: 60, now: () => 0, targets: null })
    expect(read, url).toMatchObject({ end: 'unreachable', site: { homeUrl: `https://${host}/`, pages: [] } })
  }
  await fetcher.close()
  secured.close()
  authority.close()
  rmSync(folder, { recursive: true })
})
