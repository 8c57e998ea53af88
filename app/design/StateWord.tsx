/** How a thing stands: a word, a shape and a colour together, so that none of the three is needed to read it. */
import type { ReactNode } from 'react'
import { Disc, DottedRing, Square, Triangle } from './icons.tsx'
import css from './StateWord.module.css'

export type StateTone = 'good' | 'watch' | 'bad' | 'early'

const shapes = { good: Disc, watch: Triangle, bad: Square, early: DottedRing }

export const StateWord = ({ tone, children }: { tone: StateTone; children: ReactNode }) => {
  const Shape = shapes[tone]
  return (
    <span className={css.state} data-tone={tone}>
      <Shape />
      {children}
    </span>
  )
}

/** A pale pill with no shape: what kind of news this is (« Panne », « Veille », « Réparé »). */
export const Tag = ({ tone = 'plain', children }: { tone?: StateTone | 'plain'; children: ReactNode }) => (
  <span className={css.state} data-tone={tone}>{children}</span>
)
