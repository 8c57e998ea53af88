// The brand a company puts on its documents and mails.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { brand } from '#app/model/share/brand.ts'
import type { Brand } from '../catalogue/exports/_contract.ts'

/** Undefined while it has none: Azimut's own look then serves. */
export const readBrand = async (ctx: Ctx): Promise<RowOf<typeof brand> | undefined> => (await ctx.of(brand).list()).at(-1)

/** The same, as documents take it. */
export async function readBrandExport(ctx: Ctx): Promise<Brand | null> {
  const found = await readBrand(ctx)
  if (!found) return null
  const { displayName, belongsTo, primary, second, footer } = found
  return { name: displayName, isAdviser: belongsTo === 'adviser', primary, second, footer, logo: logoOf(found) }
}

/** The picture, when there is one and its size is known. */
export const logoOf = ({ logo, logoType, logoWidth, logoHeight }: Pick<RowOf<typeof brand>, 'logo' | 'logoType' | 'logoWidth' | 'logoHeight'>): Brand['logo'] =>
  logo && logoType && logoWidth && logoHeight ? { type: logoType, base64: logo, width: logoWidth, height: logoHeight } : null
