// What stops the set-up is told in one sentence, whatever the machine lacks.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const isRoot = process.getuid?.() === 0
const nobody = 65534
// Nothing listens on port 1.
const npmrc = 'registry=http://127.0.0.1:1\n'
const dependency = { version: '1.0.0', resolved: 'http://127.0.0.1:1/left/-/left-1.0.0.tgz', integrity: `sha512-${Buffer.alloc(64).toString('base64')}` }

let clone = ''

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'azimut-setup-'))
  cpSync(fileURLToPath(new URL('.', import.meta.url)), join(clone, 'house', 'setup'), { recursive: true })
  writeProject({})
})

afterEach(() => rmSync(clone, { recursive: true }))

function writeProject(packages: Record<string, object>): void {
  const dependencies = Object.fromEntries(Object.keys(packages).map((path) => [path.replace('node_modules/', ''), '1.0.0']))
  const root = { name: 'clone', version: '1.0.0', dependencies }
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ ...root, private: true, type: 'module' }))
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ name: 'clone', lockfileVersion: 3, packages: { '': root, ...packages } }))
  writeFileSync(join(clone, '.npmrc'), npmrc)
}

type Machine = { env?: Record<string, string>, before?: string, uid?: number, node?: string }

function runSetup(script: string, { env, before = '', uid, node = process.execPath }: Machine = {}): { code: number | null, sentence: string } {
  const code = `${before}; await import(${JSON.stringify(pathToFileURL(join(clone, 'house', 'setup', script)).href)})`
  const { status, stderr } = spawnSync(node, ['--input-type=module', '-e', code], {
    cwd: clone, encoding: 'utf8', uid, gid: uid, env: { PATH: process.env.PATH, npm_config_cache: join(clone, 'cache'), ...env },
  })
  return { code: status, sentence: stderr }
}

/** The clone as it is once its packages are there. */
function pretendInstalled(): void {
  const lock = readFileSync(join(clone, 'package-lock.json'))
  mkdirSync(join(clone, 'node_modules'))
  writeFileSync(join(clone, 'node_modules', '.azimut-lock'), createHash('sha256').update(lock).digest('hex'))
}

const oneSentence = /^[^\n]+\.\n$/

test('Windows is told to use WSL, and why', () => {
  const { code, sentence } = runSetup('prestart.mjs', { before: `Object.defineProperty(process, 'platform', { value: 'win32' })` })
  expect(code).toBe(1)
  expect(sentence).toMatch(oneSentence)
  expect(sentence).toContain('WSL')
})

test('a Node too old is told which one is needed', () => {
  const { code, sentence } = runSetup('pretest.mjs', { before: `Object.defineProperty(process, 'versions', { value: { node: '20.18.3' } })` })
  expect(code).toBe(1)
  expect(sentence).toMatch(oneSentence)
  expect(sentence).toContain('20.19')
  expect(sentence).toContain('20.18.3')
})

test('without network, the sentence says so', () => {
  writeProject({ 'node_modules/left': dependency })
  const { code, sentence } = runSetup('prestart.mjs')
  expect(code).toBe(1)
  expect(sentence).toMatch(oneSentence)
  expect(sentence).toContain('check the network')
})

test('a folder of somebody else is a matter of permission', () => {
  writeProject({ 'node_modules/left': dependency })
  if (isRoot) chmodSync(clone, 0o755)
  else chmodSync(clone, 0o555)
  const cache = mkdtempSync(join(tmpdir(), 'azimut-setup-cache-'))
  if (isRoot) chownSync(cache, nobody, nobody)
  // Somebody else may not enter a clone below a folder of root's, nor run its Node: they bring their own.
  const node = join(cache, 'node')
  copyFileSync(process.execPath, node)
  const { code, sentence } = runSetup('prestart.mjs', { node, uid: isRoot ? nobody : undefined, env: { npm_config_cache: cache } })
  chmodSync(clone, 0o755)
  rmSync(cache, { recursive: true })
  expect(code).toBe(1)
  expect(sentence).toMatch(oneSentence)
  expect(sentence).toContain('may not write there')
})

test('install scripts that were not run are missed', () => {
  const { code, sentence } = runSetup('prestart.mjs')
  expect(code).toBe(1)
  expect(sentence).toMatch(oneSentence)
  expect(sentence).toContain('ignore-scripts')
})

test('a browser named by a wrong setting is named back, never skipped', () => {
  pretendInstalled()
  const { code, sentence } = runSetup('pretest.mjs', { env: { AZIMUT_CHROMIUM: join(clone, 'no-browser') } })
  expect(code).toBe(1)
  expect(sentence).toMatch(oneSentence)
  expect(sentence).toContain('AZIMUT_CHROMIUM')
})
