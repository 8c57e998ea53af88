// What a visitor's browser downloads before the first screen, and whether anything of the server slipped into a page.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export const limits = { jsBytes: 250_000, cssBytes: 40_000 } // gzip

/** Words no minifier renames, and whose presence means that the package is in the page. */
const traces: Record<string, RegExp> = {
  zod: /\$ZodType\b/,
  'drizzle-orm': /drizzle:entityKind/,
  pg: /SCRAM-SERVER-FINAL-MESSAGE/,
}

const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g
const linked = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

/** Paths, inside a built site, of the scripts and style sheets its page needs before it can draw. */
export function firstLoad(folder: string): string[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no built page: run the build first (npm test -- build bundle)`)
  const found = new Set([...read(folder, 'index.html').matchAll(linked)].map(([, path]) => path ?? ''))
  for (const path of found) {
    if (!path.endsWith('.js')) continue
    const base = new URL(path, 'file:///')
    for (const [, other = ''] of read(folder, path).matchAll(staticImport)) found.add(new URL(other, base).pathname.slice(1))
  }
  return [...found]
}

/** Bytes after gzip of the files with an extension. */
export function gzipBytes(folder: string, paths: string[], extension: string): number {
  return paths.filter((path) => path.endsWith(extension)).reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0)
}

/** `file: package` for each trace of server code in any script of the site, loaded at once or later. */
export function serverTraces(folder: string): string[] {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
  return scripts.flatMap((path) => Object.entries(traces).filter(([, trace]) => trace.test(read(folder, path))).map(([name]) => `${path}: ${name}`))
}
