// `npm test`: every check of the project, all failures shown, one summary. `npm test -- types lint` performs the named steps.
import { perform } from './run/perform.ts'
import { steps } from './run/steps.ts'

process.exitCode = await perform(steps, process.argv.slice(2))
