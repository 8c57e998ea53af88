// Shows what the set-up is doing: one line a step, with elapsed seconds, and one sentence when it cannot go on.
import { spawn } from 'node:child_process'

const liveEveryMs = 200
const plainEveryMs = 10_000
const keptOutput = 64_000
const patienceMs = 5_000
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** A failure whose message is the one sentence the person reads. */
export class SetupError extends Error {}

/** Runs the set-up; a SetupError ends it with its sentence and exit code 1, any other error is a fault of ours and shows its stack. */
export async function runSetup(steps) {
  try {
    await steps()
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}

/** Runs `work` as a visible step; `work` receives a function that sets the detail shown after the elapsed seconds. */
export async function showStep(label, work) {
  const startedAt = Date.now()
  const isLive = process.stdout.isTTY === true
  let detail = ''
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`
  const line = () => `${label} … ${seconds()}${detail === '' ? '' : ` · ${detail}`}`
  const show = () => process.stdout.write(isLive ? `\r\x1b[K${line()}` : `${line()}\n`)
  show()
  const timer = setInterval(show, isLive ? liveEveryMs : plainEveryMs)
  try {
    const result = await work((text) => { detail = text })
    process.stdout.write(`${isLive ? '\r\x1b[K' : ''}${label}: done in ${seconds()}\n`)
    return result
  } catch (error) {
    if (isLive) process.stdout.write('\r\x1b[K')
    throw error
  } finally {
    clearInterval(timer)
  }
}

/**
 * Runs a command without showing its output.
 * Answers `{ code, output }`: code is below 0 when it could not start; output is its last 64 kB.
 * Asked to end meanwhile, it ends the command first, so that no process is left behind.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options]
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    let output = ''
    // A group of its own: npm starts programs that must end with it.
    const child = spawn(command, args, { cwd: options.cwd, env: options.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (text) => {
      output = (output + text).slice(-keptOutput)
      options.onOutput?.(text)
    }
    let isStopping = false
    const stop = () => {
      isStopping = true
      endGroup(child, 'SIGTERM')
      // npm first puts back what it was replacing.
      setTimeout(() => endGroup(child, 'SIGKILL'), patienceMs).unref()
    }
    for (const signal of endSignals) process.once(signal, stop)
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => keep(`\n${error.message}`))
    child.on('close', (code, signal) => {
      for (const name of endSignals) process.off(name, stop)
      if (isStopping || signal !== null) reject(new SetupError('Stopped before the end: the next start takes up the work again.'))
      else resolve({ code, output })
    })
  })
}

function endGroup(child, signal) {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal)
}

/** The kind of machine failure a command's output tells of, as the end of a sentence, or undefined. */
export function explainFailure(output) {
  const kinds = [
    [/ENOSPC|No space left/i, 'the disk is full; free some space and run the command again'],
    [/EACCES|EPERM|EROFS|Permission denied|Read-only file system/i, 'this user may not write there; check who owns the folder and run the command again'],
    [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|Temporary failure|Could not resolve|Could not connect|Failed to fetch|Unable to connect|Connection timed out/i,
      'the download server did not answer; check the network or the proxy and run the command again'],
  ]
  return kinds.find(([pattern]) => pattern.test(output))?.[1]
}
