// What the page of the room shows: the strategy on one page, the documents one may make of it, those already made and sent.
import * as z from 'zod'
import { hasAuditExport } from '#app/answers/auditExport.ts'
import { readBrand } from '#app/answers/brand.ts'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { exportFormats } from '#app/answers/shelves.ts'
import { readStrategy } from '#app/answers/strategy.ts'
import { readToday } from '#app/answers/today.ts'
import { may } from '#app/kernel/access.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { brand } from '#app/model/share/brand.ts'
import { delivery } from '#app/model/share/delivery.ts'
import { edition } from '#app/model/share/edition.ts'
import { strategy } from './strategy.ts'

export const readShare = operation({
  access: 'share.view', reads: true, input: nothing,
  output: z.object({
    strategy,
    documents: z.array(z.object({ id: z.string(), name: z.object({ fr: z.string(), en: z.string() }), extension: z.string(), needs: z.enum(['objective', 'audit']) })),
    /** What is said of the strategy is said of its objective. */
    objectiveId: z.uuid().nullable(),
    /** Whether a site was read: a report can be made. */
    hasAudit: z.boolean(),
    /** Whether this server can print a PDF, and send a mail. */
    canPrint: z.boolean(), canMail: z.boolean(),
    brand: brand.row.nullable(),
    /** Newest first. */
    editions: z.array(edition.row),
    /** Addresses of people: for whoever may send, and none for the others. */
    deliveries: z.array(delivery.row),
  }),
  async run(ctx) {
    const { printer, mail } = ctx.services
    return {
      strategy: await readStrategy(ctx, await readToday(ctx)),
      documents: [...(await exportFormats()).values()].map(({ id, name, extension, needs }) => ({ id, name, extension, needs })),
      objectiveId: (await readCourseObjective(ctx))?.id ?? null,
      hasAudit: await hasAuditExport(ctx), canPrint: printer.ready, canMail: mail.ready,
      brand: await readBrand(ctx) ?? null,
      editions: (await ctx.of(edition).list()).toReversed(),
      deliveries: may(ctx.asker.role, 'share.edit') ? (await ctx.of(delivery).list()).toReversed() : [],
    }
  },
})
