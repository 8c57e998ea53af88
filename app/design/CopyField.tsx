/** Something to take elsewhere: shown whole, one press copies it. Where the browser forbids copying, it is selected instead. */
import { useRef, useState } from 'react'
import { Button } from './Button.tsx'
import css from './CopyField.module.css'
import { Field } from './Field.tsx'
import type { FieldShellProps } from './Field.tsx'

export type CopyFieldProps = Omit<FieldShellProps, 'error'> & {
  value: string
  /** Lines shown; code keeps its line breaks. */
  rows?: number
  words: { copy: string; copied: string; selected: string }
}

export const CopyField = ({ label, help, note, value, rows = 1, words }: CopyFieldProps) => {
  const text = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<'copy' | 'copied' | 'selected'>('copy')
  const copy = () => {
    text.current?.select()
    // Absent on a page without https.
    const written = (navigator.clipboard as Clipboard | undefined)?.writeText(value) ?? Promise.reject(new Error('no clipboard'))
    written.then(() => setSaid('copied'), () => setSaid('selected'))
  }
  return (
    <Field label={label} help={help} note={note}>
      {(wiring) => (
        <div className={css.copy}>
          <textarea {...wiring} ref={text} readOnly rows={rows} value={value} spellCheck={false} onFocus={(event) => event.target.select()} />
          <Button tone="quiet" onClick={copy} aria-live="polite">{words[said]}</Button>
        </div>
      )}
    </Field>
  )
}
