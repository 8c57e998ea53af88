// The look of the deck: paper, ink, petrol and one touch of brass, on a wide page measured in inches.
import { base } from '../look/look.ts'
import type { Look } from '../look/look.ts'

const bare = (colour: string) => colour.slice(1).toUpperCase()

/** Colours as the format writes them: six digits and no sign. */
export const coloursOf = (look: Look) => ({
  paper: bare(base.paper), card: bare(base.card), ink: bare(base.ink), ink2: bare(base.ink2), line: bare(base.line), mist: bare(base.mist), mistPale: bare(base.mistPale),
  ground: bare(look.ground), onGround: bare(look.onGround), onGroundQuiet: bare(look.onGroundQuiet), loudOnGround: bare(look.loudOnGround),
  text: bare(look.text), shape: bare(look.shape), pale: bare(look.pale), accent: bare(look.accent),
})
export type Colours = ReturnType<typeof coloursOf>

/**
 * Fonts by their place in the theme, so that one click changes them all. Where Bricolage Grotesque or Hanken Grotesk
 * is not installed the reader's program puts its own sans serif: every box keeps room for a wider one.
 */
export const font = { head: '+mj-lt', body: '+mn-lt' } as const
export const theme = { headFontFace: 'Bricolage Grotesque', bodyFontFace: 'Hanken Grotesk' }

/** Inches. */
export const page = { width: 13.333, height: 7.5, left: 0.75, right: 12.583, top: 1.8, bottom: 6.7 } as const
export const pageWidth = page.right - page.left
