// What `npm run new` begins compiles, is on its shelf, waits for its first line, and never overwrites.
import { spawnSync } from 'node:child_process'
import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readShelf } from '#app/answers/shelf.ts'
import type { Example } from '#probe/checks/contract.ts'
import { verdictsOf } from '#probe/checks/example-site.ts'
import { loadChecks } from '#probe/checks/load.ts'
import { faults } from '../names/names.ts'
import { begin, scaffolds } from '../new.ts'
import { plant } from '../plant.ts'
import { typeCheck } from '../programs.ts'
import { root } from '../tree.ts'
import { check } from './check.ts'

test('every kind begins with files that compile in the project', () => {
  using copy = plant({})
  for (const path of ['package.json', 'tsconfig.json', 'app', 'engines', 'probe']) cpSync(join(root, path), join(copy.folder, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy.folder, 'node_modules'))
  const written = Object.entries(scaffolds).flatMap(([kind, { example }]) => {
    const outcome = begin(copy.folder, kind, example)
    return 'written' in outcome ? outcome.written.filter((path) => path.endsWith('.ts')) : []
  })
  expect(written).toHaveLength(Object.keys(scaffolds).length)
  writeFileSync(join(copy.folder, 'app/wrong.ts'), 'export const wrong: number = true\n')
  const [program, ...args] = typeCheck('tsconfig.json')
  const { stdout } = spawnSync(program, args, { cwd: copy.folder, encoding: 'utf8' })
  const complaints = (paths: string[]) => stdout.split('\n').filter((line) => paths.some((path) => line.startsWith(path)))
  expect(complaints(['app/wrong.ts'])).toHaveLength(1)
  expect(complaints(written)).toEqual([])
})

test.each(Object.entries(scaffolds))('%s: well named, to be finished, refused when it exists or is badly named', (kind, { example, write }) => {
  const files = Object.entries(write(example)).map(([path, text]) => ({ path, text }))
  expect(faults(files)).toEqual([expect.stringContaining('finish the first line')])
  using folder = plant({})
  expect(begin(folder.folder, kind, example)).toHaveProperty('written')
  expect(begin(folder.folder, kind, example)).toEqual({ refused: expect.stringContaining('exists already') })
  expect(begin(folder.folder, kind, '../Utils')).toEqual({ refused: expect.stringContaining(example) })
})

test('an unknown kind is answered with those that exist', () => {
  expect(begin(root, 'toString')).toEqual({ refused: expect.stringContaining('kpi, lever') })
})

test('a new item is on its shelf as soon as its file is there', async () => {
  using copy = plant({})
  cpSync(join(root, 'app/catalogue/kpis'), join(copy.folder, 'app/catalogue/kpis'), { recursive: true })
  begin(copy.folder, 'kpi', 'store-visits')
  expect((await readShelf(join(copy.folder, 'app/catalogue/kpis'))).has('store-visits')).toBe(true)
})

test('a new check is on its shelf, and judges the examples it begins with', async () => {
  using copy = plant({})
  cpSync(join(root, 'probe'), join(copy.folder, 'probe'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy.folder, 'node_modules'))
  begin(copy.folder, 'check', check.example)
  const begun = (await loadChecks(join(copy.folder, 'probe/checks'))).find(({ id }) => check.example.endsWith(`/${id}`))
  const stateOf = (example: Example) => verdictsOf(begun!, example).map(({ state }) => state)
  expect(begun?.examples.pass.map(stateOf)).toEqual([['pass'], ['pass']])
  expect(begun?.examples.fail.map(stateOf)).toEqual([['fail'], ['fail']])
})
