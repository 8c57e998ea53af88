// Keeps the company's brand: one record, a logo that is really a picture, whatever the door it comes by.
import * as z from 'zod'
import { readBrand as findBrand } from '#app/answers/brand.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { ChangeOf } from '#app/kernel/noun.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { brand } from '#app/model/share/brand.ts'
import { readPicture } from './picture.ts'

/** 300 kB. A picture larger than this on a side is a trap for whoever opens it. */
const [mostBytes, mostPixels] = [300_000, 4000]

const notPicture = () => invalid({ logo: { fr: 'Un logo est une image PNG, JPEG ou WebP. Un SVG peut contenir un programme\u202f: enregistrez-le en PNG.', en: 'A logo is a PNG, JPEG or WebP picture. An SVG can hold a program: save it as a PNG.' } })
const tooLarge = () => invalid({ logo: { fr: '300\u00a0ko et 4\u202f000 pixels de côté au plus.', en: '300 kB and 4,000 pixels a side at most.' } })

/** The form with what its logo says of itself: nobody else may say it. */
function withPicture<Form extends ChangeOf<typeof brand>>({ logoType: _type, logoWidth: _width, logoHeight: _height, ...form }: Form) {
  if (form.logo === undefined) return form
  if (form.logo === null) return { ...form, logoType: null, logoWidth: null, logoHeight: null }
  const bytes = Buffer.from(form.logo, 'base64')
  const picture = readPicture(bytes)
  if (!picture) throw notPicture()
  if (bytes.length > mostBytes || picture.width > mostPixels || picture.height > mostPixels || picture.width * picture.height === 0) throw tooLarge()
  return { ...form, logoType: picture.type, logoWidth: picture.width, logoHeight: picture.height }
}

export const createBrand = operation({
  access: 'share.edit', input: brand.creation, output: brand.row,
  async run(ctx, form) {
    await refuseSecond(ctx)
    return await ctx.of(brand).create(withPicture(form))
  },
})

export const updateBrand = operation({
  access: 'share.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: brand.change }), output: brand.row,
  run: (ctx, { id, version, change }) => ctx.of(brand).update({ id, version }, withPicture(change)),
})

export const restoreBrand = operation({
  access: 'share.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: brand.row,
  async run(ctx, at) {
    await refuseSecond(ctx)
    return await ctx.of(brand).restore(at)
  },
})

async function refuseSecond(ctx: Ctx) {
  await takeTurn(ctx, 'brand')
  if (await findBrand(ctx)) throw new Refusal('one-brand', 422, { fr: 'Cette entreprise a déjà une identité\u202f: modifiez-la.', en: 'This company already has a brand: change it.' })
}

/** Null while documents wear Azimut's own colours. */
export const readBrand = operation({
  access: 'share.view', reads: true, input: nothing, output: z.object({ brand: brand.row.nullable() }),
  run: async ctx => ({ brand: await findBrand(ctx) ?? null }),
})
