// The runner tells the truth: a failure anywhere is a failure, everything else still runs, a wrong name is said.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { plant } from '../plant.ts'
import { perform, type Step } from './perform.ts'

const said: string[] = []
beforeEach(() => {
  said.length = 0
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line: string) => void said.push(line))
})

const step = (name: string, code: string): Step => ({ name, title: name, commands: [[process.execPath, '-e', code]] })
const good = step('good', '')
const bad = step('bad', 'console.error("because"); process.exit(3)')

test('a failure is shown with its words, and what can run still runs', async () => {
  expect(await perform([bad, good, { ...step('later', ''), after: ['bad'] }], [])).toBe(1)
  expect(said.join('\n')).toMatch(/because[^]*failed +bad[^]*passed +good[^]*not run +later[^]*1 of 3 steps passed/)
})

test('a program that does not exist is a failure', async () => {
  expect(await perform([{ ...good, commands: [['/nowhere/program']] }], [])).toBe(1)
})

test('a loop without end is stopped and said', async () => {
  expect(await perform([{ ...step('endless', 'for (;;);'), limitSeconds: 1 }, good], [])).toBe(1)
  expect(said.join('\n')).toMatch(/still running after 1 s[^]*failed +endless[^]*passed +good/)
})

test('the tests that ran are counted', async () => {
  using folder = plant({ 'report.json': JSON.stringify({ numTotalTests: 5, numPassedTests: 3, numFailedTests: 1 }) })
  expect(await perform([{ ...good, report: join(folder.folder, 'report.json') }], ['good'])).toBe(0)
  expect(said.join('\n')).toMatch(/3 of 5 tests passed[^]*4 tests ran/)
})

test('an unknown name is said, with those that exist', async () => {
  expect(await perform([good, bad], ['good', 'typo'])).toBe(2)
  expect(said).toEqual(['No step is called typo. Steps: good, bad.'])
})

test('nothing to do is not a success', async () => {
  expect(await perform([], [])).toBe(2)
})

test('stopping the runner stops what its steps started', async () => {
  const lasting = (inner: string) => `${inner}; setTimeout(() => 0, 60_000)`
  const grandchild = lasting("console.log('begun')")
  const child = lasting(`require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' })`)
  const long: Step = { ...step('long', child), alone: true }
  using folder = plant({ 'run.ts': `import { perform } from ${JSON.stringify(join(import.meta.dirname, 'perform.ts'))}\nawait perform([${JSON.stringify(long)}], [])\n` })
  const runner = spawn(process.execPath, [join(folder.folder, 'run.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const heard = (chunk: Buffer) => chunk.includes('begun') && runner.kill('SIGTERM')
  runner.stdout.on('data', heard)
  // `close` comes once nobody holds the output any more: the grandchild would.
  const [code] = (await once(runner, 'close')) as [number]
  expect(code).toBe(130)
})
