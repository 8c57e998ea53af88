// Runs before the other commands of package.json: brings the packages when they are missing, says nothing when they are there.
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { checkMachine } from './machine.mjs'
import { runSetup } from './progress.mjs'

await runSetup(async () => {
  checkMachine()
  await installPackages(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''))
})
