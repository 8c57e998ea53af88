// Finds the Chromium that opens pages, where systems keep it.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Its path, or undefined when the machine has none. `AZIMUT_CHROMIUM`, when set, is the only place looked at. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const setting = env['AZIMUT_CHROMIUM']
  if (setting) return isProgram(setting) ? setting : undefined
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)]
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS].find(isProgram)
}
