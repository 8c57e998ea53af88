// Weighs the pages just built and says by how much they fit, or what must leave.
import { join } from 'node:path'
import { root } from '../tree.ts'
import { firstLoad, gzipBytes, limits, serverTraces } from './bundle.ts'

const folder = join(root, 'dist/web')
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function weigh(): boolean {
  const paths = firstLoad(folder)
  const js = gzipBytes(folder, paths, '.js')
  const css = gzipBytes(folder, paths, '.css')
  const server = serverTraces(folder)
  console.log(`First load, gzip: ${kilo(js)} of JavaScript (limit ${kilo(limits.jsBytes)}), ${kilo(css)} of CSS (limit ${kilo(limits.cssBytes)})`)
  for (const path of paths) console.log(`  ${kilo(gzipBytes(folder, [path], '')).padStart(9)}  ${path}`)
  for (const trace of server) console.error(`Server code in a page: ${trace}`)
  return js <= limits.jsBytes && css <= limits.cssBytes && server.length === 0
}

try {
  process.exitCode = weigh() ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
