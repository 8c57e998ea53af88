/** What is there for who wants it: one line that opens. */
import type { ReactNode } from 'react'
import css from './Fold.module.css'

export const Fold = ({ title, open, children }: { title: ReactNode; open?: boolean; children: ReactNode }) => (
  <details className={css.fold} open={open}>
    <summary>{title}</summary>
    <div className={css.inside}>{children}</div>
  </details>
)
