// From the two colours of a brand to the parts they may play on paper.
import { contrast, mix } from './contrast.ts'

/** Each `#rrggbb`. */
export interface Palette {
  /** A large surface, and what is written on it: white or ink, whichever reads better. */
  ground: string
  onGround: string
  /** Less loud on the same surface. */
  onGroundQuiet: string
  /** Words and figures on paper. */
  text: string
  /** Bars, discs, curves on paper. */
  shape: string
  /** The same, pale: what is only possible, what is not filled. */
  pale: string
  /** One touch a page: never words. */
  accent: string
  /** The first colour is too pale to write with: ink writes in its place. */
  isPaleForText: boolean
  /** It is too pale even for the bars of a chart, which are then drawn in ink. */
  isPaleForShapes: boolean
}

const [forText, forParts] = [4.5, 3]

/**
 * What a brand's colours may be used for on `paper`, beside `ink`. Text needs a contrast of 4.5, parts of a picture 3;
 * a colour that has less is kept for large surfaces, where what is written on it is chosen to be readable.
 * @throws RangeError when a colour is not `#rrggbb`
 * @example palette({ primary: '#f2b134', second: '#0e5a66', paper: '#ffffff', ink: '#17262b' }).text // '#17262b'
 */
export function palette({ primary, second, paper, ink }: { primary: string; second: string; paper: string; ink: string }): Palette {
  const onGround = contrast('#ffffff', primary) >= contrast(ink, primary) ? '#ffffff' : ink
  const isPaleForText = contrast(primary, paper) < forText
  const isPaleForShapes = contrast(primary, paper) < forParts
  const shape = isPaleForShapes ? ink : primary
  const quiet = mix(onGround, primary, 0.8)
  return {
    ground: primary, onGround, onGroundQuiet: contrast(quiet, primary) >= forText ? quiet : onGround,
    text: isPaleForText ? ink : primary, shape, pale: mix(shape, '#ffffff', 0.15), accent: second, isPaleForText, isPaleForShapes,
  }
}
