/** « Mes clients »: the companies of a person. Who has one goes straight to it. */
import { useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Link } from '#app/design/link.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useWords } from '../locale.tsx'
import { useMe } from '../session.tsx'
import type { Company } from '../session.tsx'
import css from './Companies.module.css'
import { Door, Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { GoTo } from './GoTo.tsx'
import { troubleOf, useDoor } from './useDoor.ts'

const NewCompany = ({ known }: { known: readonly Company[] }) => {
  const t = useWords(entryWords)
  const door = useDoor('createCompany', companies => {
    const made = companies.find(one => !known.some(other => other.id === one.id))
    return made ? `/w/${made.id}/diagnose` : '/companies'
  })
  const trouble = troubleOf(door.error, ['name'])
  return (
    <Door title={t(known.length ? 'another' : 'firstCompany')} onSubmit={typed => door.mutate(typed)}>
      <TextField name="name" label={t('company')} autoComplete="organization" required maxLength={100} error={door.error?.fields['name']} />
      {trouble ? <Trouble>{trouble}</Trouble> : null}
      <Button type="submit" wide busy={door.isPending}>{t('create')}</Button>
    </Door>
  )
}

const Companies = () => {
  const t = useWords(entryWords)
  const { companies } = useMe()
  const { pathname } = useLocation()
  const [adding, setAdding] = useState(false)
  const [only, second] = companies
  if (adding || !only) return <NewCompany known={companies} />
  if (!second && pathname === '/') return <GoTo address={`/w/${only.id}`} />
  return (
    <Door title={t('clients')} lead={t('clientsLead', { count: companies.length })}>
      <nav className={css.list} aria-label={t('clients')}>
        <Rows>
          {companies.map(one => <Row key={one.id} title={<Link href={`/w/${one.id}`}>{one.name}</Link>} detail={t('role', { role: one.role })} aside={one.fictional ? <Tag>{t('fictional')}</Tag> : null} />)}
        </Rows>
      </nav>
      <Buttons><Button tone="quiet" onClick={() => setAdding(true)}>{t('another')}</Button></Buttons>
    </Door>
  )
}
export default Companies
