// « Copier le brief »: the whole strategy, or one action, as a text to give to an assistant or to a supplier.
import * as z from 'zod'
import { writeActionBrief, writeBrief } from '#app/answers/brief.ts'
import { nothing, operation } from '#app/kernel/operation.ts'

const brief = z.object({ markdown: z.string() })

export const readBrief = operation({ access: 'share.view', reads: true, input: nothing, output: brief, run: async ctx => ({ markdown: await writeBrief(ctx) }) })

export const readActionBrief = operation({
  access: 'share.view', reads: true, input: z.strictObject({ actionId: z.uuid() }), output: brief,
  run: async (ctx, { actionId }) => ({ markdown: await writeActionBrief(ctx, actionId) }),
})
