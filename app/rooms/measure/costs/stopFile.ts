// Stops the reading of a large file: nothing of it is kept.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { stopReading } from '#app/kernel/uploads.ts'

export const stopFile = operation({
  access: 'measure.edit', input: z.strictObject({ uploadId: z.uuid() }), output: z.object({ stopped: z.boolean() }),
  run: async (ctx, { uploadId }) => ({ stopped: stopReading(ctx, uploadId) }),
})
