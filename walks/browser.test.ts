// The browser of the walks draws a page: text in a font of its own, not empty squares, and nothing fetched.
import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

test('a page is drawn and can be photographed', { timeout: 30_000 }, async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 200 } })
    await page.setContent('<body style="margin:0"><h1 style="margin:0">Été : 12 %</h1></body>')
    const withText = await page.screenshot()
    await page.setContent('<body></body>')
    const blank = await page.screenshot()
    expect(withText.subarray(1, 4).toString()).toBe('PNG')
    expect(withText.length).toBeGreaterThan(blank.length)
  } finally {
    await browser.close()
  }
})
