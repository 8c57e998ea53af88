// Starts reading the company's site, then those it is compared with: same day, same measures.
import { formatDate } from '@azimut/engines/locale'
import { inArray } from 'drizzle-orm'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'

export const startAudit = operation({
  access: 'diagnose.edit', input: nothing, output: z.array(audit.row),
  async run(ctx) {
    const sites = (await ctx.of(site).list()).toSorted((a, b) => Number(b.kind === 'own') - Number(a.kind === 'own'))
    if (sites[0]?.kind !== 'own') throw new Refusal('no-site', 422, { fr: 'Donnez d’abord l’adresse de votre site.', en: 'Give the address of your site first.' })
    await takeTurn(ctx, 'startAudit')
    const running = await ctx.of(audit).list({ where: inArray(audit.table.state, ['queued', 'reading']) })
    if (running.length) throw new Refusal('audit-running', 409, { fr: 'Une lecture est déjà en cours. Attendez la fin, ou arrêtez-la.', en: 'A reading is already under way. Wait for its end, or stop it.' })
    const day = formatDate(await readToday(ctx), ctx.locale)
    const started = []
    for (const { id, name } of sites) {
      const row = await ctx.of(audit).create({ label: `${name}, ${day}`, siteId: id })
      await ctx.enqueue('readSite', { auditId: row.id })
      started.push(row)
    }
    return started
  },
})
