// An engine is arithmetic: no screen, no network, no file, no timer, no clock compiles in it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plant } from '../plant.ts'
import { typeCheck } from '../programs.ts'
import { listedFiles, readSource, root } from '../tree.ts'
import { clocksRead } from './clock.ts'

const impure = ['fetch("https://example.org")', 'setTimeout(() => 1, 1)', 'performance.now()', 'process.env', 'document.title', 'console.log(1)', 'crypto.randomUUID()', 'Buffer.from("a")']

test('what reaches outside does not compile under the settings of the engines, arithmetic does', () => {
  using planted = plant({
    'tsconfig.json': JSON.stringify({ extends: join(root, 'engines/tsconfig.json'), include: ['.'] }),
    'pure.ts': 'export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length\n',
    ...Object.fromEntries(impure.map((expression, index) => [`impure${index}.ts`, `export const outside = ${expression}\n`])),
  })
  const [program, ...args] = typeCheck('.')
  const { stdout } = spawnSync(program, args, { cwd: planted.folder, encoding: 'utf8' })
  const refused = new Set(stdout.match(/^\w+[.]ts/gm))
  expect([...refused].toSorted(), stdout).toEqual(impure.map((_, index) => `impure${index}.ts`))
})

test('no engine asks for the current date', () => {
  const engines = listedFiles().filter((path) => /^engines\/.*[.]ts$/.test(path) && !path.endsWith('.test.ts'))
  expect(clocksRead(engines.map(readSource))).toEqual([])
})

test.each(['const now = new Date()', 'const now = new Date( )', 'const text = Date()', 'f(new Date, 1)'])('%s is seen', (line) => {
  expect(clocksRead([{ path: 'engines/mix/index.ts', text: line }])).toHaveLength(1)
})

test.each(['new Date(ms)', "new Date('2026-01-01')", 'Date.UTC(2026, 0, 1)', 'isoDate(day)', 'type Day = Date'])('%s is accepted', (line) => {
  expect(clocksRead([{ path: 'engines/mix/index.ts', text: line }])).toEqual([])
})
