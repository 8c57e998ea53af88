/** The mark: a capital A whose crossbar is the arc that marks an angle in geometry. */
import css from './Mark.module.css'

export const Mark = ({ size = 28, title, mono = false }: { size?: number; title?: string; mono?: boolean }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} fill="none" role={title ? 'img' : undefined} aria-hidden={title ? undefined : true} aria-label={title}>
    <path className={css.arc} data-mono={mono || undefined} d="M10.06 18.39A15.2 15.2 0 0 0 21.94 18.39" strokeWidth="3.8" />
    <path className={css.legs} data-mono={mono || undefined} d="M5.31 28.4L16 4.4L26.69 28.4" strokeWidth="4.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
