// Installs the packages Azimut is made of, when they are missing or are not those of package-lock.json.
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { explainFailure, runQuietly, SetupError, showStep } from './progress.mjs'

// --include wins over NODE_ENV=production: Node itself and the builder of the pages are development packages.
// An npm that finds no network gives up after seconds, not minutes.
const npmArguments = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=http',
  '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/** Runs `npm ci` in `root` unless the packages there are those of its package-lock.json. */
export async function installPackages(root) {
  const modules = join(root, 'node_modules')
  const stamp = join(modules, '.azimut-lock')
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (readIfAny(stamp) === lock) return
  await showStep('Installing packages', (setDetail) => runNpm(root, setDetail))
  if (!existsSync(join(modules, 'node', 'bin', 'node'))) {
    throw new SetupError('The packages were installed without their install scripts, which bring Azimut’s own Node: allow them (npm config set ignore-scripts false) and run the command again.')
  }
  writeFileSync(stamp, lock)
}

async function runNpm(root, setDetail) {
  const { cache, isTemporary } = chooseCache()
  let downloads = 0
  const onOutput = (text) => {
    downloads += text.split('.tgz').length - 1
    if (downloads > 0) setDetail(`${downloads} packages fetched`)
  }
  try {
    const [command, ...args] = [...npmCommand(), ...npmArguments]
    const { code, output } = await runQuietly(command, args, { cwd: root, env: { ...process.env, npm_config_cache: cache }, onOutput })
    if (code !== 0) throw new SetupError(`The packages could not be installed: ${explainNpm(output)}.`)
  } finally {
    if (isTemporary) rmSync(cache, { recursive: true, force: true })
  }
}

// The npm that started us, on the Node that runs it: ours is among the packages about to be replaced.
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  return npm !== undefined && basename(npm) === 'npm-cli.js' ? [node ?? process.execPath, npm] : ['npm']
}

// Accounts made for a service often have no home folder, where npm would keep its cache.
function chooseCache() {
  const usual = process.env.npm_config_cache ?? join(process.env.HOME ?? '/', '.npm')
  try {
    mkdirSync(usual, { recursive: true })
    accessSync(usual, constants.W_OK)
    return { cache: usual, isTemporary: false }
  } catch {
    return { cache: mkdtempSync(join(tmpdir(), 'azimut-npm-')), isTemporary: true }
  }
}

function explainNpm(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line)).map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
  const first = errors.find((line) => /^(Missing|Invalid): /.test(line)) ?? errors.find((line) => line !== '' && !/^(code|syscall|errno|path|dest) /.test(line)) ?? output.trim().split('\n').at(-1) ?? 'npm gave no reason'
  return explainFailure(errors.join('\n')) ?? first.replace(/\.$/, '')
}

function readIfAny(file) {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return undefined
  }
}
