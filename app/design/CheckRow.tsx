/** A line to tick: what, why in small, how long at the end. A task that is done steps back; an option that is chosen stays as it is. */
import type { ReactNode } from 'react'
import css from './CheckRow.module.css'

export type CheckRowProps = {
  title: ReactNode
  detail?: ReactNode
  /** At the end of the line. */
  aside?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

type TickedProps = CheckRowProps & {
  /** Ticked, it is done with, and fades. */
  isTask?: boolean
}

export const CheckRow = ({ title, detail, aside, checked, onChange, disabled, isTask }: TickedProps) => (
  <label className={css.row} data-done={isTask && checked ? true : undefined}>
    <input type="checkbox" className={css.box} checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
    <span className={css.text}><span className={css.title}>{title}</span>{detail ? <small>{detail}</small> : null}</span>
    {aside ? <span className={css.aside}>{aside}</span> : null}
  </label>
)

/** Lines with a hairline between them. */
export const Rows = ({ children }: { children: ReactNode }) => <div className={css.rows}>{children}</div>

/** The same line without a box: a name, a detail, a fact at the end. */
export const Row = ({ title, detail, aside, lead }: Pick<CheckRowProps, 'title' | 'detail' | 'aside'> & { lead?: ReactNode }) => (
  <div className={css.row}>
    {lead}
    <span className={css.text}><span className={css.title} data-plain={lead ? true : undefined}>{title}</span>{detail ? <small>{detail}</small> : null}</span>
    {aside ? <span className={css.aside}>{aside}</span> : null}
  </div>
)
