/** The calm page of every door: the mark, one sentence, one form. */
import type { FormEvent, ReactNode } from 'react'
import { Stack } from '#app/design/Grid.tsx'
import { Mark } from '#app/design/Mark.tsx'
import { LocaleSwitch } from '../LocaleSwitch.tsx'
import { useChooseLocale } from '../localeChoice.tsx'
import { typedIn } from '../typed.ts'
import css from './Door.module.css'

export type DoorProps = {
  title: ReactNode
  lead?: ReactNode
  /** Room for a table. */
  wide?: boolean
  /** With it the page is a form; nothing happens before the person submits it. */
  onSubmit?: (typed: Record<string, string>) => void
  children?: ReactNode
}

export const Door = ({ title, lead, wide, onSubmit, children }: DoorProps) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit?.(typedIn(event.currentTarget))
  }
  return (
    <div className={css.page}>
      <header className={css.top}><span className={css.brand}><Mark />Azimut</span><LocaleSwitch onChange={useChooseLocale()} /></header>
      <main className={css.door} data-wide={wide || undefined}>
        <h1>{title}</h1>
        {lead ? <p className={css.lead}>{lead}</p> : null}
        {onSubmit ? <form className={css.form} onSubmit={submit}><Stack>{children}</Stack></form> : <div className={css.after}>{children}</div>}
      </main>
    </div>
  )
}

/** What went wrong as a whole, above the button. */
export const Trouble = ({ children }: { children: ReactNode }) => <p className={css.trouble} role="alert">{children}</p>
