// Recognises the columns of an expense file by their titles, in French or in English, whatever the program.

export type CostField = 'date' | 'label' | 'channel' | 'amount' | 'currency'
/** Which column of the file, from 0, holds which field. */
export type CostColumns = Readonly<{ date: number; amount: number } & Partial<Record<'label' | 'channel' | 'currency', number>>>

/** Titles accepted for each field, the best first: excluding VAT wins over including. */
const titles: Readonly<Record<CostField, readonly string[]>> = {
  date: ['date', 'date de facture', 'date facture', 'date d operation', 'date operation', 'date de la depense', 'jour', 'day', 'invoice date'],
  amount: ['montant ht', 'total ht', 'cout ht', 'prix ht', 'montant', 'cout', 'depense', 'depenses', 'prix', 'total', 'montant ttc', 'total ttc', 'amount', 'amount spent', 'cost', 'spend', 'price'],
  label: ['libelle', 'intitule', 'designation', 'description', 'objet', 'detail', 'campagne', 'fournisseur', 'label', 'name', 'campaign', 'supplier'],
  channel: ['canal', 'levier', 'support', 'media', 'poste', 'categorie', 'source', 'channel', 'lever', 'category', 'platform'],
  currency: ['devise', 'monnaie', 'currency', 'currency code'],
}

/** « Montant H.T. (€) » as « montant ht »: no accent, no brackets, no capitals. */
const plainTitle = (title: string): string => title
  .normalize('NFD').replace(/\p{M}|\([^()]*\)|[.€$£]/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim()

/** The column of each field, as somebody chose them or as their titles say; null when the date or the amount is nowhere. */
export const recogniseColumns = (header: readonly string[], chosen: Readonly<Record<string, number>> | null): CostColumns | null => {
  const { date: chosenDate, amount: chosenAmount } = chosen ?? {}
  if (chosenDate !== undefined && chosenAmount !== undefined) return { ...chosen, date: chosenDate, amount: chosenAmount }
  const plain = header.map(plainTitle)
  const columnOf = (field: CostField) => {
    const title = titles[field].find(known => plain.includes(known))
    return title === undefined ? undefined : plain.indexOf(title)
  }
  const [date, amount] = [columnOf('date'), columnOf('amount')]
  if (date === undefined || amount === undefined) return null
  const others = (['label', 'channel', 'currency'] as const).map(field => [field, columnOf(field)] as const)
  return { date, amount, ...Object.fromEntries(others.filter(([, column]) => column !== undefined)) }
}
