// What the page of the room shows: the strategy on one page, the documents one may make of it, those already made.
import * as z from 'zod'
import { exportFormats } from '#app/answers/shelves.ts'
import { readStrategy } from '#app/answers/strategy.ts'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { edition } from '#app/model/share/edition.ts'
import { strategy } from './strategy.ts'

export const readShare = operation({
  access: 'share.view', reads: true, input: nothing,
  output: z.object({
    strategy,
    documents: z.array(z.object({ id: z.string(), name: z.object({ fr: z.string(), en: z.string() }), extension: z.string() })),
    /** Newest first. */
    editions: z.array(edition.row),
  }),
  async run(ctx) {
    return {
      strategy: await readStrategy(ctx, await readToday(ctx)),
      documents: [...(await exportFormats()).values()].map(({ id, name, extension }) => ({ id, name, extension })),
      editions: (await ctx.of(edition).list()).toReversed(),
    }
  },
})
