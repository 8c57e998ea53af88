// The first run in pictures, in one language: a real server reads a fixture site, and each screen is accepted as it is proposed.
import { join } from 'node:path'
import type { Locale } from '#app/kernel/refusal.ts'
import { openStage } from '#walks/loop/stage.ts'

const begin = { fr: { name: 'Prénom', email: 'E-mail', password: 'Mot de passe' }, en: { name: 'First name', email: 'E-mail', password: 'Password' } }

export async function pictureStart(folder: string, locale: Locale): Promise<void> {
  const stage = await openStage({ locale })
  const { page, server, own, rival } = stage
  try {
    const words = begin[locale]
    await page.goto(`${server.url}/setup#${server.setUpToken}`)
    await page.getByLabel(words.name).fill('Claire')
    await page.getByLabel(words.email).fill('claire@lenoir.example')
    await page.getByLabel(words.password).fill('le rabot chante au printemps')
    await page.locator('main button[type=submit]').first().click()
    await page.waitForURL(/start\/2/)
    const company = /\/w\/([^/]+)/.exec(page.url())![1]!
    const ask = (operation: string, input?: object) => page.evaluate(async ([at, body, language]) => {
      const answer = await fetch(at!, body ? { method: 'POST', headers: { 'content-type': 'application/json', 'x-azimut-locale': language! }, body } : {})
      if (!answer.ok) throw new Error(`${at} ${await answer.text()}`)
      return await answer.json() as unknown
    }, [`/api/w/${company}/${operation.replace('.', '/')}`, input && JSON.stringify(input), locale])
    const open = async (screen: number) => {
      await page.goto(`${server.url}/w/${company}/start/${screen}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
    }
    const shoot = async (screen: number) => {
      await page.waitForTimeout(600)
      await page.screenshot({ path: join(folder, `start-${screen}.${locale}.png`) })
      console.log(`docs/pictures/start-${screen}.${locale}.png`)
    }
    const accept = async (screen: number) => {
      await page.locator('main [data-tone=primary]').first().click()
      // Asked of the page, not waited for as a navigation: a calendar may be downloaded on the way.
      await page.waitForFunction(next => location.pathname.endsWith(next), `/start/${screen + 1}`)
    }

    await ask('diagnose.keepSites', { url: own.url, competitorUrls: [rival.url, ''] })
    await ask('aim.keepBaseline', { wishId: 'more-requests', perMonthNow: 22, saleCents: 420_000, marginShare: null, closingShare: 0.3 })
    await ask('plan.setMeans', { hoursPerWeek: 4, centsPerMonth: 30_000 })
    await open(3)
    await page.waitForTimeout(4000)
    await shoot(3)
    await page.waitForFunction(async at => {
      const { sites } = await (await fetch(at)).json() as { sites: { reading: { state: string } | null }[] }
      return sites.every(site => site.reading?.state === 'done')
    }, `/api/w/${company}/diagnose/readDiagnosis`, { timeout: 180_000, polling: 1000 })
    await ask('crew.describeCompany', { name: 'Menuiserie Lenoir', naf: '43.32A' })
    for (const screen of [5, 7, 8, 9, 11]) {
      await open(screen)
      await shoot(screen)
      await accept(screen)
    }
  } finally {
    await stage.close()
  }
}
