// kill -9 under load, of the server alone and of all its processes: nothing acknowledged is lost, nothing counted twice. The long version is a proof.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { killAgainAndAgain } from '#house/proofs/crash/kills.ts'

test('killed twice, started again on the same data: lost 0, duplicated 0, no process left', async () => {
  const data = await mkdtemp(join(tmpdir(), 'azimut-killed-'))
  const { acknowledged, records, ...verdict } = await killAgainAndAgain({ data, rounds: 2, seconds: 3, say: () => {} })
  await rm(data, { recursive: true, force: true })
  expect(acknowledged).toBeGreaterThan(500)
  expect(records).toBeGreaterThan(50)
  expect(verdict).toMatchObject({ lost: 0, duplicated: 0, phantom: 0, recordsLost: 0, left: 0 })
})
