/** The angle of the mark as a gauge: two legs from one point, and between them ten short steps of arc, the first `value` of them filled (« 7 chances sur 10 »). */
import css from './Arc.module.css'

const steps = 10
const apex = { x: 66, y: 6 }
const spread = 66
const gap = 1.8

const point = (degrees: number, radius: number) => {
  const angle = (degrees * Math.PI) / 180
  return `${(apex.x + radius * Math.sin(angle)).toFixed(2)} ${(apex.y + radius * Math.cos(angle)).toFixed(2)}`
}

const stepPath = (index: number) => {
  const from = -spread / 2 + (index * spread) / steps + gap / 2
  return `M${point(from, 76)}A76 76 0 0 0 ${point(from + spread / steps - gap, 76)}`
}

const legs = `M${point(-spread / 2 - 3, 104)}L${apex.x} ${apex.y}L${point(spread / 2 + 3, 104)}`

export type ArcProps = {
  /** Tenths, 0 to 10. */
  value: number
  /** What the arc says, read aloud. */
  label: string
  /** Shown inside, large. */
  figure?: string
  caption?: string
}

export const Arc = ({ value, label, figure, caption }: ArcProps) => (
  <figure className={css.arc}>
    <svg viewBox="-4 0 140 94" role="img" aria-label={label}>
      <path className={css.legs} d={legs} />
      {Array.from({ length: steps }, (_, index) => (
        <path key={index} className={css.step} d={stepPath(index)} data-filled={index < Math.round(value) || undefined} />
      ))}
    </svg>
    {figure ? <span className={css.figure} aria-hidden="true">{figure}</span> : null}
    {caption ? <figcaption className={css.caption} aria-hidden="true">{caption}</figcaption> : null}
  </figure>
)
