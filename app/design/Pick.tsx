/** A line one keeps or leaves: ticked it is kept; what is left fades. */
import css from './CheckRow.module.css'
import type { CheckRowProps } from './CheckRow.tsx'

export const Pick = ({ title, detail, aside, checked, onChange, disabled }: CheckRowProps) => (
  <label className={css.row} data-done={checked ? undefined : true}>
    <input type="checkbox" className={css.box} checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
    <span className={css.text}><span className={css.title}>{title}</span>{detail ? <small>{detail}</small> : null}</span>
    {aside ? <span className={css.aside}>{aside}</span> : null}
  </label>
)
