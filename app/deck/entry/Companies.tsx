/** « Mes clients »: the companies of a person, a new audit, and the example to visit. Who has one company goes straight to it. */
import { useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Button, Buttons } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { screenAddress } from '../guide/screens.ts'
import { useWords } from '../locale.tsx'
import { useMe } from '../session.tsx'
import type { Company } from '../session.tsx'
import { Door, Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { ExampleVisit } from './ExampleVisit.tsx'
import { GoTo } from './GoTo.tsx'
import { Portfolio } from './Portfolio.tsx'
import { troubleOf, useDoor } from './useDoor.ts'

const NewAudit = ({ known }: { known: readonly Company[] }) => {
  const t = useWords(entryWords)
  const door = useDoor('createCompany', companies => {
    const made = companies.find(one => !known.some(other => other.id === one.id))
    return made ? screenAddress(made.id, 2) : '/companies'
  })
  const trouble = troubleOf(door.error, ['name'])
  return (
    <Door title={t('another')} lead={t('anotherLead')} onSubmit={({ name }) => door.mutate(name?.trim() ? { name } : {})}>
      <TextField name="name" label={t('client')} note={t('optional')} autoComplete="off" maxLength={100} error={door.error?.fields['name']} />
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
  const add = <Buttons><Button onClick={() => setAdding(true)}>{t('another')}</Button></Buttons>
  if (adding) return <NewAudit known={companies} />
  if (only && !second && pathname === '/') return <GoTo address={`/w/${only.id}`} />
  return (
    <Door wide={Boolean(only)} title={t('clients')} lead={only ? undefined : t('clientsLead')}>
      <Stack>
        {only ? <Portfolio companies={companies} action={add} /> : add}
        <ExampleVisit />
      </Stack>
    </Door>
  )
}
export default Companies
