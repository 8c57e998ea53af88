// The W3C's ACT cases in a real browser: whatever axe alone finds there, our checks find too.
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BrowserFacts } from '../facts/browser-facts.ts'
import { TOLD_ELSEWHERE } from '../rules/browser/axe-verdicts.ts'
import { examplePage } from '../rules/browser/example-page.ts'
import { judgeExample } from '../checks/example-site.ts'
import { loadChecks } from '../checks/load.ts'
import { findReference, readActCases } from '../references.ts'
import { runAxe } from './axe.ts'
import { openChromium } from './chromium.ts'
import { serveExample } from './example-server.ts'
import { findChromium } from './find-chromium.ts'

const file = findReference('act', 'cases.json')
/** One case in so many; ACT_EVERY=1 tries them all, in about three minutes. */
const EVERY = Number(process.env['ACT_EVERY'] ?? 12)

/** Axe as anybody runs it, without a setting of ours: the rules that fail, advice apart. */
function runAlone(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
    return violations.filter(({ tags }) => !tags.includes('best-practice')).map(({ id }) => id)
  })
}

test.skipIf(!file)('what axe alone finds, our checks find (AZIMUT_REFERENCES holds act/cases.json)', async ({ annotate }) => {
  const tried = readActCases(file!).filter((_, index) => index % EVERY === 0)
  const checks = await loadChecks()
  const site = await serveExample(Object.fromEntries(tried.map((one) => [`/${one.file}`, one.html])))
  const chromium = await openChromium({ executablePath: findChromium()!, allow: [site.host], userAgent: 'AzimutBot/0.1' })
  const page = await (await chromium.openContext('desktop')).newPage()
  const missed: string[] = []
  const tally = { found: 0, failed: 0, failedAndFound: 0, toVerify: 0 }
  for (const { file: name, html, expected } of tried) {
    await page.goto(`${site.url}/${name}`)
    const axe = await runAxe(page, html)
    const alone = await runAlone(page)
    const browser: Partial<BrowserFacts> = { pages: [examplePage({ axe })] }
    const { findings, toVerify } = judgeExample(checks, { pages: { '/': html }, browser })
    const told = new Set(findings.flatMap(({ checkId, values }) => checkId.startsWith('a11y.axe-') ? String(values['rule']) : checkId))
    for (const rule of alone) if (!told.has(rule) && !TOLD_ELSEWHERE.get(rule)?.some((id) => told.has(id))) missed.push(`${rule} on ${name}`)
    tally.found += alone.length
    if (expected === 'failed') tally.failed++
    // Every case lacks a title or a language: that alone is no find.
    if (expected === 'failed' && alone.some((rule) => !/^(document-title|html-has-lang)$/.test(rule))) tally.failedAndFound++
    if (toVerify.some(({ checkId }) => checkId === 'a11y.axe-incomplete')) tally.toVerify++
  }
  await chromium.close()
  await site.close()
  await annotate(`${tried.length} cases, ${tally.found} faults found by axe alone, ${missed.length} of them missed; of ${tally.failed} cases that must fail axe sees ${tally.failedAndFound}; ${tally.toVerify} cases with something to verify`)
  expect(missed).toEqual([])
  expect(tally.found).toBeGreaterThan(tried.length)
}, 600_000)
