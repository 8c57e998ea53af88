// The look of a document: Azimut's own, or the brand of the company or of its adviser, each colour where it can be read.
import { contrast, palette } from '@azimut/engines/colour'
import type { Palette } from '@azimut/engines/colour'
import type { DocumentInput } from '../_contract.ts'

/** Paper, ink and the rest that no brand changes. `#rrggbb`. */
export const base = { paper: '#faf7f1', card: '#ffffff', ink: '#17262b', ink2: '#52605f', line: '#d9d2c5', mist: '#6a6276', mistPale: '#ece8f0' } as const

const azimut = { primary: '#0e5a66', second: '#f2b134' }

export interface Look extends Palette {
  /** Large words on the ground: the accent where it reads well enough there. */
  loudOnGround: string
  /** Whose strategy it is, as it calls itself. */
  name: string
  /** Who made the document for them; null when it is their own. */
  madeBy: string | null
  footer: string | null
  logo: NonNullable<DocumentInput['brand']>['logo']
  /** Without a brand, the mark of Azimut is drawn. */
  isAzimut: boolean
}

/** Large words need a contrast of 3. */
const forLargeText = 3

export function lookOf({ brand, company }: Pick<DocumentInput, 'brand' | 'company'>): Look {
  const { primary, second } = brand ?? azimut
  const colours = palette({ primary, second, paper: base.paper, ink: base.ink })
  return {
    ...colours,
    loudOnGround: contrast(second, colours.ground) >= forLargeText ? second : colours.onGround,
    name: brand && !brand.isAdviser ? brand.name : company.name, madeBy: brand?.isAdviser ? brand.name : null,
    footer: brand?.footer ?? null, logo: brand?.logo ?? null, isAzimut: brand === null,
  }
}

/** Width and height of the logo in a box, whole and undistorted. */
export function fitLogo({ width, height }: { width: number; height: number }, box: { w: number; h: number }): { w: number; h: number } {
  const scale = Math.min(box.w / width, box.h / height)
  return { w: width * scale, h: height * scale }
}
