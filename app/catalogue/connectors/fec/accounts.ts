// What an account of the accounts means here: an expense of marketing, a sale, or neither.
// Numbers: plan comptable général, classes 6 and 7, without tax.
import type { AccountUse } from '../_contract.ts'
import { ownCopy } from '../costs-csv/text.ts'

/** What marketing is usually booked on: subcontracting (604, 611), rentals and software (613, 651), fees (6226), advertising (623); and sales (70). */
const usualAccounts: readonly AccountUse[] = [
  ...['604', '611', '613', '6226', '623', '651'].map(account => ({ account, use: 'cost' as const })),
  { account: '70', use: 'sale' },
]

/** The longest start that fits tells; an account nobody speaks of is neither. Answers are kept: a file holds few accounts and many lines. */
export function accountReader(chosen: readonly AccountUse[] | null) {
  const uses = [...usualAccounts, ...chosen ?? []].toSorted((a, b) => b.account.length - a.account.length)
  const said = new Map<string, AccountUse['use']>()
  return (account: string): AccountUse['use'] => {
    const known = said.get(account)
    if (known) return known
    // Chosen ones come after the usual ones of the same length, and win.
    const use = uses.findLast((one, _at, all) => account.startsWith(one.account) && one.account.length === all.find(other => account.startsWith(other.account))!.account.length)?.use ?? 'none'
    if (said.size < 10_000) said.set(ownCopy(account), use)
    return use
  }
}
