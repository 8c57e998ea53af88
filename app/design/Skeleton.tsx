/** Keeps the place of what is on its way, so that nothing jumps when it arrives. */
import css from './Skeleton.module.css'

/** `lines` grey lines; `label` is read aloud. */
export const Skeleton = ({ lines = 3, label }: { lines?: number; label: string }) => (
  <div className={css.skeleton} role="status" aria-label={label}>
    {Array.from({ length: lines }, (_, index) => <span key={index} />)}
  </div>
)
