/** The seven wishes as drafts, for the company's own trade and size or for others one wants to look at. */
import { useState } from 'react'
import { formatNumber } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { objectivesWords } from '../objectives/objectives.words.ts'

type Draft = OutputOf<'aim.readTemplates'>['drafts'][number]
type Size = NonNullable<InputOf<'aim.readTemplates'>['size']>
const sizes: readonly Size[] = ['alone', 'small', 'team']

export const DraftsTable = ({ aim, onStart }: { aim: OutputOf<'aim.readAim'>; onStart?: ((wishId: string) => void) | undefined }) => {
  const t = useWords(objectivesWords)
  const locale = useLocale()
  const [sectorId, setSector] = useState<string>()
  const [size, setSize] = useState<Size>()
  const asked = useAsk('aim.readTemplates', { ...(sectorId === undefined ? {} : { sectorId }), ...(size === undefined ? {} : { size }) })
  if (!asked.data) return <Loading asked={asked} />
  const { sectors, drafts } = asked.data
  const manyOf = (id: string) => aim.countables.find(one => one.id === id)?.many[locale] ?? id
  return (
    <Stack>
      <p>{t('draftsLead')}</p>
      <FieldRow>
        <SelectField label={t('sector')} value={asked.data.sectorId ?? ''} onChange={event => setSector(event.target.value)} options={[{ value: '', label: t('noSector') }, ...sectors.map(one => ({ value: one.id, label: one.name[locale] }))]} />
        <SelectField label={t('size')} value={asked.data.size} onChange={event => setSize(sizes.find(one => one === event.target.value))} options={sizes.map(one => ({ value: one, label: t(one) }))} />
      </FieldRow>
      <Table caption={t('drafts')} captionHidden rows={drafts} rowKey={row => row.templateId} empty={null} columns={[
        { key: 'wish', header: t('wish'), cell: row => row.name[locale] },
        ...(onStart ? [{ key: 'start', header: t('acts'), cell: (row: Draft) => <Button tone="link" onClick={() => onStart(row.templateId)}>{t('start')}</Button> }] : []),
        { key: 'counted', header: t('counted'), cell: row => manyOf(row.kpiId) },
        { key: 'target', header: t('target'), align: 'end', cell: row => formatNumber(row.toPerMonth, locale) },
        { key: 'months', header: t('months'), align: 'end', cell: row => t('monthsOf', { count: row.horizonMonths }) },
        { key: 'levers', header: t('levers'), cell: row => row.levers.map(one => one.name[locale]).join(', ') },
      ]} />
    </Stack>
  )
}
