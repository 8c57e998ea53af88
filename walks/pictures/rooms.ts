// The rooms in pictures, of the fictional Maison Lenoir after its year has been told.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '#app/kernel/postgres/server.ts'
import { beginTestRun } from '#app/kernel/postgres/testDatabase.ts'
import { openTestShip } from '#app/testShip.ts'
import { lenoir } from '#stories/lenoir.ts'
import { openBrowser } from '#walks/browser.ts'

/** The day of a review. */
const today = '2026-12-01T09:30:00.000Z'
const rooms = { home: '', diagnose: 'diagnose', aim: 'aim', plan: 'plan', act: 'act', measure: 'measure', learn: 'learn', share: 'share' }

const freePort = () => new Promise<number>(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address() as AddressInfo; server.close(() => resolve(port)) })
})

export async function pictureRooms(folder: string): Promise<void> {
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
    const shoot = async (room: string, name: string) => {
      await page.goto(`${url}/w/${company!.id}/${room}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(1500) // the curve is drawn after its library has come
      await page.screenshot({ path: join(folder, `${name}.png`) })
      console.log(`docs/pictures/${name}.png`)
    }
    for (const [name, room] of Object.entries(rooms)) await shoot(room, name)
    await page.getByRole('radio', { name: /EN|English/ }).or(page.getByText('EN', { exact: true })).first().click()
    await shoot('', 'home.en')
    await http.close()
  } finally {
    await browser.close()
    await sea.close()
    await postgres.stop()
    await rm(work, { recursive: true, force: true })
  }
}
