/** Something wider than its place: it scrolls by itself, never the page, and its edge fades while there is more to see. */
import type { ReactNode } from 'react'
import css from './ScrollBox.module.css'

/** Takes the focus, so that arrows scroll it; `label` says what it holds. */
export const ScrollBox = ({ label, children }: { label?: string; children: ReactNode }) => (
  <div className={css.box} role={label ? 'group' : undefined} aria-label={label} tabIndex={0}>{children}</div>
)
