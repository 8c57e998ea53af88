// The mark: a capital A whose crossbar is the arc of an angle. Drawn as shapes, so that it stays sharp at any size.
import type { Slide } from './pages.ts'

// The library knows this shape, its type leaves it out.
const path = 'custGeom' as 'rect'

/** Inches. */
export interface Square { x: number; y: number; size: number }

/** Draws the mark in a square; its drawing is on a grid of 32. */
export const addMark = (slide: Slide, { x, y, size }: Square, { legs, arc }: { legs: string; arc: string }): void => {
  const at = (grid: number) => (grid * size) / 32
  const points = (width: number) => at(width) * 72
  const frame = { x, y, w: size, h: size }
  slide.addShape(path, {
    ...frame, line: { color: arc, width: points(3.8) },
    // The circle's arc from (10.06, 18.39) to (21.94, 18.39), radius 15.2, as one Bézier curve.
    points: [{ x: at(10.06), y: at(18.39), moveTo: true }, { x: at(21.94), y: at(18.39), curve: { type: 'cubic', x1: at(13.86), y1: at(20.01), x2: at(18.14), y2: at(20.01) } }],
  })
  slide.addShape(path, {
    ...frame, line: { color: legs, width: points(4.6) },
    points: [{ x: at(5.31), y: at(28.4), moveTo: true }, { x: at(16), y: at(4.4) }, { x: at(26.69), y: at(28.4) }],
  })
  for (const [cx, cy] of [[5.31, 28.4], [16, 4.4], [26.69, 28.4]] as const) {
    slide.addShape('ellipse', { x: x + at(cx - 2.3), y: y + at(cy - 2.3), w: at(4.6), h: at(4.6), fill: { color: legs } })
  }
}
