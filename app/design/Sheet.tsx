/** A panel over the page, at the right on a desk, from the foot on a phone. The browser keeps the focus inside, closes on Escape and gives the focus back. */
import { useId } from 'react'
import type { MouseEvent, ReactNode, RefObject } from 'react'
import { IconButton } from './Button.tsx'
import { Close } from './icons.tsx'
import css from './Sheet.module.css'

export type SheetProps = {
  ref: RefObject<HTMLDialogElement | null>
  title: ReactNode
  closeLabel: string
  children: ReactNode
  foot?: ReactNode
  /** `side`: read beside the page. `centre`: answer before going on. */
  place?: 'side' | 'centre'
  onClose?: () => void
}

/** The dialog itself receives the click only when it falls on its backdrop: its content fills the rest. */
const closeOnBackdrop = (event: MouseEvent<HTMLDialogElement>) => {
  if (event.target === event.currentTarget) event.currentTarget.close()
}

export const Sheet = ({ ref, title, closeLabel, children, foot, place = 'side', onClose }: SheetProps) => {
  const titleId = useId()
  return (
    <dialog ref={ref} className={css.sheet} data-place={place} aria-labelledby={titleId} onClick={closeOnBackdrop} onClose={onClose}>
      <div className={css.inside}>
        <header className={css.head}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} onClick={(event) => event.currentTarget.closest('dialog')?.close()}><Close /></IconButton>
        </header>
        <div className={css.body} data-body>{children}</div>
        {foot ? <footer className={css.foot}>{foot}</footer> : null}
      </div>
    </dialog>
  )
}
