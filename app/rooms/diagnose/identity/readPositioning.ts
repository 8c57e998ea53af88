// Reads the identity sheet with what the site says of the company, and where the two part.
import { nothing, operation } from '#app/kernel/operation.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'
import { ownReading } from '../report/readDiagnosis.ts'
import { comparePromise, findAvoided } from './compareClaims.ts'
import { positioning } from './identity.ts'

export const readPositioning = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: positioning,
  async run(ctx) {
    const [sheet] = await ctx.of(identitySheet).list()
    const claims = (await ownReading(ctx))?.audit.claims ?? []
    return { sheet: sheet ?? null, claims, promise: comparePromise(sheet?.promise, claims), avoided: findAvoided(sheet?.wordsToAvoid ?? [], claims) }
  },
})
