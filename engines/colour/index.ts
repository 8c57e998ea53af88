// Colours of a brand: how readable they are, and what each may be used for.
export { contrast, isColour, mix } from './contrast.ts'
export { palette, type Palette } from './palette.ts'
