/** Keeps the place of what is on its way, so that nothing jumps when it arrives. */
import css from './Skeleton.module.css'

/** `lines` grey lines; `label`, when given, is read aloud. */
export const Skeleton = ({ lines = 3, label }: { lines?: number; label?: string }) => (
  <div className={css.skeleton} role={label ? 'status' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
    {Array.from({ length: lines }, (_, index) => <span key={index} />)}
  </div>
)
