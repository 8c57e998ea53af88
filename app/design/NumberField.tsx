/** A number with its unit; what is typed is kept as typed, what is understood is given to the page. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Field } from './Field.tsx'
import type { FieldShellProps } from './Field.tsx'
import css from './Field.module.css'
import { readNumber } from './read-number.ts'

export type NumberFieldProps = FieldShellProps & {
  /** Null while empty. */
  value: number | null
  /** Null when empty or not readable; the typed text stays on screen. */
  onChange: (value: number | null) => void
  unit?: ReactNode
  decimal?: ',' | '.'
  name?: string
  required?: boolean
}

const write = (value: number | null, decimal: string) => (value === null ? '' : String(value).replace('.', decimal))

export const NumberInput = ({ value, onChange, unit, decimal = ',', ...rest }: Omit<NumberFieldProps, keyof FieldShellProps>) => {
  const [typed, setTyped] = useState(() => write(value, decimal))
  const shown = readNumber(typed, decimal) === value ? typed : write(value, decimal)
  return (
    <span className={css.withUnit}>
      <input {...rest} inputMode="decimal" autoComplete="off" value={shown} onChange={(event) => { setTyped(event.target.value); onChange(readNumber(event.target.value, decimal)) }} />
      {unit ? <span className={css.unit} aria-hidden="true">{unit}</span> : null}
    </span>
  )
}

export const NumberField = ({ label, help, error, note, ...rest }: NumberFieldProps) => (
  <Field label={rest.unit ? <span>{label} <span data-readers-only>({rest.unit})</span></span> : label} help={help} error={error} note={note}>
    {(wiring) => <NumberInput {...rest} {...wiring} />}
  </Field>
)
