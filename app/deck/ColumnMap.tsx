/** Which column of somebody's table holds what: each with its title and its first value, corrected by a choice. */
import { SelectField } from '#app/design/Field.tsx'
import { FieldRow } from '#app/design/Grid.tsx'
import { bringWords } from './bring.words.ts'
import { useWords } from './locale.tsx'

export type ColumnMapProps<Field extends string> = {
  columns: readonly { title: string; sample: string; field: Field | null }[]
  fields: readonly { value: Field; label: string }[]
  onChange: (columns: (Field | null)[]) => void
}

export const ColumnMap = <Field extends string>({ columns, fields, onChange }: ColumnMapProps<Field>) => {
  const t = useWords(bringWords)
  const options = [{ value: '', label: t('ignored') }, ...fields]
  // A field is in one column: given to another, it leaves the first.
  const change = (at: number, field: Field | null) => onChange(columns.map((column, index) => (index === at ? field : column.field === field ? null : column.field)))
  return (
    <FieldRow>
      {columns.map((column, index) => column.title || column.sample ? (
        <SelectField key={index} label={column.title || t('column', { letter: letters(index) })} help={column.sample ? t('sample', { sample: column.sample }) : undefined} options={options} value={column.field ?? ''}
          onChange={event => change(index, fields.find(({ value }) => value === event.target.value)?.value ?? null)} />
      ) : null)}
    </FieldRow>
  )
}

/** As Excel names them: A, B … Z, AA. */
const letters = (index: number): string => (index > 25 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + index % 26)
