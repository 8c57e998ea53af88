// Where to paste the code, program by program, the one the probe recognised on the site first.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { cmsSteps } from '#app/answers/shelves.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { snippetOf } from './snippet.ts'

export const readInstallSteps = operation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.object({
    /** The item of the site's own program; null when the probe saw none. */
    recognised: z.string().nullable(),
    cms: z.array(z.object({ id: z.string(), name: bilingual, minutes: z.int(), who: z.enum(['you', 'keeper']), steps: z.array(bilingual), limit: bilingual.nullable(), source: z.string(), /** Null until the code is made. */ snippet: z.string().nullable() })),
  }),
  async run(ctx) {
    const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
    const audits = own ? await ctx.of(audit).list({ where: eq(audit.table.siteId, own.id) }) : []
    const seen = audits.toReversed().find(one => one.identity !== null)?.identity?.cms ?? null
    const known = await readTracker(ctx)
    const items = [...(await cmsSteps()).values()]
    const recognised = items.find(one => seen !== null && one.recognises === seen)?.id ?? null
    const order = (id: string) => (id === recognised ? 0 : id === 'html' ? 1 : 2)
    return {
      recognised,
      cms: items.toSorted((a, b) => order(a.id) - order(b.id)).map(({ id, name, minutes, who, steps, limit, source, form }) => ({
        id, name, minutes, who, steps: [...steps], limit, source, snippet: known ? snippetOf(form, { url: ctx.services.settings.url, key: known.key }) : null,
      })),
    }
  },
})
