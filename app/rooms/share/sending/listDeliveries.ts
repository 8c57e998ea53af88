// To whom documents were sent: addresses of people, shown to whoever may send.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { delivery } from '#app/model/share/delivery.ts'

export const listDeliveries = operation({
  access: 'share.edit', reads: true, input: z.strictObject({ removed: z.boolean().optional() }), output: z.array(delivery.row),
  run: (ctx, { removed = false }) => ctx.of(delivery).list({ removed }),
})

export const getDelivery = operation({ access: 'share.edit', reads: true, input: z.strictObject({ id: z.uuid() }), output: delivery.row, run: (ctx, { id }) => ctx.of(delivery).get(id) })
