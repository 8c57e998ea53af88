// The eighteen columns of the file of accounting entries (FEC), with amounts as debit and credit or as an amount and its side.
// Form: article A47 A-1 of the LPF.

const shared = ['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum', 'CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib'] as const
const after = ['EcritureLet', 'DateLet', 'ValidDate', 'Montantdevise', 'Idevise'] as const

/** In the order of the form, debit and credit. */
export const fecTitles = [...shared, 'Debit', 'Credit', ...after] as const

export type FecColumns = Readonly<Record<(typeof shared)[number], number>> & ({ readonly debit: number; readonly credit: number } | { readonly amount: number; readonly side: number })

/** Null when a column that counts is missing. */
export function fecColumns(header: readonly string[]): FecColumns | null {
  const plain = header.map(title => title.trim().toLowerCase())
  const at = (title: string) => plain.indexOf(title.toLowerCase())
  const columns = Object.fromEntries(shared.map(title => [title, at(title)])) as Record<(typeof shared)[number], number>
  if (['EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'EcritureLib'].some(title => columns[title as 'CompteNum'] < 0)) return null
  const [debit, credit, amount, side] = ['Debit', 'Credit', 'Montant', 'Sens'].map(at) as [number, number, number, number]
  if (debit >= 0 && credit >= 0) return { ...columns, debit, credit }
  return amount >= 0 && side >= 0 ? { ...columns, amount, side } : null
}
