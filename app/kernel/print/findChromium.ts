// Finds the Chromium that prints documents: the one that is set, else where systems keep it.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Its path, or undefined when the machine has none. `setting` is AZIMUT_CHROMIUM, already checked: then nothing else is looked for. */
export function findChromium(setting: string | undefined, path = process.env['PATH'] ?? ''): string | undefined {
  if (setting !== undefined) return setting
  const folders = [...new Set(['/usr/bin', ...path.split(delimiter).filter(Boolean)])]
  return [...folders.flatMap(folder => names.map(name => join(folder, name))), ...applications].find(isProgram)
}
