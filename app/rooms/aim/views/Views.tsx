/** The registers of this room, from the pace Complet on: each has its address, so that a link leads to it whatever the pace. */
import type { ComponentType } from 'react'
import { useSearch } from '@tanstack/react-router'
import { Link } from '#app/design/link.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany, useShows } from '#app/deck/session.tsx'
import { AlignmentView } from '../alignment/AlignmentView.tsx'
import { FunnelView } from '../funnel/FunnelView.tsx'
import { KpisView } from '../kpi/KpisView.tsx'
import { ObjectivesView } from '../objectives/ObjectivesView.tsx'
import css from './views.module.css'
import { viewsWords } from './views.words.ts'

export const registers = { objectives: ObjectivesView, kpis: KpisView, alignment: AlignmentView, funnel: FunnelView } satisfies Record<string, ComponentType>
type Register = keyof typeof registers

/** The register that the address names; undefined for the course. */
export function useRegister(): Register | undefined {
  const { view } = useSearch({ strict: false }) as { view?: unknown }
  return typeof view === 'string' && Object.hasOwn(registers, view) ? view as Register : undefined
}

export const ViewLinks = () => {
  const t = useWords(viewsWords)
  const company = useCompany()
  const shown = useRegister()
  const isComplete = useShows('complete')
  if (!isComplete && shown === undefined) return null
  const here = `/w/${company.id}/aim`
  return (
    <nav className={css.views} aria-label={t('label')}>
      <Link href={here} aria-current={shown === undefined ? 'page' : undefined}>{t('course')}</Link>
      {(Object.keys(registers) as Register[]).map(view => <Link key={view} href={`${here}?view=${view}`} aria-current={shown === view ? 'page' : undefined}>{t(view)}</Link>)}
    </nav>
  )
}
