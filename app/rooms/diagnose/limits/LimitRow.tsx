/** One figure: what it bounds, what is usual and why, the company's own in a field, and the way back. */
import { useId, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '#app/design/Button.tsx'
import { NumberInput } from '#app/design/NumberField.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { LimitLine } from './limits.ts'
import css from './limits.module.css'
import { limitsWords } from './limits.words.ts'

export const LimitRow = ({ limit }: { limit: LimitLine }) => useMayEdit() ? <LimitForm limit={limit} /> : (
  <div className={css.limit}>
    <What limit={limit} />
    <p className={css.said}>{limit.chosen?.said ?? limit.usual}</p>
    {limit.chosen ? <Own /> : null}
  </div>
)

const What = ({ limit: { name, usual, origin }, fieldId, helpId }: { limit: LimitLine; fieldId?: string; helpId?: string }) => {
  const t = useWords(limitsWords)
  return (
    <div>
      {fieldId ? <label className={css.name} htmlFor={fieldId}>{name}</label> : <p className={css.name}>{name}</p>}
      <p className={css.origin} id={helpId}>{t('usual', { usual, origin })}</p>
    </div>
  )
}

const Own = ({ children }: { children?: ReactNode }) => <div className={css.own}><Tag tone="watch">{useWords(limitsWords)('own')}</Tag>{children}</div>

const LimitForm = ({ limit }: { limit: LimitLine }) => {
  const t = useWords(limitsWords)
  const locale = useLocale()
  const id = useId()
  const { checkId, name, figure, bounds, chosen } = limit
  const keep = useAct('diagnose.createAuditLimit', { said: t('kept'), quiet: true })
  const leave = useAct('diagnose.removeAuditLimit', { said: t('backSaid') })
  const [typed, setTyped] = useState<number | null>(figure)
  const [known, setKnown] = useState(figure)
  const [isUnread, setUnread] = useState(false)
  // Kept, undone, or changed by somebody else: the field follows.
  if (known !== figure) { setKnown(figure); setTyped(figure) }
  const change = (value: number | null) => { setTyped(value); setUnread(false); keep.reset() }
  // The button goes with the choice: the keyboard stays in the field.
  const back = () => { if (chosen) leave.mutate({ id: chosen.id, version: chosen.version }, { onSuccess: () => document.getElementById(id)?.focus() }) }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (typed === null) setUnread(true)
    else if (chosen && typed === limit.usualFigure) back()
    else if (typed !== figure) keep.mutate({ checkId, figure: typed })
  }
  const error = isUnread ? bounds : keep.error ? keep.error.fields['figure'] ?? keep.error.message : undefined
  const wiring = { id, 'aria-describedby': error ? `${id}-error` : `${id}-origin`, 'aria-invalid': error ? true : undefined }
  return (
    <form className={css.limit} onSubmit={submit}>
      <What limit={limit} fieldId={id} helpId={`${id}-origin`} />
      <div className={css.figure}>
        <NumberInput {...wiring} name="figure" value={typed} onChange={change} unit={limit.unit} decimal={locale === 'fr' ? ',' : '.'} />
      </div>
      {error ? <p className={css.error} id={`${id}-error`} role="alert">{error}</p> : null}
      {typed !== figure ? <div className={css.own}><Button type="submit" tone="quiet" busy={keep.isPending || leave.isPending} aria-label={t('keepNamed', { name })}>{t('keep')}</Button></div>
        : chosen ? <Own><Button tone="link" busy={leave.isPending} aria-label={t('backNamed', { name })} onClick={back}>{t('back')}</Button></Own> : null}
    </form>
  )
}
