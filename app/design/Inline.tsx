/** Words of a sentence one may change where they stand: a number, a day, one of a list. They look like the number that matters, and are fields. */
import type { ComponentPropsWithRef } from 'react'
import css from './Inline.module.css'

/** As wide as what is typed in it. */
export const InlineNumber = ({ value, onChange, label, ...rest }: Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange'> & { value: number | null; onChange: (value: number | null) => void; label: string }) => {
  const typed = value === null ? '' : String(value)
  return (
    <input
      {...rest} className={css.inline} inputMode="numeric" autoComplete="off" aria-label={label} placeholder="…" value={typed} style={{ width: `${Math.max(2, typed.length) + 1.2}ch` }}
      onChange={(event) => { const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 8); onChange(digits === '' ? null : Number(digits)) }}
    />
  )
}

/** `text` is the day as one reads it; the browser's own field takes its place while one types or picks. */
export const InlineDay = ({ label, text, ...rest }: ComponentPropsWithRef<'input'> & { label: string; text: string }) => (
  <span className={css.day}>
    <span aria-hidden="true">{text}</span>
    <input {...rest} type="date" aria-label={label} onClick={(event) => event.currentTarget.showPicker()} />
  </span>
)

export const InlineSelect = ({ label, options, ...rest }: ComponentPropsWithRef<'select'> & { label: string; options: readonly { value: string; label: string }[] }) => (
  <select {...rest} className={css.inline} aria-label={label}>{options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
)
