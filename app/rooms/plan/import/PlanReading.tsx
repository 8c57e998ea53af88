/** How the file was read: its first lines as they would be, its sheet, what a line is, and what each column holds. */
import { formatDate, formatHours, formatMoney } from '@azimut/engines/locale'
import { SelectField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { ColumnMap } from '#app/deck/ColumnMap.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { PlanField } from './columns.ts'
import type { PlanFile, PlanTried } from './import.page.ts'
import { importWords } from './import.words.ts'
import type { LineKind } from './kinds.ts'

const fields = ['title', 'kind', 'owner', 'start', 'due', 'hours', 'amount', 'lever', 'status', 'theme', 'stage', 'format'] as const satisfies readonly PlanField[]
const kinds = ['action', 'budget', 'content', 'meeting'] as const satisfies readonly LineKind[]

export const PlanReading = ({ tried, onChange }: { tried: PlanTried; onChange: (change: Partial<PlanFile>) => void }) => {
  const t = useWords(importWords)
  const locale = useLocale()
  const isLost = tried.asks.includes('title')
  // Another sheet has columns of its own.
  const turnTo = (sheet: string) => onChange({ sheet, columns: undefined, kind: undefined })
  return (
    <Stack>
      {tried.first.length ? (
        <Table caption={t('first')} locale={locale} rows={tried.first} rowKey={row => String(row.line)} empty={t('none')} columns={[
          { key: 'title', header: t('colTitle'), cell: row => row.title },
          { key: 'line', header: t('colLine'), align: 'end', cell: row => row.line },
          { key: 'owner', header: t('colOwner'), cell: row => row.owner || '–' },
          { key: 'due', header: t('colDue'), cell: row => (row.due ? formatDate(row.due, locale, 'numeric') : '–') },
          { key: 'hours', header: t('colHours'), align: 'end', cell: row => (row.hours === null ? '–' : formatHours(row.hours, locale)) },
          { key: 'amount', header: t('colAmount'), align: 'end', cell: row => (row.cents === null ? '–' : formatMoney(row.cents, tried.currency, locale)) },
        ]} />
      ) : null}
      <Fold key={String(isLost)} title={t('columns')} open={isLost}>
        <Stack>
          <FieldRow>
            {tried.sheets.length > 1 ? <SelectField label={t('sheet')} value={tried.sheet} options={tried.sheets.map(name => ({ value: name, label: name }))} onChange={event => turnTo(event.target.value)} /> : null}
            <SelectField label={t('kind')} value={tried.kind} options={kinds.map(kind => ({ value: kind, label: t(`kind${kind}`) }))} onChange={event => onChange({ kind: kinds.find(kind => kind === event.target.value) })} />
          </FieldRow>
          <ColumnMap columns={tried.columns} fields={fields.map(field => ({ value: field, label: t(`f_${field}`) }))} onChange={columns => onChange({ columns })} />
        </Stack>
      </Fold>
    </Stack>
  )
}
