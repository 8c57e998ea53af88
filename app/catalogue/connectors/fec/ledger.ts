// Adds up a file of accounts while its lines go by: whether it balances, entry by entry and as a whole, and what each account holds.
import type { Ledger } from '../_contract.ts'
import { ownCopy } from '../costs-csv/text.ts'
import type { Sides } from './amount.ts'

/** A file of nothing but broken entries does not fill the memory. */
const mostOpen = 50_000
const shown = 20
const mostAccounts = 5000

interface OpenEntry { line: number; cents: number }

export function addUpLedger() {
  /** Entries whose debit and credit differ so far; those that balance are forgotten. */
  const open = new Map<string, OpenEntry>()
  const accounts = new Map<string, Ledger['accounts'][number]>()
  let [debitCents, creditCents, entries, last] = [0, 0, 0, '']
  return {
    add(line: number, entry: string, { debit, credit }: Sides) {
      debitCents += debit
      creditCents += credit
      if (entry !== last) { entries += 1; last = entry }
      const found = open.get(entry)
      const cents = (found?.cents ?? 0) + debit - credit
      if (cents === 0) open.delete(entry)
      else if (found) found.cents = cents
      else if (open.size < mostOpen) open.set(ownCopy(entry), { line, cents })
    },
    addAccount(account: string, name: string, { use, cents }: { use: Ledger['accounts'][number]['use']; cents: number }) {
      const found = accounts.get(account)
      if (found) { found.cents += cents; found.lines += 1 }
      else if (accounts.size < mostAccounts) accounts.set(ownCopy(account), { account: ownCopy(account), name: ownCopy(name.trim().slice(0, 120)), use, cents, lines: 1 })
    },
    sum: (): Ledger => ({
      entries, debitCents, creditCents,
      unbalanced: { count: open.size, first: [...open].slice(0, shown).map(([entry, { line, cents }]) => ({ entry, line, cents })) },
      accounts: [...accounts.values()].toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    }),
  }
}
