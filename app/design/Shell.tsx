/** The frame of every page: the bar at the left on a desk; on a phone a line at the top, the main places at the foot and the rest behind one button. */
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Menu } from './icons.tsx'
import { Link } from './link.tsx'
import { Mark } from './Mark.tsx'
import { Sheet } from './Sheet.tsx'
import css from './Shell.module.css'

export type NavItem = {
  href: string
  label: string
  /** In small at the end of the line: how this place stands. */
  hint?: string
  current?: boolean
  /** Kept at the foot of a phone's screen: three at most. */
  pinned?: boolean
}

export type ShellProps = {
  name: string
  home: string
  /** Groups of places, a thin line between them. */
  groups: readonly (readonly NavItem[])[]
  /** Above the groups: which company. */
  above?: ReactNode
  /** At the foot of the bar: language, light, account. */
  below?: ReactNode
  words: { nav: string; menu: string; close: string; skip: string }
  children: ReactNode
}

const Place = ({ item, brief }: { item: NavItem; brief?: boolean }) => (
  <Link href={item.href} className={brief ? css.pin : css.place} aria-current={item.current ? 'page' : undefined}>
    <span>{item.label}</span>
    {item.hint && !brief ? <small>{item.hint}</small> : null}
  </Link>
)

const Groups = ({ groups }: Pick<ShellProps, 'groups'>) =>
  groups.map((group, index) => (
    <ul key={index} className={css.group}>
      {group.map((item) => <li key={item.href}><Place item={item} /></li>)}
    </ul>
  ))

export const Shell = ({ name, home, groups, above, below, words, children }: ShellProps) => {
  const menu = useRef<HTMLDialogElement>(null)
  const pins = groups.flat().filter((item) => item.pinned)
  const brand = <Link href={home} className={css.brand}><Mark />{name}</Link>
  return (
    <div className={css.shell}>
      <a href="#main" className={css.skip}>{words.skip}</a>
      <nav className={css.bar} aria-label={words.nav}>
        {brand}
        {above}
        <Groups groups={groups} />
        <div className={css.below}>{below}</div>
      </nav>
      <header className={css.top}>{brand}{above}</header>
      <main id="main" className={css.main} tabIndex={-1}>{children}</main>
      <nav className={css.pins} aria-label={words.nav}>
        {pins.map((item) => <Place key={item.href} item={item} brief />)}
        <button type="button" className={css.pin} aria-haspopup="dialog" onClick={() => menu.current?.showModal()}><Menu />{words.menu}</button>
      </nav>
      <Sheet ref={menu} title={words.menu} closeLabel={words.close}>
        <nav aria-label={words.menu} onClick={(event) => { if (event.target instanceof Element && event.target.closest('a')) menu.current?.close() }}>
          <Groups groups={groups} />
        </nav>
        <div className={css.below}>{below}</div>
      </Sheet>
    </div>
  )
}
