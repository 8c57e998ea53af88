/** The review itself: five steps beside the one under way, twenty minutes, the figures already there. */
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { StepStrip } from '#app/design/Progress.tsx'
import { Steps } from '#app/design/Steps.tsx'
import { useWords } from '#app/deck/locale.tsx'
import css from './ReviewSteps.module.css'
import { words } from './review.words.ts'

export type ReviewStep = { key: string; title: string; content: ReactNode }
const minutes = 20

export const ReviewSteps = ({ steps, at, onAt, foot }: { steps: readonly ReviewStep[]; at: number; onAt: (step: number) => void; foot: ReactNode }) => {
  const t = useWords(words)
  const step = steps[at]!
  const place = useRef<HTMLDivElement>(null)
  // The button that was pressed is below, or gone: one goes on at the top of the step that opens.
  useEffect(() => { place.current?.focus() }, [at])
  return (
    <div className={css.review}>
      <div className={css.steps}>
        <Steps label={t('steps')} steps={steps.map(({ key, title }, index) => ({ key, title, at: index < at ? 'done' : index === at ? 'now' : 'later' }))} />
      </div>
      <div className={css.strip}><StepStrip done={at} total={steps.length} label={t('step', { n: at + 1 })} /></div>
      <div ref={place} tabIndex={-1} role="group" aria-label={step.title} className={css.place}>
        <Card title={step.title} aside={<Timer />} foot={(
          <Buttons>
            {at + 1 < steps.length ? <Button tone={step.key === 'change' ? 'quiet' : 'primary'} onClick={() => onAt(at + 1)}>{t('nextStep')}</Button> : foot}
            {at > 0 ? <Button tone="link" onClick={() => onAt(at - 1)}>{t('back')}</Button> : null}
          </Buttons>
        )}>
          {step.content}
        </Card>
      </div>
    </div>
  )
}

/** Counts by the minute from the opening of the page: nobody is hurried by seconds. */
const Timer = () => {
  const t = useWords(words)
  const [left, setLeft] = useState(minutes)
  useEffect(() => {
    const started = performance.now()
    const timer = setInterval(() => setLeft(minutes - Math.floor((performance.now() - started) / 60_000)), 5000)
    return () => clearInterval(timer)
  }, [])
  return <>{left > 0 ? t('left', { minutes: left }) : t('over')}</>
}
