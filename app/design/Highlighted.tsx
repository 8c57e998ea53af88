/** A number inside a sentence that one may change or that matters most: brass underline on pale brass. A click, when given, opens what is behind it. */
import type { ReactNode } from 'react'
import css from './Highlighted.module.css'

export const Highlighted = ({ children, onClick, label }: { children: ReactNode; onClick?: () => void; label?: string }) =>
  onClick
    ? <button type="button" className={css.number} onClick={onClick} aria-label={label}>{children}</button>
    : <span className={css.number}>{children}</span>
