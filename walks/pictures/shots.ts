// `npm run shots`: every screen into `shots/`, bright, dark and on a phone, to be looked at; the folder is not kept in git.
// `npm run shots -- en`: the rooms in English. `npm run shots -- fr act`: one room.
import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPages } from '#house/setup/pages.mjs'
import { openPage, withLenoir } from './lenoir.ts'

const views: Readonly<Record<string, readonly string[]>> = {
  '': ['questions'], diagnose: ['swot', 'channels', 'identity', 'elements', 'past', 'coherence', 'limits'], aim: ['objectives', 'kpis', 'alignment', 'funnel'],
  plan: ['calendar', 'load', 'budget', 'priorities', 'tools'], act: ['contents', 'campaigns', 'links', 'kept'], measure: ['audience', 'sales', 'searches', 'sources'], learn: [], share: [], settings: [], models: [],
}

const [language = 'fr', only] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'shots')
await buildPages(root)
await mkdir(folder, { recursive: true })
await withLenoir(async (page, address) => {
  if (language === 'en') {
    await openPage(page, address)
    await page.getByText('EN', { exact: true }).first().click()
  }
  const rooms = Object.entries(views).filter(([room]) => only === undefined || only === (room || 'home'))
  for (const [room, registers] of rooms) for (const view of [undefined, ...registers]) {
    await openPage(page, `${address}/${room}${view ? `?view=${view}` : ''}`)
    const name = [room || 'home', view, language === 'en' ? 'en' : ''].filter(Boolean).join('-')
    for (const [look, change] of Object.entries({
      light: () => page.emulateMedia({ colorScheme: 'light' }),
      dark: () => page.emulateMedia({ colorScheme: 'dark' }),
      phone: async () => { await page.emulateMedia({ colorScheme: 'light' }); await page.setViewportSize({ width: 360, height: 740 }) },
    })) {
      await change()
      await page.waitForTimeout(250) // colours take their time
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true })
    }
    await page.setViewportSize({ width: 1366, height: 860 })
    console.log(`shots/${name}`)
  }
})
// The twelve screens of the first run are taken by their own walk.
if (language === 'fr' && only === undefined) execFileSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'walks/start'], { cwd: root, stdio: 'inherit', env: { ...process.env, AZIMUT_SHOTS: folder } })
