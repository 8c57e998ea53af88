/** « Ajouter au plan »: one press makes the repair an action; once there, the place says so. */
import { Button } from '#app/design/Button.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Repair } from './diagnosis.ts'
import { reportWords } from './report.words.ts'

const longestTitle = 200

export const PlanButton = ({ repair: { planned, findingIds, title } }: { repair: Repair }) => {
  const t = useWords(reportWords)
  const mayEdit = useMayEdit()
  const plan = useAct('diagnose.planRepair', { said: t('plannedSaid') })
  if (planned) return <Tag tone="good">{t('planned')}</Tag>
  if (!mayEdit) return null
  return <Button tone="quiet" busy={plan.isPending} aria-label={t('planNamed', { title })} onClick={() => plan.mutate({ findingId: findingIds[0]!, title: t('repairTitle', { title }).slice(0, longestTitle) })}>{t('plan')}</Button>
}
