// « Est-ce en place ? » : opens the site's home page as a visitor would and looks for the code, then asks whether it was heard.
import * as z from 'zod'
import { FetchFailure } from '@azimut/probe'
import { keysIn, openVisitor, pageTimeoutMs } from '#app/answers/codeInPage.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { lateOperation, nothing } from '#app/kernel/operation.ts'
import { openRate } from '#app/kernel/rate.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { site } from '#app/model/diagnose/site.ts'

const state = z.enum(['live', 'silent', 'missing', 'elsewhere', 'other-key', 'down'])

/** Whoever may look may press: as often as a person does. */
const rate = openRate({ most: 20, windowMs: 60_000 })

export const checkInstall = lateOperation({
  access: 'measure.view', input: nothing,
  output: z.object({
    /**
     * `live`: there, and heard; `silent`: there, nothing heard yet; `elsewhere`: not in the page, and heard, so another program adds it;
     * `missing`: not there, nothing heard; `other-key`: a code of Azimut is there, with a key that is not yours; `down`: the site does not answer.
     */
    state, url: z.string(),
    /** Of another key: which one. */
    foundKey: z.string().nullable(),
    /** Why the site does not answer, as a reason that pages put into words. */
    trouble: z.string().nullable(),
    /** Moments, ISO; null while nothing came. */
    first: z.string().nullable(), last: z.string().nullable(), checkedAt: z.string(),
  }),
  async run(ctx) {
    const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
    const known = await readTracker(ctx)
    if (!own || !known) throw new Refusal('no-code', 422, { fr: 'Créez d’abord le code de mesure.', en: 'Make the tracking code first.' })
    rate.take(ctx.workspace)
    const heard = await firstAndLast(ctx.services.events, known.key).catch(() => undefined)
    const moments = { first: heard?.first ?? null, last: heard?.last ?? null, checkedAt: ctx.services.now() }
    return async () => {
      const fetcher = openVisitor(ctx.services.settings)
      try {
        const answer = await fetcher.fetch(own.url, { wanted: /html/, signal: AbortSignal.timeout(pageTimeoutMs) })
        if (answer.status >= 400) return { state: 'down' as const, url: answer.url, foundKey: null, trouble: 'error-page', ...moments }
        const keys = keysIn(answer.body.toString('utf8'))
        const isThere = keys.includes(known.key)
        const foreign = isThere ? null : keys[0] ?? null
        return { state: isThere ? heard ? 'live' as const : 'silent' as const : foreign ? 'other-key' as const : heard ? 'elsewhere' as const : 'missing' as const, url: answer.url, foundKey: foreign, trouble: null, ...moments }
      } catch (error) {
        if (!(error instanceof FetchFailure)) throw error
        return { state: 'down' as const, url: own.url, foundKey: null, trouble: error.reason, ...moments }
      } finally {
        await fetcher.close()
      }
    }
  },
})
