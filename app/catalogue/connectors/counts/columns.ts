// Recognises the columns of a count file by their titles, in French or in English.

export type CountField = 'date' | 'source' | 'visits' | 'results' | 'value'
export type CountColumns = Readonly<{ date: number } & Partial<Record<Exclude<CountField, 'date'>, number>>>

/** Titles a connector accepts for each field, the best first, written without accents, capitals or signs. */
export type Titles = Readonly<{ date: readonly string[]; source: readonly string[] } & Partial<Record<'visits' | 'results' | 'value', readonly string[]>>>

/** « Source/Support de la session » as « source support de la session ». */
const plainTitle = (title: string) => title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim()

/** A reader of headers: null unless the day is there, and each of the fields in `needed`. */
export const recogniseBy = (titles: Titles, needed: readonly Exclude<CountField, 'date'>[]) => (header: readonly string[]): CountColumns | null => {
  const plain = header.map(plainTitle)
  const at = (known: readonly string[] = []) => {
    const title = known.find(one => plain.includes(one))
    return title === undefined ? undefined : plain.indexOf(title)
  }
  const date = at(titles.date)
  const others = (['source', 'visits', 'results', 'value'] as const).map(field => [field, at(titles[field])] as const).filter(([, column]) => column !== undefined)
  const found = new Set(others.map(([field]) => field))
  return date === undefined || !needed.every(field => found.has(field)) ? null : { date, ...Object.fromEntries(others) }
}
