/** A few short answers side by side, one of them chosen; arrows go from one to the next. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import css from './Choice.module.css'

export type ChoiceProps<Value extends string> = {
  label: string
  /** `name` is read aloud when `label` is only a picture or an abbreviation. */
  options: readonly { value: Value; label: ReactNode; name?: string }[]
  value: Value | null
  onChange: (value: Value) => void
  /** `cards`: large answers, one can read them from afar. */
  look?: 'small' | 'cards'
}

export const Choice = <Value extends string>({ label, options, value, onChange, look = 'small' }: ChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={css.choice} data-look={look}>
      <legend data-readers-only={look === 'small' ? true : undefined}>{label}</legend>
      <div className={css.options}>
        {options.map((option) => (
          <label key={option.value} title={option.name}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} aria-label={option.name} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
