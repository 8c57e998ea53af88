// A stop waits for no question: what runs is stopped, what somebody who left asks after it is refused, and the process ends by itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEventPath } from './eventPath.ts'

const slow = 'SELECT count() FROM numbers(100000000000) WHERE cityHash64(number) % 7 = 1'

test('questions under way are stopped, those that come later are refused', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'azimut-closing-'))
  const events = await openEventPath({ dir, secret: 'test', log: () => undefined })
  try {
    await events.query('SELECT 1')
    const said = Promise.allSettled([events.query(slow), events.query(slow), events.query(slow, {}, { signal: new AbortController().signal })])
    await new Promise((go) => setTimeout(go, 200))
    await events.close()
    expect((await said).map((one) => (one.status === 'rejected' ? (one.reason as Error).message : one.value))).toEqual(Array(3).fill('The event store is closed.'))
    await expect(events.query('SELECT 1')).rejects.toThrow('The event store is closed.')
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})

test('a process that is asked without a pause stops and ends', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'azimut-closing-'))
  const program = `
    const { openEventPath } = await import(${JSON.stringify(new URL('./eventPath.ts', import.meta.url).href)})
    const events = await openEventPath({ dir: ${JSON.stringify(dir)}, secret: 'test', log() {} })
    setInterval(() => events.query('SELECT count() FROM numbers(10000000)').catch(() => {}), 1)
    await new Promise(go => setTimeout(go, 300))
    await events.close()
    setTimeout(() => process.exit(0), 20)`
  try {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text: Buffer) => { said += text.toString() })
    const [status] = await once(child, 'exit')
    expect([status, said]).toEqual([0, ''])
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
