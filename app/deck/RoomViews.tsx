/** The registers of a room, from the pace Complet on: each has its address (`?view=`), so that a link leads to it whatever the pace. */
import { useEffect, useRef } from 'react'
import { useSearch } from '@tanstack/react-router'
import { Link } from '#app/design/link.tsx'
import css from './RoomViews.module.css'
import { useCompany, useShows } from './session.tsx'

/** The register the address names; undefined for the room's own page. */
export function useView<View extends string>(views: readonly View[]): View | undefined {
  const { view } = useSearch({ strict: false }) as { view?: unknown }
  return views.find(one => one === view)
}

/** `home` is the name of the room's own page, `names` those of its registers. */
export const RoomViews = <View extends string>({ room, label, home, views, names }: { room: string; label: string; home: string; views: readonly View[]; names: (view: View) => string }) => {
  const company = useCompany()
  const shown = useView(views)
  const isComplete = useShows('complete')
  const nav = useRef<HTMLElement>(null)
  // On a phone the names are wider than the screen: the one that is open is brought in sight.
  useEffect(() => { nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }) }, [shown])
  // Who was invited has a week, not registers.
  if (company.role === 'guest' || (!isComplete && shown === undefined)) return null
  const here = `/w/${company.id}/${room}`
  return (
    <nav ref={nav} className={css.views} aria-label={label}>
      <Link href={here} aria-current={shown === undefined ? 'page' : undefined}>{home}</Link>
      {views.map(view => <Link key={view} href={`${here}?view=${view}`} aria-current={shown === view ? 'page' : undefined}>{names(view)}</Link>)}
    </nav>
  )
}
