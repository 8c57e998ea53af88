/** A place for one subject. At most one card a page is lit in brass: the thing to do. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import css from './Card.module.css'

export type CardProps = {
  title?: ReactNode
  /** Facts in small, at the end of the title line. */
  aside?: ReactNode
  lit?: boolean
  children?: ReactNode
  /** Buttons, kept at the foot whatever the height. */
  foot?: ReactNode
}

export const Card = ({ title, aside, lit, children, foot }: CardProps) => {
  const titleId = useId()
  return (
    <section className={css.card} data-lit={lit || undefined} aria-labelledby={title ? titleId : undefined}>
      {title ? (
        <header className={css.head}>
          <h2 id={titleId}>{title}</h2>
          {aside ? <div className={css.aside}>{aside}</div> : null}
        </header>
      ) : null}
      <div className={css.body}>{children}</div>
      {foot ? <footer className={css.foot}>{foot}</footer> : null}
    </section>
  )
}
