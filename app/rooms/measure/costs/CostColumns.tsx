/** A table nobody knows: somebody says once what its columns hold. */
import { useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { ColumnMap } from '#app/deck/ColumnMap.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { costWords } from './costs.words.ts'
import type { CostFile, Tried } from './useCostFiles.page.ts'

const fields = ['date', 'amount', 'label', 'channel', 'currency'] as const
type Field = (typeof fields)[number]

export const CostColumns = ({ unknown: { titles, samples }, onRead }: { unknown: NonNullable<Tried['preview']['unknown']>; onRead: (mapping: NonNullable<CostFile['mapping']>) => void }) => {
  const t = useWords(costWords)
  const [columns, setColumns] = useState<(Field | null)[]>(titles.map(() => null))
  const at = (field: Field) => { const found = columns.indexOf(field); return found < 0 ? undefined : found }
  const [date, amount] = [at('date'), at('amount')]
  const read = () => {
    if (date === undefined || amount === undefined) return
    const others = (['label', 'channel', 'currency'] as const).flatMap(field => { const found = at(field); return found === undefined ? [] : [[field, found] as const] })
    onRead({ titles, columns: { date, amount, ...Object.fromEntries(others) } })
  }
  return (
    <Stack>
      <p>{t('unknownLead')}</p>
      <ColumnMap columns={titles.map((title, index) => ({ title, sample: samples.find(row => row[index])?.[index] ?? '', field: columns[index] ?? null }))} fields={fields.map(field => ({ value: field, label: t(`f_${field}`) }))} onChange={setColumns} />
      {date === undefined || amount === undefined ? <p><small>{t('needs')}</small></p> : <div><Button onClick={read}>{t('read')}</Button></div>}
    </Stack>
  )
}
