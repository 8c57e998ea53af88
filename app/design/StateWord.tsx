/** How a thing stands: a word, a shape and a colour together, so that none of the three is needed to read it. */
import type { ReactNode } from 'react'
import { Disc, DottedRing, Square, Triangle } from './icons.tsx'
import css from './StateWord.module.css'

export type StateTone = 'good' | 'watch' | 'bad' | 'early'

const shapes = { good: Disc, watch: Triangle, bad: Square, early: DottedRing }

/** Beyond, it is a sentence rather than a word. */
const longest = 40

export const StateWord = ({ tone, children }: { tone: StateTone; children: ReactNode }) => {
  const Shape = shapes[tone]
  return (
    <span className={css.state} data-tone={tone} data-long={typeof children === 'string' && children.length > longest ? '' : undefined}>
      <Shape />
      {children}
    </span>
  )
}

/** A pale pill with no shape: what kind of news this is (« Panne », « Veille », « Réparé »). */
export const Tag = ({ tone = 'plain', children }: { tone?: StateTone | 'plain'; children: ReactNode }) => (
  <span className={css.state} data-tone={tone}>{children}</span>
)
