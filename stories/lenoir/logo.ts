// The logo of the fictional joinery: four oak steps going up, drawn point by point.
import { writePng } from '../png.ts'

const side = 96
const steps = 4
/** Oak on nothing, as red, green, blue, opacity. */
const [oak, nothing] = [[0x8a, 0x5a, 0x2b, 255], [0, 0, 0, 0]] as const

const isOak = (x: number, y: number) => {
  const step = Math.floor(x * steps / side)
  const top = side - (step + 1) * side / steps
  // The tread stands out of the riser: a gap below it, as wide as a joint.
  return y >= top + 4 && !(y >= top + 12 && y < top + 15)
}

/** A PNG of 96 points a side. */
export function drawLogo(): Buffer {
  return writePng({ width: side, height: side, rows: Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_point, x) => (isOak(x, y) ? oak : nothing)).flat()) })
}
