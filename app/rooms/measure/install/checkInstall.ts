// « Est-ce en place ? » : opens the site's home page as a visitor would and looks for the code, then asks whether it was heard.
import * as z from 'zod'
import { createFetcher, FetchFailure } from '@azimut/probe'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { lateOperation, nothing } from '#app/kernel/operation.ts'
import { openRate } from '#app/kernel/rate.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { site } from '#app/model/diagnose/site.ts'

/** As long as a person waits, redirects included. */
const timeoutMs = 8000
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
    const { networkAllow, url: contactUrl } = ctx.services.settings
    return async () => {
      const fetcher = createFetcher({ userAgent: `AzimutBot/0.1 (+${contactUrl})`, allow: networkAllow, timeoutMs })
      try {
        const answer = await fetcher.fetch(own.url, { wanted: /html/, signal: AbortSignal.timeout(timeoutMs) })
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

/** Keys of the codes of Azimut in a page, whether as an element or added by a script; those of a comment do not count. */
export function keysIn(html: string): string[] {
  // Cut at each opening of a comment: what follows its end is the page again. One that never ends hides the rest, as in a browser.
  const [page = '', ...after] = html.split('<!--')
  const shown = [page, ...after.map(part => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))].join('')
  const keys = [...shown.matchAll(/data-site\s*=\s*["']?([0-9a-f]{18})\b|["']data-site["']\s*,\s*["']([0-9a-f]{18})["']/g)]
  return [...new Set(keys.flatMap(([, tag, loader]) => tag ?? loader ?? []))]
}
