/** One fact of the identity card, with a pencil: what one corrects is kept at once. */
import { useState } from 'react'
import { Button, IconButton } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Pencil } from '#app/design/icons.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import css from './start.module.css'
import { startWords } from './start.words.ts'

export type FactProps = {
  label: string
  value: string | null
  /** Undefined where one may only read. */
  onKeep?: (text: string) => void
  /** A sentence when what is typed cannot be right. */
  refuse?: (text: string) => string | undefined
}

/** Stable, so that it happens once: the field takes the keyboard when it opens, the pencil when it closes. */
const focus = (element: HTMLElement | null) => { element?.focus() }

export const Fact = ({ label, value, onKeep, refuse }: FactProps) => {
  const t = useWords(startWords)
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const [error, setError] = useState<string>()
  const keep = (text: string) => {
    const wrong = refuse?.(text)
    setError(wrong)
    if (wrong) return
    setOpen(false)
    setWasOpen(true)
    if (text !== (value ?? '')) onKeep?.(text)
  }
  return (
    <div className={css.fact}>
      <dt>{label}</dt>
      {isOpen ? (
        <dd>
          <form onSubmit={event => { event.preventDefault(); keep((typedIn(event.currentTarget)['fact'] ?? '').trim()) }}>
            <TextField name="fact" aria-label={label} label="" defaultValue={value ?? ''} ref={focus} maxLength={300} error={error} />
            <Button type="submit" tone="quiet">{t('keep')}</Button>
          </form>
        </dd>
      ) : (
        <dd data-missing={value === null || undefined}>
          <span>{value ?? t('notSeen')}</span>
          {onKeep ? <IconButton ref={wasOpen ? focus : undefined} label={t('edit', { fact: label })} onClick={() => setOpen(true)}><Pencil /></IconButton> : null}
        </dd>
      )}
    </div>
  )
}
