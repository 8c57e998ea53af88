// `npm run pictures`: the pictures of the README, taken of the fictional Maison Lenoir after its year has been told.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '#app/kernel/postgres/server.ts'
import { beginTestRun } from '#app/kernel/postgres/testDatabase.ts'
import { openTestShip } from '#app/testShip.ts'
import { buildPages } from '#house/setup/pages.mjs'
import { lenoir } from '#stories/lenoir.ts'
import { openBrowser } from './browser.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/pictures')
/** The day of a review. */
const today = '2026-12-01T09:30:00.000Z'
const rooms = { home: '', diagnose: 'diagnose', aim: 'aim', plan: 'plan', act: 'act', measure: 'measure', learn: 'learn', share: 'share' }

const port = await new Promise<number>(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port: free } = server.address() as AddressInfo; server.close(() => resolve(free)) })
})
await buildPages(root)
await mkdir(folder, { recursive: true })
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
  for (const [name, room] of Object.entries(rooms)) {
    await page.goto(`${url}/w/${company!.id}/${room}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(1200) // the curve is drawn after its library has come
    await page.screenshot({ path: join(folder, `${name}.png`) })
    console.log(`docs/pictures/${name}.png`)
  }
  await http.close()
} finally {
  await browser.close()
  await sea.close()
  await postgres.stop()
  await rm(work, { recursive: true, force: true })
}
