// A page is printed as a PDF; nobody is asked for anything, and no script runs.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveExample, type ExampleServer } from './example-server.ts'
import { findChromium } from './find-chromium.ts'
import { printPdf } from './print.ts'

let site: ExampleServer
beforeAll(async () => { site = await serveExample({}) })
afterAll(() => site.close())

test('one page: a script never runs, and nobody is asked for an image, a frame, a style or a redirection', async () => {
  const pdf = await printPdf(`<!doctype html><html lang="fr"><title>Rapport</title><p>1\u202f234\u00a0€</p>
    <script>document.body.innerHTML = '<p style="break-before:page">x</p>'.repeat(9)</script>
    <img src="${site.url}/image"><iframe src="${site.url}/frame"></iframe><link rel="stylesheet" href="${site.url}/style"><meta http-equiv="refresh" content="0;url=${site.url}/refresh">
    <iframe src="file:///etc/passwd"></iframe><div style="background:url(${site.url}/background)">a</div>`, findChromium()!)
  const text = pdf.toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  expect(site.asked).toEqual([])
})

test('a Chromium that does not start, or is stopped, is an error, not an empty report', async () => {
  await expect(printPdf('<p>a</p>', '/nowhere/chromium')).rejects.toThrow('/nowhere/chromium')
  await expect(printPdf('<p>a</p>', findChromium()!, AbortSignal.abort())).rejects.toThrow('aborted')
})
