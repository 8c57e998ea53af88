// The socket of the data folder: one server a folder, commands through it, and nothing to clean after a kill.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSocket, sendCommand } from './socket.ts'
import type { Call, Print } from './socket.ts'

const work = mkdtempSync(join(tmpdir(), 'azimut-socket-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
function folder(name: string) {
  const path = join(work, name)
  mkdirSync(path, { recursive: true })
  return path
}
const call = (command: string): Call => ({ command, args: ['--json', 'é\n'], cwd: '/somewhere', terminal: false })
async function send(data: string, command: string) {
  const said: [string, string][] = []
  const status = await sendCommand(data, call(command), (kind, text) => said.push([kind, text]))
  return { status, said }
}
const echo = async (asked: Call, print: Print) => { print('out', JSON.stringify(asked)); print('err', 'two\nlines'); return 3 }

test.each([['short', 'd'], ['long', 'd'.repeat(100) + '/' + 'e'.repeat(100)]])('a command goes through a folder of a %s name and back, with what was said and the exit code', async (_name, path) => {
  const data = folder(path)
  expect(await sendCommand(data, call('early'), () => {})).toBeUndefined()
  const socket = await openSocket(data, echo)
  expect(await send(data, 'seed')).toEqual({ status: 3, said: [['out', JSON.stringify(call('seed'))], ['err', 'two\nlines']] })
  await expect(openSocket(data, echo)).rejects.toThrow(`Another Azimut already serves the data folder ${data}.`)
  await socket.close()
  expect(await sendCommand(data, call('late'), () => {})).toBeUndefined()
})

test('only its owner may use it; a command that fails says its sentence; nonsense does not stop the server', async () => {
  const data = folder('careful')
  const socket = await openSocket(data, async asked => { if (asked.command === 'fail') throw new Error('One sentence.'); return 0 })
  expect(statSync(join(data, 'azimut.sock')).mode & 0o777).toBe(0o600)
  const rude = connect(join(data, 'azimut.sock'))
  rude.resume().write('not json\n')
  await once(rude, 'close')
  expect(await send(data, 'fail')).toEqual({ status: 1, said: [['err', 'One sentence.']] })
  expect((await send(data, 'fine')).status).toBe(0)
  await socket.close()
})

test('a server that stops in the middle of a command says so', async () => {
  const data = folder('stopped')
  const socket = await openSocket(data, () => new Promise(() => {}))
  const asked = send(data, 'long')
  await new Promise(resolve => { setTimeout(resolve, 50) })
  await socket.close()
  expect(await asked).toEqual({ status: 1, said: [['err', 'The server stopped before the command ended.']] })
})

test('a socket left by a killed server is taken over', async () => {
  const data = folder('killed')
  const script = `const { openSocket } = await import(${JSON.stringify(new URL('./socket.ts', import.meta.url).href)}); await openSocket(${JSON.stringify(data)}, async () => 0); console.log('open')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await expect(openSocket(data, echo)).rejects.toThrow('Another Azimut')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(join(data, 'azimut.sock'))).toBe(true)
  const socket = await openSocket(data, echo)
  expect((await send(data, 'seed')).status).toBe(3)
  await socket.close()
})
