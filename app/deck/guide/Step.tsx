/** One screen of the first run: its title, what it asks, one button, later, and the way back. */
import { useEffect, useRef } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { ArrowLeft } from '#app/design/icons.tsx'
import { useWords } from '../locale.tsx'
import { typedIn } from '../typed.ts'
import css from './Guide.module.css'
import { useMoves } from './Guide.tsx'
import { guideWords } from './guide.words.ts'

export type StepProps = {
  title: string
  /** The computed sentence, where the screen has one: it is what one reads first, the title then names the screen in small. */
  sentence?: ReactNode
  /** One sentence below, in grey. */
  lead?: ReactNode
  /** The one button of the screen; of type `submit` with `onSubmit`. */
  primary: ReactNode
  /** Other ways on, as links or `tone="link"` buttons, before « Plus tard ». */
  links?: ReactNode
  /** Room for two columns. */
  wide?: boolean
  /** With it the screen is a form; fields by their names. */
  onSubmit?: (typed: Record<string, string>) => void
  children?: ReactNode
}

export const Step = ({ title, sentence, lead, primary, links, wide, onSubmit, children }: StepProps) => {
  const t = useWords(guideWords)
  const { back, later, busy } = useMoves()
  const heading = useRef<HTMLHeadingElement>(null)
  // A new screen is read aloud from its title, and the keyboard starts from there.
  useEffect(() => { document.title = `${title} · Azimut`; heading.current?.focus({ preventScroll: true }) }, [title])
  const submit = (event: FormEvent<HTMLFormElement>) => { event.preventDefault(); onSubmit?.(typedIn(event.currentTarget)) }
  const content = (
    <Stack>
      {children}
      <div className={css.foot}><Buttons>{primary}{links}<Button tone="link" busy={busy} onClick={later}>{t('later')}</Button></Buttons></div>
    </Stack>
  )
  return (
    <div className={css.step} data-wide={wide || undefined}>
      {back ? <button type="button" className={css.back} aria-label={t('back')} title={t('back')} onClick={back}><ArrowLeft /></button> : null}
      <h1 ref={heading} tabIndex={-1} data-small={sentence ? true : undefined}>{title}</h1>
      {sentence ? <div className={css.sentence}>{sentence}</div> : null}
      {lead ? <p className={css.lead}>{lead}</p> : null}
      <div className={css.content}>{onSubmit ? <form onSubmit={submit}>{content}</form> : content}</div>
    </div>
  )
}
