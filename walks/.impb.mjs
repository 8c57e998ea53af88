// Looks at the sales and searches of an example company.
import { openBrowser } from '#walks/browser.ts'
import { readFile, writeFile } from 'node:fs/promises'
const { workspaces: [w], users: [u] } = JSON.parse(await readFile('/tmp/impb-seed.json', 'utf8'))
const base = 'http://localhost:23811'
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
const page = await context.newPage()
page.on('console', m => { if (m.type() === 'error') console.log('console', m.text().slice(0, 300)) })
page.on('pageerror', e => console.log('pageerror', e.message.slice(0, 500)))
await page.goto(`${base}/`)
await page.waitForTimeout(4000)
const email = page.locator('input[type=email]')
if (await email.count()) { await email.fill(u.email); await page.locator('input[type=password]').fill(u.password); await page.locator('button[type=submit]').click(); await page.waitForTimeout(2500) }
const shot = async (name, o = {}) => { await page.screenshot({ path: `/tmp/impb-${name}.png`, fullPage: true, ...o }) }
const go = async view => { await page.goto(`${base}/w/${w.id}/measure?view=${view}`); await page.waitForLoadState('networkidle'); await page.waitForTimeout(1200) }
const steps = process.argv.slice(2)
if (steps.includes('empty')) { await go('sales'); await shot('sales-empty'); await go('searches'); await shot('searches-empty') }
if (steps.includes('sales')) {
  await go('sales')
  await page.locator('input[type=file]').first().setInputFiles('/tmp/impb-boutique.csv'); await page.waitForTimeout(2500); await shot('sales-preview')
  await page.getByRole('button', { name: /Importer|Ignorer/ }).first().click(); await page.waitForTimeout(2500); await shot('sales-1')
  await page.locator('input[type=file]').first().setInputFiles('/tmp/impb-presta.csv'); await page.waitForTimeout(2000); await shot('sales-vat')
  await page.getByText('20 %').first().click(); await page.waitForTimeout(1500); await shot('sales-vat20')
  await page.getByRole('button', { name: 'Plus tard' }).first().click()
}
if (steps.includes('fec')) {
  const content = (await readFile('/tmp/impb-fec.txt')).toString('base64')
  const r = await page.evaluate(async ([id, content]) => { const r = await fetch(`/api/w/${id}/measure/importCosts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fileName: 'FEC.txt', contentBase64: content }) }); return [r.status, await r.text()] }, [w.id, content])
  console.log(r[0], r[1].slice(0, 300))
}
if (steps.includes('see')) {
  await go('sales'); await shot('sales-full')
  await page.locator('button[aria-haspopup=dialog]').first().click(); await page.waitForTimeout(400); await shot('sales-story', { fullPage: false }); await page.keyboard.press('Escape')
  await page.locator('summary').first().click(); await page.waitForTimeout(300); await shot('sales-believe')
}
if (steps.includes('searches')) {
  await go('searches'); await page.locator('input[type=file]').first().setInputFiles('/work/main/app/catalogue/connectors/search-console.sample-fr.zip'); await page.waitForTimeout(2500); await shot('searches-preview')
  await page.getByRole('button', { name: 'Importer' }).first().click(); await page.waitForTimeout(2500); await shot('searches')
}
if (steps.includes('phone')) {
  await page.setViewportSize({ width: 360, height: 780 })
  await go('sales'); await shot('sales-360'); console.log('overflow sales', await page.evaluate(() => document.documentElement.scrollWidth))
  await go('searches'); await shot('searches-360'); console.log('overflow searches', await page.evaluate(() => document.documentElement.scrollWidth))
  await page.setViewportSize({ width: 1280, height: 900 })
}
if (steps.includes('dark')) { await page.emulateMedia({ colorScheme: 'dark' }); await go('sales'); await shot('sales-dark') }
await browser.close()
