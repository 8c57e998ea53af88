/** An empty place that teaches: what it will give, how long it takes, and the one way to begin. */
import type { ReactNode } from 'react'
import css from './EmptyState.module.css'
import { Clock } from './icons.tsx'

export const EmptyState = ({ sentence, minutes, action }: { sentence: ReactNode; minutes?: ReactNode; action?: ReactNode }) => (
  <div className={css.empty}>
    <svg className={css.arc} viewBox="0 0 120 30" aria-hidden="true"><path d="M8 6A76 76 0 0 0 112 6" /></svg>
    <p className={css.sentence}>{sentence}</p>
    {minutes ? <p className={css.minutes}><Clock /> {minutes}</p> : null}
    {action}
  </div>
)
