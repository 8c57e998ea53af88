// Builds the pages people see into dist/web, when their sources changed since the last time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainFailure, runQuietly, SetupError, showStep } from './progress.mjs'

const sources = ['app', 'engines', 'vite.config.ts', 'package-lock.json']

/** Runs `vite build` in `root` unless dist/web was built from these very files. */
export async function buildPages(root) {
  const stamp = join(root, 'dist', 'web.stamp')
  const print = fingerprint(root)
  if (existsSync(join(root, 'dist', 'web', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return
  await showStep('Building the pages', async () => {
    rmSync(stamp, { force: true })
    // Another NODE_ENV of the person's own would build pages for developers.
    const env = { ...process.env, NODE_ENV: 'production' }
    const node = join(root, 'node_modules', '.bin', 'node')
    const { code, output } = await runQuietly(node, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { cwd: root, env })
    if (code !== 0) throw new SetupError(`The pages could not be built: ${explainFailure(output) ?? output.trim()}.`)
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, print)
}

// Names, sizes and times, not contents: this runs at every start.
function fingerprint(root) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesBelow(join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file.slice(root.length)}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
