// Keeps the identity sheet: one a company, filled in as it becomes clear.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { stale } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'

const label = { fr: 'Ce que nous voulons inspirer', en: 'What we want to inspire' }

/** `version` is that of the sheet the person read; null when there was none. */
export const keepIdentitySheet = operation({
  access: 'diagnose.edit', input: z.strictObject({ version: z.int().positive().nullable(), change: identitySheet.change }), output: identitySheet.row,
  async run(ctx, { version, change }) {
    await takeTurn(ctx, 'identity')
    const [known] = await ctx.of(identitySheet).list()
    if (known && version === null) throw stale(null, known)
    return known ? await ctx.of(identitySheet).update({ id: known.id, version: version! }, change) : await ctx.of(identitySheet).create({ label: label[ctx.locale], ...change })
  },
})
