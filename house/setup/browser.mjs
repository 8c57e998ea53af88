// Finds the Chromium that audits, PDF exports and tests in a real browser use, and installs it on Debian when it is missing.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { explainFailure, runQuietly, SetupError, showStep } from './progress.mjs'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const fixedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
// Without a font of its own Debian's Chromium draws empty squares; Liberation covers French and English.
const debianPackages = ['chromium', 'fonts-liberation']

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * The path of a Chromium or Chrome, or undefined when the machine has none.
 * `AZIMUT_CHROMIUM`, when set, is the only place looked at: a wrong value throws a SetupError that names it.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  if (env.AZIMUT_CHROMIUM) {
    if (isExecutable(env.AZIMUT_CHROMIUM)) return env.AZIMUT_CHROMIUM
    throw new SetupError(`AZIMUT_CHROMIUM names ${env.AZIMUT_CHROMIUM}, which is not a program this user can run.`)
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
    .flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...fixedPaths, ...onPath].find(isExecutable)
}

/** Answers the path of a Chromium, installing Debian's when it may; a SetupError says what is missing otherwise. */
export async function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  if (!isDebianRoot) {
    throw new SetupError('Azimut’s tests run in a real Chromium and this machine has none: install it (on Debian: sudo apt-get install chromium fonts-liberation) or set AZIMUT_CHROMIUM to its path.')
  }
  await showStep('Installing Chromium for the tests', installOnDebian)
  const installed = findChromium()
  if (installed === undefined) throw new SetupError('Chromium was installed but cannot be found: set AZIMUT_CHROMIUM to its path.')
  return installed
}

async function installOnDebian(setDetail) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const onOutput = (text) => {
    const step = /^(Get:\d+|Unpacking|Setting up)[^\n]*/m.exec(text)?.[0]
    if (step !== undefined) setDetail(step.slice(0, 60))
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...debianPackages]]) {
    const { code, output } = await runQuietly('apt-get', args, { env, onOutput })
    if (code === 0) continue
    const reason = explainFailure(output) ?? lastErrorLine(output)
    throw new SetupError(`Chromium could not be installed with apt-get ${args[0]}: ${reason}.`)
  }
}

function lastErrorLine(output) {
  const lines = output.trim().split('\n')
  return (lines.findLast((line) => line.startsWith('E:')) ?? lines.at(-1) ?? 'no reason given').replace(/\.$/, '')
}
