// What each engine weighs in a browser when it is imported alone: minified and gzipped, kB. Run: node bench/sizes.ts
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

interface Chunk { type: string; code: string; moduleIds: string[] }

const engines = readdirSync('engines', { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name).toSorted()

for (const engine of engines) {
  const built = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: `engines/${engine}/index.ts`, formats: ['es'] } },
  })
  const chunks = ([built].flat() as { output: Chunk[] }[]).flatMap(one => one.output).filter(one => one.type === 'chunk')
  const bytes = chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  const pulled = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(id => /engines\/(\w+)\//.exec(id)?.[1] ?? [])).filter(name => name !== engine))
  console.log(`${engine.padEnd(14)} ${(bytes / 1000).toFixed(1).padStart(5)} kB   with ${[...pulled].toSorted().join(', ') || 'no other'}`)
}
