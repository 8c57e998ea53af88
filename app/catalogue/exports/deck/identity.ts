// The look of the deck: paper, ink, petrol and one touch of brass, on a wide page measured in inches.

export const colour = {
  paper: 'FAF7F1', card: 'FFFFFF', ink: '17262B', ink2: '52605F', petrol: '0E5A66', petrolPale: 'DCECEC',
  brass: 'F2B134', brassPale: 'FCEFD2', brassText: '8A5A00', mist: '6A6276', mistPale: 'ECE8F0', line: 'D9D2C5', white: 'FFFFFF',
} as const

/**
 * Fonts by their place in the theme, so that one click changes them all. Where Bricolage Grotesque or Hanken Grotesk
 * is not installed the reader's program puts its own sans serif: every box keeps room for a wider one.
 */
export const font = { head: '+mj-lt', body: '+mn-lt' } as const
export const theme = { headFontFace: 'Bricolage Grotesque', bodyFontFace: 'Hanken Grotesk' }

/** Inches. */
export const page = { width: 13.333, height: 7.5, left: 0.75, right: 12.583, top: 1.8, bottom: 6.7 } as const
export const pageWidth = page.right - page.left
