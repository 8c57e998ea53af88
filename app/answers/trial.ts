// What tells a trial from a budget: a calculation stands behind it, and it ends before its objective does.
import type { RowOf } from '#app/kernel/noun.ts'
import type { objective } from '#app/model/aim/objective.ts'
import type { budgetLine } from '#app/model/plan/budgetLine.ts'

/** A line of an imported plan may end early too: it was never a trial. */
export const isTrial = (line: Pick<RowOf<typeof budgetLine>, 'endOn' | 'reverseBudgetId'>, aimed: Pick<RowOf<typeof objective>, 'endOn'> | undefined): boolean =>
  line.reverseBudgetId !== null && aimed !== undefined && line.endOn < aimed.endOn
