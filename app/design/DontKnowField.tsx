/** A number one may not know: the market's reference then takes its place, marked as such, until the person gives their own. */
import { Field } from './Field.tsx'
import css from './Field.module.css'
import { NumberInput } from './NumberField.tsx'
import type { NumberFieldProps } from './NumberField.tsx'

export type DontKnowFieldProps = NumberFieldProps & {
  known: boolean
  onKnown: (known: boolean) => void
  /** The reference, ready to read, and where it comes from. */
  reference: { value: string; source: string }
  words: { dontKnow: string; iKnow: string }
}

export const DontKnowField = ({ label, help, error, note, known, onKnown, reference, words, ...rest }: DontKnowFieldProps) => (
  <Field label={label} help={help} error={error} note={note}>
    {(wiring) => (
      <div className={css.unknown}>
        {known
          ? <NumberInput {...rest} {...wiring} />
          : <output id={wiring.id} aria-describedby={wiring['aria-describedby']} className={css.reference}><strong>{reference.value}</strong> <small>{reference.source}</small></output>}
        <button type="button" className={css.toggle} onClick={() => onKnown(!known)}>{known ? words.dontKnow : words.iKnow}</button>
      </div>
    )}
  </Field>
)
