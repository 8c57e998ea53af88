/** How far one is: a strip of steps (done, now, to come), or one bar filled to a share. */
import css from './Progress.module.css'

export const StepStrip = ({ done, total, label }: { done: number; total: number; label: string }) => (
  <div className={css.strip} role="progressbar" aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-label={label}>
    {Array.from({ length: total }, (_, index) => (
      <span key={index} data-at={index < done ? 'done' : index === done ? 'now' : undefined} />
    ))}
  </div>
)

export type BarProps = {
  /** 0 to 1; leave out while the end is not known. */
  share?: number
  label: string
  tone?: 'petrol' | 'over'
}

export const Bar = ({ share, label, tone = 'petrol' }: BarProps) => (
  <div className={css.bar} role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={share === undefined ? undefined : Math.round(share * 100)} aria-label={label} data-tone={tone}>
    <span data-open={share === undefined || undefined} style={{ width: `${Math.min(1, share ?? 0.3) * 100}%` }} />
  </div>
)
