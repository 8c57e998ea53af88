/** A few short answers side by side, one of them chosen; arrows go from one to the next. */
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import css from './Choice.module.css'

export type ChoiceProps<Value extends string> = {
  label: string
  /** `name` is read aloud when `label` is only a picture or an abbreviation. */
  options: readonly { value: Value; label: ReactNode; name?: string; detail?: ReactNode; aside?: ReactNode }[]
  value: Value | null
  onChange: (value: Value) => void
  /** `cards`: large answers, one can read them from afar. `lines`: one below the other, with a detail and a fact at the end. */
  look?: 'small' | 'cards' | 'lines'
  /** Of a long list, the first so many and the one chosen; the rest is a press away. */
  first?: number
  /** The words of that press (« Voir les 58 autres »). */
  more?: (count: number) => string
}

export const Choice = <Value extends string>({ label, options, value, onChange, look = 'small', first = Infinity, more }: ChoiceProps<Value>) => {
  const name = useId()
  const [all, setAll] = useState(false)
  const shown = all ? options : options.filter((option, index) => index < first || option.value === value)
  return (
    <fieldset className={css.choice} data-look={look} data-unanswered={value === null || undefined}>
      <legend data-readers-only={look === 'small' ? true : undefined}>{label}</legend>
      <div className={css.options}>
        {shown.map((option) => (
          <label key={option.value} title={option.name}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} aria-label={option.name} />
            {look === 'lines' ? <><span className={css.text}><strong>{option.label}</strong>{option.detail ? <small>{option.detail}</small> : null}</span><small>{option.aside}</small></> : option.label}
          </label>
        ))}
      </div>
      {shown.length < options.length ? <p className={css.more}><Button tone="link" onClick={() => setAll(true)}>{more?.(options.length - shown.length)}</Button></p> : null}
    </fieldset>
  )
}
