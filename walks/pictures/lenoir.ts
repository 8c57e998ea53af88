// Opens the fictional Maison Lenoir in a browser, after its year has been told, for pictures.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startPostgres } from '#app/kernel/postgres/server.ts'
import { beginTestRun } from '#app/kernel/postgres/testDatabase.ts'
import { openTestShip } from '#app/testShip.ts'
import { lenoir } from '#stories/lenoir.ts'
import { openBrowser } from '#walks/browser.ts'

/** The day of a review. */
const today = '2026-12-01T09:30:00.000Z'

const freePort = () => new Promise<number>(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address() as AddressInfo; server.close(() => resolve(port)) })
})

/** `address` is that of the company's pages; the owner is signed in, in French. */
export async function withLenoir(take: (page: Page, address: string) => Promise<void>): Promise<void> {
  const port = await freePort()
  const work = await mkdtemp(join(tmpdir(), 'azimut-pictures-'))
  const postgres = await startPostgres({ dir: work, log: () => {} })
  beginTestRun(postgres.url)
  const url = `http://localhost:${port}`
  const sea = await openTestShip({ now: () => today, env: { AZIMUT_URL: url, AZIMUT_PORT: String(port) } })
  const browser = await openBrowser()
  try {
    const { workspaces: [company], users: [claire] } = await lenoir.tell(sea.ship, text => process.stderr.write(`\r${text}`))
    const http = await sea.ship.http()
    await http.listen({ port, host: '127.0.0.1' })
    const page = await (await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1366, height: 860 } })).newPage()
    await page.goto(`${url}/sign-in`)
    await page.getByLabel('E-mail').fill(claire!.email)
    await page.getByLabel('Mot de passe').fill(claire!.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL(/\/w\//)
    await take(page, `${url}/w/${company!.id}`)
    await http.close()
  } finally {
    await browser.close()
    await sea.close()
    await postgres.stop()
    await rm(work, { recursive: true, force: true })
  }
}

/** Opens a page and waits until it is drawn. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(900) // the curve is drawn after its library has come
}
