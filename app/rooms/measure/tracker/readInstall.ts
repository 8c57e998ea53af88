// Where the measure stands: what to copy into the site, and when it was first and last heard of.
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { kpis } from '#app/answers/shelves.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { site } from '#app/model/diagnose/site.ts'
import { snippetOf } from '../install/snippet.ts'

export const readInstall = operation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.object({
    site: z.object({ name: z.string(), url: z.string() }).nullable(),
    /** Null until the code is made. `snippet` goes in every page; `eventCall` where the result happens; `consentCall` where the visitor agrees; `bannerTag` asks them, `listenTag` hears another tool that does; `speedTag` times how soon pages answer. */
    code: z.object({ key: z.string(), hosts: z.array(z.string()), zone: z.string(), snippet: z.string(), eventCall: z.string(), consentCall: z.string(), opposeCall: z.string(), bannerTag: z.string(), listenTag: z.string(), speedTag: z.string() }).nullable(),
    /** Moments, ISO; null while nothing came. */
    first: z.string().nullable(), last: z.string().nullable(),
    /** What came is kept and will be counted, but is not counted yet. */
    late: z.boolean(),
  }),
  async run(ctx) {
    const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
    const known = await readTracker(ctx)
    const course = await readCourseObjective(ctx)
    const event = (await kpis()).get(course?.kpiId ?? 'quote-requests')?.events[0] ?? 'quote_request'
    const { events, settings } = ctx.services
    const heard = known && await firstAndLast(events, known.key).catch(() => 'away' as const)
    return {
      site: own ? { name: own.name, url: own.url } : null,
      code: known ? { key: known.key, hosts: known.hosts, zone: known.zone, ...codeOf(settings.url, known.key, event) } : null,
      first: heard && heard !== 'away' ? heard.first : null, last: heard && heard !== 'away' ? heard.last : null,
      late: heard === 'away' || events.lateness().late,
    }
  },
})

const codeOf = (url: string, key: string, event: string) => ({
  snippet: snippetOf('tag', { url, key }),
  eventCall: `azimut('event', '${event}')`,
  consentCall: `azimut('consent', 'granted')`,
  opposeCall: `azimut('oppose')`,
  bannerTag: `<script defer src="${url}/banner.js" data-policy="/confidentialite"></script>`,
  listenTag: `<script defer src="${url}/consent.js"></script>`,
  speedTag: `<script defer src="${url}/speed.js"></script>`,
})
