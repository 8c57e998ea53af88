// « Garder ces constats »: those on the page become strengths and weaknesses, all of them or none.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { acceptFinding } from '../report/acceptFinding.ts'

export const acceptFindings = operation({
  access: 'diagnose.edit',
  input: z.strictObject({ findings: z.array(z.strictObject({ findingId: z.uuid(), sentence: z.string().trim().min(3).max(300).optional() })).max(20) }),
  output: z.array(swotItem.row),
  async run(ctx, { findings }) {
    const items = []
    for (const one of findings) items.push(await acceptFinding.run(ctx, one))
    return items
  },
})
