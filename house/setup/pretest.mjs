// Runs before `npm test`, on whatever Node the machine has: brings the packages and a browser for the tests.
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './browser.mjs'
import { installPackages } from './install.mjs'
import { checkMachine } from './machine.mjs'
import { runSetup } from './progress.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

await runSetup(async () => {
  checkMachine()
  await installPackages(root)
  await ensureChromium()
})
