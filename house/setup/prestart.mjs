// Runs before `npm start`, on whatever Node the machine has: brings everything the server needs.
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { checkMachine } from './machine.mjs'
import { buildPages } from './pages.mjs'
import { runSetup } from './progress.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

await runSetup(async () => {
  checkMachine()
  await installPackages(root)
  await buildPages(root)
})
