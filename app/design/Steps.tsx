/** The steps of a piece of work, in order: done, under way, to come. */
import type { ReactNode } from 'react'
import { Tick } from './icons.tsx'
import css from './Steps.module.css'

export type Step = { key: string; title: ReactNode; detail?: ReactNode; at: 'done' | 'now' | 'later' }

export const Steps = ({ steps, label }: { steps: readonly Step[]; label: string }) => (
  <ol className={css.steps} aria-label={label}>
    {steps.map((step, index) => (
      <li key={step.key} data-at={step.at} aria-current={step.at === 'now' ? 'step' : undefined}>
        <span className={css.number} aria-hidden="true">{step.at === 'done' ? <Tick size={14} /> : index + 1}</span>
        <div><strong>{step.title}</strong>{step.detail ? <p>{step.detail}</p> : null}</div>
      </li>
    ))}
  </ol>
)
