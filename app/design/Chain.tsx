/** A calculation read backwards: what is wanted, and what it takes, link after link, each marked with where it comes from. */
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { ArrowLeft } from './icons.tsx'
import css from './Chain.module.css'

export type ChainLink = {
  value: ReactNode
  label: ReactNode
  /** The rate that leads to the next one, and whose figure it is. */
  by?: ReactNode
}

export const Chain = ({ links, label }: { links: readonly ChainLink[]; label: string }) => (
  <ol className={css.chain} aria-label={label}>
    {links.map((link, index) => (
      <Fragment key={index}>
        <li className={css.link}><strong>{link.value}</strong><span>{link.label}</span></li>
        {link.by ? <li className={css.by}><ArrowLeft /><span>{link.by}</span></li> : null}
      </Fragment>
    ))}
  </ol>
)
