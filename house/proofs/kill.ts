// Proof: kill -9 at any moment under load, twenty times, loses nothing acknowledged and counts nothing twice. Run: node house/proofs/kill.ts [rounds]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAgainAndAgain } from './crash/kills.ts'
import { isClean, say } from './crash/verdict.ts'

const data = await mkdtemp(join(tmpdir(), 'azimut-kill-'))
const verdict = await killAgainAndAgain({ data, rounds: Number(process.argv[2] ?? 20), seconds: 4, say: line => console.log(line) })
say(verdict)
console.log(`processes left behind ${verdict.left}`)
await rm(data, { recursive: true, force: true })
process.exitCode = isClean(verdict) && verdict.left === 0 ? 0 : 1
