/** Who may go further: a person who is signed in, and a company that is theirs. Everybody else is told calmly. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useLocation, useParams } from '@tanstack/react-router'
import { ButtonLink } from '#app/design/Button.tsx'
import { useLive } from '../live.ts'
import { useWords } from '../locale.tsx'
import { CompanyProvider, useCompany, useMe } from '../session.tsx'
import { Door } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { GoTo } from './GoTo.tsx'

/** Not signed in: to the sign-in page, and back here afterwards. */
export const PersonGate = ({ children }: { children: ReactNode }) => {
  const t = useWords(entryWords)
  const { person, emptyInstallation } = useMe()
  const { pathname } = useLocation()
  // The page one came for, whatever the address becomes on the way to the door.
  const [wanted] = useState(pathname)
  if (person) return children
  if (emptyInstallation) return <Door title={t('emptyTitle')} lead={t('emptyLead')} />
  return <GoTo address={`/sign-in#${wanted}`} />
}

const Aboard = ({ children }: { children: ReactNode }) => {
  useLive(useCompany().id)
  return children
}

/** The company the address names, among those of the person; another one does not exist for them. */
export const CompanyGate = ({ children }: { children: ReactNode }) => {
  const t = useWords(entryWords)
  const { workspace } = useParams({ strict: false })
  const company = useMe().companies.find(one => one.id === workspace)
  return (
    <PersonGate>
      {company
        ? <CompanyProvider company={company}><Aboard key={company.id}>{children}</Aboard></CompanyProvider>
        : <Door title={t('lostTitle')} lead={t('lostLead')}><p><ButtonLink href="/" tone="link">{t('toCompanies')}</ButtonLink></p></Door>}
    </PersonGate>
  )
}
