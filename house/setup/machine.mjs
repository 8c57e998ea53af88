// Says in one sentence when this machine cannot run Azimut, before anything is installed.
import { SetupError } from './progress.mjs'

const oldestNode = [20, 19]

/** Throws a SetupError on Windows and on a Node too old to install the packages. */
export function checkMachine(platform = process.platform, version = process.versions.node) {
  if (platform === 'win32') {
    throw new SetupError('Azimut does not run on Windows itself: its event store and its guarantees against data loss exist on Linux and macOS only, so run it inside WSL (wsl --install).')
  }
  const [major, minor] = version.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new SetupError(`Azimut needs Node ${oldestNode.join('.')} or later to install itself and this is Node ${version}: install a newer one from https://nodejs.org.`)
  }
}
