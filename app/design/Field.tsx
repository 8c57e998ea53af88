/** One question and its answer: name above, help below, the mistake said where it is. */
import { useId } from 'react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import css from './Field.module.css'
import { ChevronDown } from './icons.tsx'

export type FieldShellProps = {
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  /** In small beside the name (« facultatif »). */
  note?: ReactNode
}

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Draws name, help and mistake around any control and hands it what ties them together. */
export const Field = ({ label, help, error, note, children }: FieldShellProps & { children: (wiring: Wiring) => ReactNode }) => {
  const id = useId()
  const helpId = `${id}-help`
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>{label}{note ? <small>{note}</small> : null}</label>
      {children({ id, 'aria-describedby': help || error ? helpId : undefined, 'aria-invalid': error ? true : undefined })}
      {help || error ? (
        <p id={helpId} className={css.help} data-error={error ? true : undefined} role={error ? 'alert' : undefined}>{error ?? help}</p>
      ) : null}
    </div>
  )
}

type Split<Props> = Omit<Props, keyof FieldShellProps> & FieldShellProps

export const TextField = ({ label, help, error, note, ...rest }: Split<ComponentPropsWithRef<'input'>>) => (
  <Field label={label} help={help} error={error} note={note}>{(wiring) => <input type="text" {...rest} {...wiring} className={css.control} />}</Field>
)

/** The browser's own calendar, in the person's language. The value is an ISO day. */
export const DateField = (props: Split<ComponentPropsWithRef<'input'>>) => <TextField {...props} type="date" />

export const TextArea = ({ label, help, error, note, rows = 4, ...rest }: Split<ComponentPropsWithRef<'textarea'>>) => (
  <Field label={label} help={help} error={error} note={note}>{(wiring) => <textarea rows={rows} {...rest} {...wiring} className={css.control} />}</Field>
)

export type Option = { value: string; label: string }

export const SelectField = ({ label, help, error, note, options, ...rest }: Split<ComponentPropsWithRef<'select'>> & { options: readonly Option[] }) => (
  <Field label={label} help={help} error={error} note={note}>
    {(wiring) => (
      <span className={css.select}>
        <select {...rest} {...wiring} className={css.control}>
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
        <ChevronDown />
      </span>
    )}
  </Field>
)
