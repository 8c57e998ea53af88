// The pages of the bench of audits: those of a folder that weigh as a documentation does, found again by whoever asks.
import { globSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const PAGES = 5_000
const BYTES = 135_000_000
/** A page over 5 MB is left unread by the audit, and should be by all. */
const LARGEST_BYTES = 5_000_000

export interface Sample { paths: string[]; bytes: number }

/** Of the pages by size, the stretch of 5,000 that weighs nearest 135 MB. */
export function samplePages(folder: string): Sample {
  const files = globSync('**/*.html', { cwd: folder }).map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .filter(({ bytes }) => bytes > 0 && bytes < LARGEST_BYTES).toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
  const count = Math.min(PAGES, files.length)
  const weigh = (from: number) => files.slice(from, from + count).reduce((sum, { bytes }) => sum + bytes, 0)
  const from = Array.from({ length: files.length - count + 1 }, (_, at) => at).reduce((best, at) => Math.abs(weigh(at) - BYTES) < Math.abs(weigh(best) - BYTES) ? at : best, 0)
  return { paths: files.slice(from, from + count).map(({ path }) => path).toSorted(), bytes: weigh(from) }
}

/** Answers with the port it listens on, to the process that forked it. The front page leads to all the others; no other address has one. */
export function servePages(folder: string): void {
  const { paths } = samplePages(folder)
  const links = paths.map((path) => `<li><a href="/${encodeURI(path)}">${path}</a></li>`).join('\n')
  const front = Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Documentation</title></head><body><main><h1>Documentation</h1><ul>${links}</ul></main></body></html>`)
  const pages = new Map(paths.map((path) => [`/${encodeURI(path)}`, path]))
  const server = createServer(({ url = '' }, response) => {
    const path = pages.get(url)
    if (url !== '/' && path === undefined) return response.writeHead(404).end()
    const body = path === undefined ? front : readFileSync(join(folder, path))
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length }).end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  process.on('disconnect', () => process.exit())
}
