/** Puts rows in order: words as a dictionary of the language does, numbers by size, what is unknown last in both directions. */

export type Order = { key: string; down: boolean }
type Sorting<Row> = { by: (row: Row) => string | number | null; down: boolean; locale: string }

export const sortRows = <Row>(rows: readonly Row[], { by, down, locale }: Sorting<Row>): Row[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const direction = down ? -1 : 1
  return rows.toSorted((left, right) => {
    const [a, b] = [by(left), by(right)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b)
    return direction * compare(String(a), String(b))
  })
}
