/** The way around the loop, the first time: seven steps, the one under way, those done. */
import { Card } from '#app/design/Card.tsx'
import { Link } from '#app/design/link.tsx'
import { StepStrip } from '#app/design/Progress.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Steps } from '#app/design/Steps.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../home.words.ts'

export type Loop = OutputOf<'home.readLoop'>
export type LoopStep = NonNullable<Loop['next']>

/** How long each takes, in minutes. */
const minutes: Record<LoopStep, number> = { site: 1, diagnosis: 4, course: 2, budget: 4, actions: 3, tracker: 5, review: 20 }

const gives = { site: 'siteGives', diagnosis: 'diagnosisGives', course: 'courseGives', budget: 'budgetGives', actions: 'actionsGives', tracker: 'trackerGives', review: 'reviewGives' } as const satisfies Record<LoopStep, string>

export const roomOfStep: Record<LoopStep, string> = { site: 'diagnose', diagnosis: 'diagnose', course: 'aim', budget: 'plan', actions: 'plan', tracker: 'measure', review: 'learn' }

export const Way = ({ loop }: { loop: Loop }) => {
  const t = useWords(words)
  const { id } = useCompany()
  const done = loop.steps.filter(one => one.done && !one.later).length
  const count = t('ofSteps', { done, of: loop.steps.length })
  return (
    <Card title={t('path')} aside={count}>
      <Stack>
        <StepStrip done={done} total={loop.steps.length} label={count} />
        <Steps label={t('path')} steps={loop.steps.map(({ step, done: isDone, later }) => ({
          key: step, title: isDone || step === loop.next ? <Link href={`/w/${id}/${roomOfStep[step]}`}>{t(step)}</Link> : t(step), at: isDone && !later ? 'done' : step === loop.next ? 'now' : 'later',
          ...(later ? { detail: t('later') } : isDone ? {} : { detail: t('gives', { what: t(gives[step]), count: minutes[step] }) }),
        }))} />
      </Stack>
    </Card>
  )
}
