/** The registers of this room, from the pace Complet on: each has its address, so that a link leads to it whatever the pace. */
import { useEffect, useRef } from 'react'
import type { ComponentType } from 'react'
import { useSearch } from '@tanstack/react-router'
import { Link } from '#app/design/link.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany, useShows } from '#app/deck/session.tsx'
import { ChannelsView } from '../channels/ChannelsView.tsx'
import { CoherenceView } from '../coherence/CoherenceView.tsx'
import { ElementsView } from '../elements/ElementsView.tsx'
import { IdentityView } from '../identity/IdentityView.tsx'
import { PastView } from '../past/PastView.tsx'
import { SwotView } from '../swot/SwotView.tsx'
import css from './views.module.css'
import { viewsWords } from './views.words.ts'

export const registers = { swot: SwotView, channels: ChannelsView, identity: IdentityView, elements: ElementsView, past: PastView, coherence: CoherenceView } satisfies Record<string, ComponentType>
type Register = keyof typeof registers

/** The register that the address names; undefined for the report. */
export function useRegister(): Register | undefined {
  const { view } = useSearch({ strict: false }) as { view?: unknown }
  return typeof view === 'string' && Object.hasOwn(registers, view) ? view as Register : undefined
}

export const ViewLinks = () => {
  const t = useWords(viewsWords)
  const company = useCompany()
  const shown = useRegister()
  const isComplete = useShows('complete')
  const nav = useRef<HTMLElement>(null)
  // On a phone the names are wider than the screen: the one that is open is brought in sight.
  useEffect(() => { nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }) }, [shown])
  if (!isComplete && shown === undefined) return null
  const here = `/w/${company.id}/diagnose`
  return (
    <nav ref={nav} className={css.views} aria-label={t('label')}>
      <Link href={here} aria-current={shown === undefined ? 'page' : undefined}>{t('report')}</Link>
      {(Object.keys(registers) as Register[]).map(view => <Link key={view} href={`${here}?view=${view}`} aria-current={shown === view ? 'page' : undefined}>{t(view)}</Link>)}
    </nav>
  )
}
