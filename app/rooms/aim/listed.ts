// What is counted and what is wished for are items of the shelves: another id is refused, since no page could say what it is.
import { kpis, objectives } from '#app/answers/shelves.ts'
import { invalid } from '#app/kernel/refusal.ts'

/** `at` is where the form holds the fields: empty, or `change.`. */
export async function refuseUnlisted({ kpiId, wishId }: { kpiId?: string | null | undefined; wishId?: string | null | undefined }, at: '' | 'change.' = '') {
  if (wishId && !(await objectives()).has(wishId)) throw invalid({ [`${at}wishId`]: { fr: 'Ce souhait n’est pas dans la liste.', en: 'This wish is not on the list.' } })
  if (kpiId && !(await kpis()).has(kpiId)) throw invalid({ [`${at}kpiId`]: { fr: 'Ce résultat n’est pas dans la liste.', en: 'This result is not on the list.' } })
}
