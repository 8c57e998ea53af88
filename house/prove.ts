// `npm run prove`: the long proofs (house/proofs) and the benchmarks (bench), one after the other. `npm run prove -- thread` performs the named ones.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { script } from './programs.ts'
import { perform, type Step } from './run/perform.ts'
import { root } from './tree.ts'

/** Every program directly in a folder; what they share lives in a folder below. */
function programs(folder: string, title: string): Step[] {
  if (!existsSync(join(root, folder))) return []
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  return files.toSorted().map((file) => ({ name: basename(file, '.ts'), title, commands: [script(`${folder}/${file}`)], alone: true, limitSeconds: 3600 }))
}

process.exitCode = await perform([...programs('house/proofs', 'proof'), ...programs('bench', 'benchmark')], process.argv.slice(2))
