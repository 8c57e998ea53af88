// What a listing tells customers, copied by hand because no reading can see it, then set beside the site.
import { phoneDigits } from '@azimut/probe'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { channel } from '#app/model/diagnose/channel.ts'

const typed = z.string().trim().max(500)

/** The first listing of the register; copied again, it is the same one. */
export const listingChannel = async (ctx: Ctx) => (await ctx.of(channel).list({ where: eq(channel.table.kind, 'listing') }))[0]

export const copyListing = operation({
  access: 'diagnose.edit', input: z.strictObject({ phone: typed, hours: typed }), output: channel.row,
  async run(ctx, { phone, hours }) {
    if (!phone && !hours) throw invalid({ phone: { fr: 'Recopiez au moins le téléphone ou les horaires.', en: 'Copy the phone number or the opening hours, at least.' } })
    if (phone && !phoneDigits(phone)) throw invalid({ phone: { fr: 'Écrivez un numéro français à dix chiffres, comme sur la fiche.', en: 'Write a French number of ten digits, as on the listing.' } })
    await takeTurn(ctx, 'listing')
    const stated = { statedPhone: phone || null, statedHours: hours || null }
    const known = await listingChannel(ctx)
    if (known) return await ctx.of(channel).update({ id: known.id, version: known.version }, stated)
    return await ctx.of(channel).create({ kind: 'listing', name: ctx.locale === 'fr' ? 'Fiche Google' : 'Google listing', open: 'yes', ...stated })
  },
})
