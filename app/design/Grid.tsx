/** Lays cards side by side where there is room, one below the other on a phone. */
import type { ReactNode } from 'react'
import css from './Grid.module.css'

export type GridProps = {
  /** `even`: as many as fit. `lead`: the first is wider (5 to 4). */
  layout?: 'even' | 'lead'
  children: ReactNode
}

export const Grid = ({ layout = 'even', children }: GridProps) => (
  <div className={css.grid} data-layout={layout}>{children}</div>
)

/** Things one below the other, 24 px apart (8 px with `tight`). */
export const Stack = ({ tight, children }: { tight?: boolean; children: ReactNode }) => (
  <div className={css.stack} data-tight={tight || undefined}>{children}</div>
)

/** Short fields side by side, as many as fit. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className={css.fields}>{children}</div>
