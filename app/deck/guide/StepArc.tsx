/** The arc of the mark as progress: one short step a screen, filled up to where one is. */
import css from './Guide.module.css'

const spread = 76
const radius = 60
const point = (degrees: number) => {
  const angle = (degrees * Math.PI) / 180
  return `${(40 + radius * Math.sin(angle)).toFixed(2)} ${(radius * Math.cos(angle) - 44).toFixed(2)}`
}

export const StepArc = ({ at, count, label, caption }: { at: number; count: number; label: string; caption: string }) => {
  const step = spread / count
  const gap = Math.min(1.6, step / 3)
  return (
    <div className={css.progress} role="img" aria-label={label}>
      <svg viewBox="0 0 80 20" width="104" height="26" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => {
          const from = -spread / 2 + index * step + gap / 2
          return <path key={index} data-filled={index < at || undefined} d={`M${point(from)}A${radius} ${radius} 0 0 0 ${point(from + step - gap)}`} />
        })}
      </svg>
      <span aria-hidden="true">{caption}</span>
    </div>
  )
}
